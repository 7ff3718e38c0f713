package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.Organizations;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Finds the organization of offices whose own words do not tell it. A minister "of Ruiz" serves the
 * country of Ruiz; "the president" has the country of the same person's other offices, else that
 * which the article speaks of most, as long as nobody else presides over it now.
 */
final class OfficeHome {
  private static final int LEAST = 2;
  private static final int NEAR = 2;

  private final OfficeScene scene;
  private final List<OfficeClaim> claims;
  private final Map<String, Integer> spoken;

  OfficeHome(OfficeScene scene, List<OfficeClaim> claims) {
    this.scene = scene;
    this.claims = claims;
    this.spoken = new TreeMap<>();
    for (Sentence sentence : scene.article().sentences()) {
      countries(sentence).forEach(c -> spoken.merge(c, 1, Integer::sum));
    }
  }

  /** The claims, with organizations where they could be found. */
  List<OfficeClaim> fill() {
    List<OfficeClaim> known = new ArrayList<>(claims);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < known.size(); i++) {
        OfficeClaim claim = known.get(i);
        if (claim.post().organization() == null) {
          String found = find(claim, known, round);
          known.set(i, claim.with(claim.post().withOrganization(found)));
        }
      }
    }
    return known;
  }

  private String find(OfficeClaim claim, List<OfficeClaim> known, int round) {
    Post post = claim.post();
    if (post.owner() >= 0 && post.owner() != claim.person()) {
      String country = countryOf(post.owner(), known);
      return country != null || round < 2 ? country : byArticle(claim, known);
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
    boolean national = isNational(post.entry().scope());
    if (national) {
      String country = countryOf(claim.person(), known);
      if (country != null && scene.lexicon().organizations().has(country, post.title())) {
        return country;
      }
      return round == 2 ? byArticle(claim, known) : null;
    }
    boolean body = post.entry().scope() == Scope.BODY || post.entry().scope() == Scope.LOCAL;
    if (round == 2 && body) {
      Set<String> others =
          known.stream()
              .filter(c -> c.post().title().equals(post.title()))
              .map(c -> c.post().organization())
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      return null;
    }
    return null;
  }

  static boolean isNational(Scope scope) {
    return scope == Scope.STATE || scope == Scope.PORTFOLIO || scope == Scope.ENVOY;
  }

  /** The country of a person's own offices, or null. */
  private String countryOf(int person, List<OfficeClaim> known) {
    return known.stream()
        .filter(c -> c.person() == person && c.post().organization() != null)
        .filter(
            c -> isNational(c.post().entry().scope()) || c.post().entry().scope() == Scope.VAGUE)
        .map(c -> c.post().organization())
        .filter(o -> scene.lexicon().countries().country(o).isPresent())
        .findFirst()
        .orElse(null);
  }

  private String byArticle(OfficeClaim claim, List<OfficeClaim> known) {
    Post post = claim.post();
    Organizations organizations = scene.lexicon().organizations();
    Map<String, Integer> points = new HashMap<>();
    spoken.forEach(
        (country, count) -> {
          if (organizations.has(country, post.title()) && !isTaken(country, claim, known)) {
            points.put(country, count);
          }
        });
    for (String near : countries(scene.article().sentences().get(post.sentence()))) {
      points.computeIfPresent(near, (c, n) -> n + NEAR);
    }
    String home = post.entry().home();
    if (home != null) {
      return spoken.containsKey(home) ? home : null;
    }
    List<Map.Entry<String, Integer>> best =
        points.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    boolean clear =
        !best.isEmpty()
            && best.get(0).getValue() >= LEAST
            && (best.size() == 1 || best.get(0).getValue() > best.get(1).getValue());
    return clear ? best.get(0).getKey() : null;
  }

  /** Whether somebody else holds the same office of this country at the same time. */
  private static boolean isTaken(String country, OfficeClaim claim, List<OfficeClaim> known) {
    return known.stream()
        .filter(c -> c.person() != claim.person() && country.equals(c.post().organization()))
        .filter(c -> c.post().title().equals(claim.post().title()))
        .anyMatch(c -> isNow(c.status()) == isNow(claim.status()));
  }

  private static boolean isNow(Status status) {
    return status == null || status == Status.CURRENT || status == Status.ACTING;
  }

  /** Countries, demonyms and what stands for a country, each as often as the sentence has it. */
  private List<String> countries(Sentence sentence) {
    List<String> found = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int at = 0; at < size; at++) {
      for (int end = Math.min(size, at + 4); end > at; end--) {
        int begin = at;
        int to = end;
        Optional<String> country =
            scene
                .organizations()
                .country(sentence, at, end)
                .or(() -> standsFor(words(sentence, begin, to)));
        if (country.isPresent()) {
          found.add(country.get());
          at = end - 1;
          break;
        }
      }
    }
    return found;
  }

  /** The country of a capital, a region or a body of a state. */
  private Optional<String> standsFor(String words) {
    return scene
        .lexicon()
        .organizations()
        .countryOf(words)
        .or(() -> scene.lexicon().countries().ofCapital(words))
        .or(() -> scene.lexicon().countries().ofRegion(words));
  }

  private String words(Sentence sentence, int begin, int end) {
    return new Parse(sentence).text(scene.article().article().text(), begin, end);
  }
}
