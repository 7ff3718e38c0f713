package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Which country the article means by a bare "the president": one that has such an office and whose
 * holder is nobody else, and of those the one that it speaks of most, and nearest.
 */
final class LikelyCountry {
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
  private final List<Post> unnamed;
  private final Map<String, Integer> spoken;

  /** For the claims of an article and all the posts that it speaks of. */
  LikelyCountry(OfficeScene scene, List<OfficeClaim> claims, List<Post> posts) {
    this.scene = scene;
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

  /** Null if none is likelier than all others. */
  String of(OfficeClaim claim, List<OfficeClaim> known) {
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
    List<String> described =
        unnamed.stream()
            .filter(other -> other.title().equals(post.title()))
            .filter(other -> isNow(other.status()) == isNow(claim.status()))
            .map(Post::organization)
            .distinct()
            .toList();
    points.entrySet().removeIf(e -> e.getValue() < LEAST && !described.contains(e.getKey()));
    addNear(post, points);
    described.forEach(country -> points.computeIfPresent(country, (c, n) -> n + DESCRIBED));
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
