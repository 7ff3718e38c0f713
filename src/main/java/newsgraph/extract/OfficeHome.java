package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Finds the organization of offices whose own words do not tell it. A minister "of Ruiz" serves the
 * country of Ruiz; "the president" has the country of the same person's other offices, else that
 * which the article speaks of most, as long as nobody else presides over it now.
 */
final class OfficeHome {

  /** "Ruiz's campaign manager": of no country. */
  private static final String CAMPAIGN = "campaign ";

  private final OfficeScene scene;
  private final List<OfficeClaim> claims;
  private final LikelyCountry home;
  private final LikelyBody body;

  OfficeHome(OfficeScene scene, List<OfficeClaim> claims, LikelyCountry home, LikelyBody body) {
    this.scene = scene;
    this.claims = claims;
    this.home = home;
    this.body = body;
  }

  /** The claims, with organizations where they could be found. */
  List<OfficeClaim> fill() {
    List<OfficeClaim> known = new ArrayList<>(claims);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < known.size(); i++) {
        OfficeClaim claim = known.get(i);
        if (claim.post().organization() == null) {
          String found = find(claim, known, round);
          OfficeClaim filled = claim.with(claim.post().withOrganization(found));
          known.set(i, round == 2 ? asServant(filled, known) : filled);
        } else if (claim.post().entry().scope() == Scope.SPOUSE && round == 2) {
          known.set(i, asPartner(claim, known));
        } else if (round == 2) {
          known.set(i, asServant(claim, known));
        }
      }
    }
    return known;
  }

  private String find(OfficeClaim claim, List<OfficeClaim> known, int round) {
    Post post = claim.post();
    if (post.owner() >= 0 && post.owner() != claim.person()) {
      boolean ofBody = scene.lexicon().bodies().has(post.title());
      Optional<String> shared =
          known.stream()
              .filter(c -> c.person() == post.owner() && c.post().organization() != null)
              .filter(c -> c.post().title().equals(post.title()))
              .map(c -> c.post().organization())
              .findFirst();
      if (shared.isPresent() || ofBody && round < 2) {
        return shared.orElse(null);
      }
      if (post.title().startsWith(CAMPAIGN)) {
        return familyName(post.owner()) + " campaign";
      }
      if (post.entry().scope() == Scope.LOCAL) { // "her lieutenant governor"
        return known.stream()
            .filter(c -> c.person() == post.owner() && c.post().organization() != null)
            .filter(c -> c.post().entry().scope() == Scope.LOCAL)
            .map(c -> c.post().organization())
            .findFirst()
            .orElse(null);
      }
      String country = countryOf(post.owner(), known);
      boolean past = claim.status() != Status.FORMER && hasLeft(post.owner(), known);
      if (past && post.entry().scope() == Scope.BODY) {
        return null; // a former president's spokesman is not the state's
      }
      if (country == null && !isNational(post.entry().scope()) && round > 0) {
        return bodyOf(post.owner(), known);
      }
      return country != null || round == 0 ? country : byLeader(post.owner(), null);
    }
    Optional<String> same =
        known.stream()
            .filter(c -> c.person() == claim.person() && c.post().organization() != null)
            .filter(c -> c.post().title().equals(post.title()))
            .map(c -> c.post().organization())
            .findFirst();
    if (same.isPresent() || round == 0) {
      return same.orElse(null);
    }
    if (post.entry().scope() == Scope.SPOUSE) {
      return partner(claim.person(), known)
          .map(c -> c.post().organization())
          .orElseGet(() -> round == 2 ? byFamily(claim, known) : null);
    }
    boolean national = isNational(post.entry().scope());
    String its = body.isIts(post) ? body.its(post) : null;
    if (its != null) {
      return its; // "The bank was represented by its vice president for Asia"
    }
    if (national) {
      String told = countryBeside(claim);
      if (told != null && scene.lexicon().organizations().has(told, post.title())) {
        return told;
      }
      String alike = body.ofSame(post, known);
      if (alike != null && countryOf(claim.person(), known) == null) {
        return alike;
      }
      String country = countryOf(claim.person(), known);
      if (country != null && scene.lexicon().organizations().has(country, post.title())) {
        return country;
      }
      String leads = byLeader(claim.person(), post.title());
      if (leads != null || round < 2) {
        return leads;
      }
      String likely = home.of(claim, known);
      return likely == null && post.entry().kind() == null ? body.of(claim, known) : likely;
    }
    if (post.entry().scope() == Scope.VAGUE && isBare(post)) {
      return byLeader(claim.person(), null); // "leader Olav Lind", whom every reader knows
    }
    if (round < 2) {
      return null;
    }
    String likely = body.of(claim, known);
    return likely == null ? new PlainBody(scene).of(post).orElse(null) : likely;
  }

  /** Whether nothing but the title stands before the name. */
  private static boolean isBare(Post post) {
    return !post.definite() && post.begin() == post.head() && post.end() == post.nameEnd();
  }

  /**
   * "Peru's Ana Ruiz, the finance minister", "Bo Lind of Chile, the finance minister"; told here,
   * or elsewhere in the article.
   */
  private String countryBeside(OfficeClaim claim) {
    List<Sentence> all = scene.article().sentences();
    String here = countryBeside(claim, all.get(claim.post().sentence()));
    return here != null
        ? here
        : scene.people().of(claim.person()).stream()
            .map(mention -> countryBeside(claim, all.get(mention.sentence())))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private String countryBeside(OfficeClaim claim, Sentence sentence) {
    for (People.Mention name : scene.names(sentence.index())) {
      int before = name.begin() - 1;
      if (name.person() != claim.person()) {
        continue;
      }
      Optional<String> after = countryAfter(sentence, name, claim.post().title());
      if (after.isPresent() || before < 1) {
        return after.orElse(null);
      }
      int begin = scene.organizations().countryBegin(sentence, before, 0);
      boolean owned = sentence.tokens().get(before).tag().equals("POS") && begin < before;
      if (owned) {
        return scene.organizations().country(sentence, begin, before).orElse(null);
      }
    }
    return null;
  }

  /** "Senator Ana Ruiz of Ohio", "Bo Lind of Chile, the finance minister", "Ruiz, for Chile". */
  private Optional<String> countryAfter(Sentence sentence, People.Mention name, String title) {
    int of = name.end();
    List<Sentence.Token> tokens = sentence.tokens();
    boolean comma = of + 1 < tokens.size() && tokens.get(of).text().equals(",");
    of += comma ? 1 : 0;
    if (of + 1 >= tokens.size() || !tokens.get(of).text().matches(comma ? "for" : "of")) {
      return Optional.empty();
    }
    int end = of + 1;
    while (end < sentence.tokens().size() && sentence.tokens().get(end).tag().equals("NNP")) {
      end++;
    }
    String reign = title.substring(title.lastIndexOf(' ') + 1);
    boolean regnal = scene.lexicon().words().nameWords().isRegnal(reign);
    Optional<String> land = place(sentence, of + 1, end);
    OrganizationReader organizations = scene.organizations();
    return Stream.of(
            organizations.country(sentence, of + 1, end),
            organizations.ofRegion(sentence, of + 1, end))
        .flatMap(Optional::stream)
        .filter(country -> scene.lexicon().organizations().has(country, title)) // of which Georgia
        .findFirst()
        .or(() -> regnal ? land : Optional.empty());
  }

  /** "Crown Prince Olav of Lakeland": a land within a country. */
  private Optional<String> place(Sentence sentence, int begin, int end) {
    boolean place = begin < end && sentence.tokens().get(begin).entity() == Entity.LOCATION;
    return place
        ? Optional.of(scene.organizations().names().print(sentence, begin, end))
        : Optional.empty();
  }

  /** Of somebody with a namesake in the article, the country that the namesake leads, or none. */
  private String byFamily(OfficeClaim claim, List<OfficeClaim> known) {
    String family = family(claim.person());
    List<Integer> namesakes =
        scene.people().persons().stream()
            .map(People.Person::index)
            .filter(p -> p != claim.person() && !family.isEmpty() && sharesName(family, p))
            .toList();
    return namesakes.isEmpty()
        ? home.of(claim, known)
        : namesakes.stream()
            .map(p -> byLeader(p, null))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /** Whether all the offices that a person had are over. */
  private static boolean hasLeft(int person, List<OfficeClaim> known) {
    List<Status> told =
        known.stream()
            .filter(c -> c.person() == person && c.post().entry().scope() != Scope.RANK)
            .map(OfficeClaim::status)
            .filter(Objects::nonNull)
            .toList();
    return !told.isEmpty() && told.stream().allMatch(s -> s == Status.FORMER || s == Status.DEAD);
  }

  /** The body of a person's own offices, the first told that he has not left, or null. */
  private static String bodyOf(int person, List<OfficeClaim> known) {
    return known.stream()
        .filter(c -> c.person() == person && c.post().organization() != null)
        .filter(c -> c.status() != Status.FORMER && c.status() != Status.DEAD)
        .map(c -> c.post().organization())
        .findFirst()
        .orElse(null);
  }

  private String byLeader(int person, String title) {
    String all = scene.people().persons().get(person).name();
    String name = all.replaceFirst(" [IVX]+$", ""); // "Elizabeth II"
    return (title == null
            ? scene.lexicon().leaders().country(name)
            : scene.lexicon().leaders().country(name, title))
        .orElse(null);
  }

  /** The office of the person's husband or wife: of the same family name, over a country. */
  private Optional<OfficeClaim> partner(int person, List<OfficeClaim> known) {
    String family = family(person);
    return known.stream()
        .filter(c -> c.person() != person && c.post().organization() != null)
        .filter(c -> c.post().entry().scope() == Scope.STATE)
        .filter(c -> !family.isEmpty() && sharesName(family, c.person()))
        .findFirst();
  }

  /** Whoever was married to a leader when he led has the office as long as he. */
  private OfficeClaim asPartner(OfficeClaim claim, List<OfficeClaim> known) {
    boolean over =
        partner(claim.person(), known)
            .filter(
                partner ->
                    known.stream()
                        .filter(c -> c.person() == partner.person())
                        .filter(c -> c.post().title().equals(partner.post().title()))
                        .map(OfficeClaim::status)
                        .anyMatch(s -> s == Status.FORMER || s == Status.DEAD))
            .isPresent();
    return over ? claim.saying(Status.FORMER) : claim;
  }

  /** A minister of somebody who leads the country no more is no more one either. */
  private static OfficeClaim asServant(OfficeClaim claim, List<OfficeClaim> known) {
    Post post = claim.post();
    if (post.owner() < 0 || post.owner() == claim.person() || !isNational(post.entry().scope())) {
      return claim;
    }
    List<OfficeClaim> leads =
        known.stream()
            .filter(c -> c.person() == post.owner() && isNational(c.post().entry().scope()))
            .filter(c -> Objects.equals(c.post().organization(), post.organization()))
            .toList();
    boolean over =
        !leads.isEmpty()
            && leads.stream()
                .allMatch(c -> c.status() == Status.FORMER || c.status() == Status.DEAD);
    return over ? claim.saying(Status.FORMER) : claim;
  }

  private String familyName(int person) {
    String name = scene.people().persons().get(person).name();
    return scene.lexicon().words().nameOrder().familyName(List.of(name.split(" ")));
  }

  private String family(int person) {
    String name = scene.people().persons().get(person).name();
    return name.contains(" ") ? name : "";
  }

  private boolean sharesName(String name, int other) {
    for (String word : scene.people().persons().get(other).name().split(" ")) {
      if (List.of(name.split(" ")).contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean isNational(Scope scope) {
    return scope == Scope.STATE || scope == Scope.PORTFOLIO || scope == Scope.ENVOY;
  }

  /** The country of a person's own offices, or null. */
  private String countryOf(int person, List<OfficeClaim> known) {
    return known.stream()
        .filter(c -> c.person() == person && c.post().organization() != null)
        .map(c -> c.post().organization())
        .filter(o -> scene.organizations().isCountry(o))
        .findFirst()
        .orElse(null);
  }
}
