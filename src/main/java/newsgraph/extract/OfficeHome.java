package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Finds the organization of offices whose own words do not tell it. A minister "of Ruiz" serves the
 * country of Ruiz; "the president" has the country of the same person's other offices, else that
 * which the article speaks of most, as long as nobody else presides over it now.
 */
final class OfficeHome {
  private static final int LEAST = 2;

  /** Beyond so many mentions a country is no likelier than another. */
  private static final int MOST = 99;

  /** What a mention weighs in the title's own sentence, in the one before, and before that. */
  private static final int[] NEAR = {4, 2, 1};

  private static final int SAME_TITLE = 5;

  /** What "the Eritrean president" weighs for a president that nobody named with his country. */
  private static final int DESCRIBED = 3;

  /** What it weighs against a country that somebody else leads now. */
  private static final int LED = 3;

  private final OfficeScene scene;
  private final List<OfficeClaim> claims;
  private final List<Post> unnamed;
  private final Map<String, Integer> spoken;

  /** For the claims of an article and all the posts that it speaks of. */
  OfficeHome(OfficeScene scene, List<OfficeClaim> claims, List<Post> posts) {
    this.scene = scene;
    this.claims = claims;
    this.unnamed =
        posts.stream()
            .filter(post -> post.organization() != null && !post.plural())
            .filter(post -> claims.stream().noneMatch(claim -> isOf(post, claim)))
            .toList();
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
        } else if (claim.post().entry().scope() == Scope.SPOUSE && round == 2) {
          known.set(i, asPartner(claim, known));
        }
      }
    }
    return known;
  }

  private String find(OfficeClaim claim, List<OfficeClaim> known, int round) {
    Post post = claim.post();
    if (post.owner() >= 0 && post.owner() != claim.person()) {
      String country = countryOf(post.owner(), known);
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
    if (national) {
      String country = countryOf(claim.person(), known);
      if (country != null && scene.lexicon().organizations().has(country, post.title())) {
        return country;
      }
      String leads = byLeader(claim.person(), post.title());
      return leads != null || round < 2 ? leads : byArticle(claim, known);
    }
    return null;
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
        ? byArticle(claim, known)
        : namesakes.stream()
            .map(p -> byLeader(p, null))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private String byLeader(int person, String title) {
    String name = scene.people().persons().get(person).name();
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
        .filter(o -> scene.lexicon().countries().country(o).isPresent())
        .findFirst()
        .orElse(null);
  }

  private String byArticle(OfficeClaim claim, List<OfficeClaim> known) {
    Post post = claim.post();
    Map<String, Integer> points = new HashMap<>();
    spoken.forEach(
        (country, count) -> {
          // An envoy can come from any of them, and from a body of states.
          if ((post.entry().scope() == Scope.ENVOY
                  || scene.lexicon().organizations().has(country, post.title()))
              && !isTaken(country, claim, known)) {
            points.put(country, Math.min(count, MOST));
          }
        });
    for (OfficeClaim other : known) {
      boolean same = other.post().title().equals(post.title());
      if (same && other.person() != claim.person() && other.post().organization() != null) {
        points.computeIfPresent(other.post().organization(), (c, n) -> n + SAME_TITLE);
      }
    }
    if (post.entry().scope() == Scope.ENVOY) {
      countriesIn(post).forEach(points::remove);
    }
    points.values().removeIf(n -> n < LEAST);
    addNear(post, points);
    unnamed.stream()
        .filter(other -> other.title().equals(post.title()))
        .filter(other -> isNow(other.status()) == isNow(claim.status()))
        .map(Post::organization)
        .distinct()
        .forEach(country -> points.computeIfPresent(country, (c, n) -> n + DESCRIBED));
    if (scene.lexicon().organizations().isTop(post.title()) && isNow(claim.status())) {
      points.replaceAll((country, n) -> isLed(country, claim, known) ? n - LED : n);
    }
    String home = post.entry().home();
    if (home != null && (spoken.containsKey(home) || points.isEmpty())) {
      return home;
    }
    return likeliest(points);
  }

  /** Countries count for more the nearer before the title they are spoken of. */
  private void addNear(Post post, Map<String, Integer> points) {
    // An envoy is spoken of beside the countries that he is sent to.
    int reach = post.entry().scope() == Scope.ENVOY ? 1 : NEAR.length;
    for (int back = 0; back < reach && post.sentence() - back >= 0; back++) {
      int weight = NEAR[back];
      for (String near : countries(scene.article().sentences().get(post.sentence() - back))) {
        points.computeIfPresent(near, (c, n) -> n + weight);
      }
    }
  }

  /** The one with most points, or null if two have as many. */
  private static String likeliest(Map<String, Integer> points) {
    List<Map.Entry<String, Integer>> best =
        points.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    boolean clear =
        !best.isEmpty() && (best.size() == 1 || best.get(0).getValue() > best.get(1).getValue());
    return clear ? best.get(0).getKey() : null;
  }

  private static boolean isOf(Post post, OfficeClaim claim) {
    return claim.post().sentence() == post.sentence() && claim.post().head() == post.head();
  }

  /** Whether somebody else leads this country now: it seldom has two leaders in one article. */
  private boolean isLed(String country, OfficeClaim claim, List<OfficeClaim> known) {
    return known.stream()
        .filter(c -> c.person() != claim.person() && country.equals(c.post().organization()))
        .filter(c -> scene.lexicon().organizations().isTop(c.post().title()))
        .anyMatch(c -> isNow(c.status()));
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

  /** Where an envoy is sent: the countries in the title's own words. */
  private List<String> countriesIn(Post post) {
    List<String> all = new ArrayList<>();
    Sentence sentence = scene.article().sentences().get(post.sentence());
    for (int at = post.begin(); at < post.end(); at++) {
      scene.organizations().countryIn(sentence, at, post.end()).ifPresent(all::add);
    }
    return all;
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
