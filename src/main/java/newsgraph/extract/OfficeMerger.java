package newsgraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.ArticleFacts.OfficeKind;

/**
 * Makes one claim of several that say the same: "President Ruiz", "the Peruvian president, Ruiz".
 * What only a bare title says gives way to "former", "-elect" and the like; a vague title gives way
 * to a better one of the same organization.
 */
final class OfficeMerger {
  private final OfficeScene scene;
  private final Set<Integer> dead;

  OfficeMerger(OfficeScene scene, Set<Integer> dead) {
    this.scene = scene;
    this.dead = dead;
  }

  /** An office of a person. */
  private record Key(int person, String title, String organization) {}

  List<OfficeClaim> merge(List<OfficeClaim> claims) {
    List<OfficeClaim> usable = new ArrayList<>();
    for (OfficeClaim claim : claims) {
      if (isOffice(claim) && !isShadowed(claim, claims)) {
        usable.add(claim);
      }
    }
    Map<Key, List<OfficeClaim>> groups = new LinkedHashMap<>();
    for (OfficeClaim claim : usable) {
      Key key = new Key(claim.person(), claim.post().title(), claim.post().organization());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    List<OfficeClaim> merged = new ArrayList<>();
    groups.values().forEach(group -> merged.addAll(tenures(group)));
    return merged;
  }

  private boolean isOffice(OfficeClaim claim) {
    Scope scope = claim.post().entry().scope();
    String organization = claim.post().organization();
    if (scope == Scope.INSTITUTE) {
      return organization != null
          && scene.lexicon().countries().country(organization).isEmpty()
          && scene.lexicon().countries().region(organization).isEmpty();
    }
    return scope != Scope.VAGUE || organization != null;
  }

  /** Whether another claim says the same office of this person, and more of it. */
  private boolean isShadowed(OfficeClaim claim, List<OfficeClaim> all) {
    return all.stream()
        .filter(other -> other != claim && other.person() == claim.person() && isOffice(other))
        .anyMatch(other -> shadows(other, claim, all.indexOf(other) < all.indexOf(claim)));
  }

  private boolean shadows(OfficeClaim other, OfficeClaim claim, boolean first) {
    Post better = other.post();
    Post post = claim.post();
    if (post.entry().scope() == Scope.RANK) {
      return better.entry().scope() != Scope.RANK;
    }
    boolean sameTitle = better.title().equals(post.title());
    boolean sameBody = Objects.equals(better.organization(), post.organization());
    if (sameTitle) {
      return !sameBody && better.organization() != null && betterBody(better, post);
    }
    boolean open = sameBody || post.organization() == null;
    if (open && isNarrower(better.title(), post.title())) {
      return sameStatus(other, claim);
    }
    boolean plain = // "leads the laboratory" of its director
        post.entry().scope() == Scope.VAGUE
            && post.organization() != null
            && post.organization().matches("\\p{Ll}+")
            && scene
                .lexicon()
                .organizations()
                .kind(post.organization())
                .filter(kind -> kind == OfficeKind.PARTY)
                .isEmpty()
            && better.organization() != null;
    boolean firm = better.entry().scope() != Scope.VAGUE || sameStatus(other, claim) && first;
    return post.entry().scope() == Scope.VAGUE
        && better.entry().scope() != Scope.RANK
        && firm
        && (sameBody || plain);
  }

  private boolean betterBody(Post better, Post post) {
    if (post.organization() == null) {
      return true;
    }
    boolean country = scene.lexicon().countries().country(better.organization()).isPresent();
    boolean other = scene.lexicon().countries().country(post.organization()).isPresent();
    if (OfficeHome.isNational(post.entry().scope())) {
      return country && !other;
    }
    String longer = " " + better.organization() + " ";
    return longer.contains(" " + post.organization() + " ")
        || other
            && !country
            && scene.lexicon().organizations().kind(better.organization()).isPresent();
  }

  private static boolean sameStatus(OfficeClaim a, OfficeClaim b) {
    return a.status() == b.status() || a.status() == null || b.status() == null;
  }

  /** Whether a title has all words of another and more, of the same rank. */
  private boolean isNarrower(String title, String of) {
    Set<String> words = new HashSet<>(Arrays.asList(title.split(" ")));
    Set<String> less = new HashSet<>(Arrays.asList(of.split(" ")));
    return words.size() > less.size()
        && words.containsAll(less)
        && ranks(words).equals(ranks(less));
  }

  private Set<String> ranks(Set<String> words) {
    Set<String> ranks = new HashSet<>();
    for (String word : words) {
      if (scene.lexicon().titles().use(word) == Use.RANK) {
        ranks.add(word);
      }
    }
    return ranks;
  }

  /** One claim for each status that the group tells. */
  private List<OfficeClaim> tenures(List<OfficeClaim> group) {
    Set<Status> told = EnumSet.noneOf(Status.class);
    for (OfficeClaim claim : group) {
      if (claim.status() != null) {
        told.add(claim.status() == Status.DEAD ? Status.FORMER : claim.status());
      }
    }
    if (dead.contains(group.get(0).person())) {
      told = EnumSet.of(Status.FORMER);
    } else if (told.contains(Status.FORMER) || told.contains(Status.ELECT)) {
      told.remove(Status.CURRENT);
    }
    boolean held =
        group.stream().anyMatch(c -> c.status() == null) && !told.contains(Status.FORMER);
    if (held || told.contains(Status.CURRENT)) {
      told.remove(Status.CANDIDATE); // "President Ruiz", "when Ruiz was a candidate for president"
    }
    if (told.isEmpty()) {
      told.add(Status.CURRENT);
    }
    List<OfficeClaim> tenures = new ArrayList<>();
    for (Status status : told) {
      OfficeClaim best =
          group.stream()
              .filter(c -> c.status() == status || c.status() == Status.DEAD)
              .findFirst()
              .orElse(group.get(0));
      OfficeClaim dated =
          group.stream()
              .filter(c -> c.status() == null || c.status() == status)
              .max(Comparator.comparingInt(c -> told(c.years())))
              .orElse(best);
      tenures.add(
          new OfficeClaim(
              best.person(), best.post(), status, dated.years(), best.begin(), best.end()));
    }
    return tenures;
  }

  private static int told(OfficeClaim.Years years) {
    return (years.from() == null ? 0 : 1) + (years.to() == null ? 0 : 1);
  }
}
