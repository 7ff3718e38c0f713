package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.Organizations;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * The country of an office of state that the article does not tell: the one that it speaks of most,
 * in this sentence above all, that can have such an office, and whose holder is nobody else now.
 * One for each article.
 */
final class LikelyCountry {
  /** Points that a country needs: named once, or twice as somewhere else. */
  private static final int LEAST = 2;

  /** What a mention weighs in the title's own sentence, in the one before, and before that. */
  private static final int[] NEAR = {4, 1, 0};

  /** What "the Eritrean president" weighs for a president that nobody named with his country. */
  private static final int DESCRIBED = 6;

  /** What it weighs against a country that somebody else leads now. */
  private static final int LED = 6;

  /** What the office told right before weighs, if its country went without saying too. */
  private static final int BARE = 4;

  /** What any such office before weighs: all that goes without saying is of one country. */
  private static final int HOME = 2;

  /** Who sends an envoy is told beside him: what is said elsewhere counts so much at most. */
  private static final int SENDS = 6;

  /** What the place weighs where the story was filed, if it is of a country that it tells of. */
  private static final int FILED = 6;

  /** The likeliest must be ahead of the next by more than one part in so many. */
  private static final int CLEAR = 10;

  private final OfficeScene scene;
  private final List<Post> unnamed;
  private final Set<Integer> dead;
  private final SpokenCountries countries;
  private final Map<String, Integer> spoken = new TreeMap<>();
  private final Set<String> filed;

  /**
   * For the claims of an article, all the posts that it speaks of, and the dead among its people.
   */
  LikelyCountry(OfficeScene scene, List<OfficeClaim> claims, List<Post> posts, Set<Integer> dead) {
    this.scene = scene;
    this.countries = new SpokenCountries(scene);
    this.filed = countries.filedFrom();
    this.unnamed =
        posts.stream()
            .filter(post -> post.organization() != null && !post.plural())
            .filter(post -> claims.stream().noneMatch(claim -> isOf(post, claim)))
            .toList();
    this.dead = dead;
    for (Sentence sentence : scene.article().sentences()) {
      countries
          .in(sentence, at -> true)
          .forEach((country, n) -> spoken.merge(country, n, Integer::sum));
    }
  }

  /** The country; null if none is clearly the one. */
  String of(OfficeClaim claim, List<OfficeClaim> known) {
    Post post = claim.post();
    Organizations organizations = scene.lexicon().organizations();
    Map<String, Integer> points = new HashMap<>();
    Map<String, Integer> all = new TreeMap<>(spoken);
    holders(claim.person(), known).forEach((country, n) -> all.merge(country, n, Integer::sum));
    boolean envoy = post.entry().scope() == Scope.ENVOY;
    all.forEach(
        (country, count) -> {
          // An envoy can come from any of them, and from a body of states.
          boolean can = envoy || organizations.has(country, post.title());
          if (can && !isTaken(country, claim, known)) {
            points.put(country, envoy ? Math.min(count, SENDS) : count);
          }
        });
    if (envoy) {
      countriesIn(post).forEach(points::remove);
    }
    List<String> described =
        unnamed.stream()
            .filter(other -> other.title().equals(post.title()))
            .filter(other -> isNow(other.status()) == isNow(claim.status()))
            .map(Post::organization)
            .distinct()
            .toList();
    points.entrySet().removeIf(e -> e.getValue() < LEAST && !described.contains(e.getKey()));
    if (!envoy) {
      filed.stream()
          .filter(country -> isServed(country, claim, known))
          .forEach(country -> points.computeIfPresent(country, (c, n) -> n + FILED));
    }
    TitleCompany company = new TitleCompany(scene, known);
    addNear(claim, points, known, company);
    company
        .points(claim)
        .forEach((country, n) -> points.computeIfPresent(country, (c, sum) -> sum + n));
    described.forEach(country -> points.computeIfPresent(country, (c, n) -> n + DESCRIBED));
    known.stream()
        .filter(c -> c.person() != claim.person() && isBare(c.post()))
        .filter(c -> isRightBefore(c.post(), post))
        .map(c -> c.post().organization())
        .distinct()
        .forEach(country -> points.computeIfPresent(country, (c, n) -> n + BARE));
    known.stream()
        .filter(c -> c.person() != claim.person() && isBare(c.post()))
        .filter(c -> c.post().sentence() < post.sentence() && !envoy)
        .map(c -> c.post().organization())
        .distinct()
        .forEach(country -> points.computeIfPresent(country, (c, n) -> n + HOME));
    if (organizations.isTop(post.title()) && isNow(claim.status())) {
      points.replaceAll((country, n) -> isLed(country, claim, known) ? n - LED : n);
    }
    List<String> homes = post.entry().homes();
    if (homes.size() > 1) {
      points.keySet().retainAll(homes);
      return points.isEmpty() ? homes.get(0) : likeliest(points);
    }
    String home = post.entry().home();
    boolean served =
        home != null && known.stream().anyMatch(c -> home.equals(c.post().organization()));
    if (home != null && (spoken.containsKey(home) || served || points.isEmpty())) {
      return home;
    }
    return likeliest(points);
  }

  /** The one that is clearly ahead, or null. */
  private static String likeliest(Map<String, Integer> points) {
    List<Integer> ranking =
        points.values().stream().sorted(Comparator.reverseOrder()).limit(2).toList();
    boolean clear =
        ranking.size() == 1
            || ranking.size() == 2 && ranking.get(0) * CLEAR > ranking.get(1) * (CLEAR + 1);
    return clear
        ? points.keySet().stream()
            .filter(country -> ranking.get(0).equals(points.get(country)))
            .findFirst()
            .orElseThrow()
        : null;
  }

  /** Countries count for more the nearer before the title they are spoken of. */
  private void addNear(
      OfficeClaim claim,
      Map<String, Integer> points,
      List<OfficeClaim> known,
      TitleCompany company) {
    Post post = claim.post();
    // An envoy is spoken of beside the countries that he is sent to.
    int reach = post.entry().scope() == Scope.ENVOY ? 1 : NEAR.length;
    for (int back = 0; back < reach && post.sentence() - back >= 0; back++) {
      int weight = NEAR[back];
      Sentence sentence = scene.article().sentences().get(post.sentence() - back);
      countries
          .in(
              sentence,
              at -> weight < NEAR[0] || !isOfOther(at, post, known) && !company.isOthers(at, claim))
          .forEach((near, n) -> points.computeIfPresent(near, (c, sum) -> sum + weight * n));
    }
  }

  /** Whether somebody else has an office of this country: a summit's host need not be in it. */
  private static boolean isServed(String country, OfficeClaim claim, List<OfficeClaim> known) {
    return known.stream()
        .anyMatch(c -> c.person() != claim.person() && country.equals(c.post().organization()));
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

  /** How many other people have an office of each country. */
  private Map<String, Integer> holders(int but, List<OfficeClaim> known) {
    Map<String, Set<Integer>> holders = new TreeMap<>();
    for (OfficeClaim claim : known) {
      String country = claim.post().organization();
      if (claim.person() != but && country != null && scene.organizations().isCountry(country)) {
        holders.computeIfAbsent(country, c -> new HashSet<>()).add(claim.person());
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    holders.forEach((country, people) -> counts.put(country, 2 * people.size()));
    return counts;
  }

  /** Whether an office's own words name no country: its country goes without saying here. */
  private boolean isBare(Post post) {
    return post.organization() != null && countriesIn(post).isEmpty();
  }

  private static boolean isRightBefore(Post first, Post second) {
    int sentences = second.sentence() - first.sentence();
    return sentences == 1 || sentences == 0 && first.head() < second.head();
  }

  /** Whether somebody else holds the same office of this country at the same time. */
  private boolean isTaken(String country, OfficeClaim claim, List<OfficeClaim> known) {
    return known.stream()
        .filter(c -> c.person() != claim.person() && country.equals(c.post().organization()))
        .filter(c -> c.post().title().equals(claim.post().title()))
        .filter(c -> !c.post().entry().many())
        .filter(c -> !dead.contains(c.person()))
        .filter(c -> claim.status() != Status.ACTING && c.status() != Status.ACTING)
        .anyMatch(c -> isNow(c.status()) && isNow(claim.status()));
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

  /**
   * Whether a token is in the words of another office: what Peru's president says is not Peru's.
   */
  private static boolean isOfOther(int at, Post post, List<OfficeClaim> known) {
    return known.stream()
        .map(OfficeClaim::post)
        .filter(p -> p.sentence() == post.sentence() && p.head() != post.head())
        .anyMatch(p -> p.begin() <= at && at < p.end());
  }

  private static boolean isNow(Status status) {
    return status == null || status == Status.CURRENT || status == Status.ACTING;
  }
}
