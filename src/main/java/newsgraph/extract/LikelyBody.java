package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Article.Kind;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * The company, court or other body of an office that is told without it, as in "The chairman, Ana
 * Ruiz, said": the one that the article spoke of last and most before. One for each article.
 */
final class LikelyBody {
  /**
   * What the last naming weighs in the title's own sentence, in the one before, and before that.
   */
  private static final int[] NEAR = {4, 3, 1};

  /** How many sentences before it the same office tells its place. */
  private static final int REACH = 3;

  /** More namings than this say no more. */
  private static final int MOST = 3;

  /** What it weighs that the story opens with a body. */
  private static final int TOPIC = 2;

  /** Points that a body needs: named right before, or thrice. */
  private static final int LEAST = 3;

  /** The likeliest must be ahead of the next by more than one part in so many. */
  private static final int CLEAR = 10;

  private final OfficeScene scene;
  private final List<Naming> namings = new ArrayList<>();
  private final int opening;
  private final List<Post> posts;

  /** A body's name somewhere in the story. */
  private record Naming(int sentence, int begin, String name) {}

  LikelyBody(OfficeScene scene, List<Post> posts) {
    this.scene = scene;
    this.posts = posts;
    this.opening =
        scene.article().sentences().stream()
            .filter(sentence -> sentence.kind() == Kind.PARAGRAPH)
            .mapToInt(Sentence::index)
            .findFirst()
            .orElse(-1);
    for (Sentence sentence : scene.article().sentences()) {
      if (sentence.kind().isStory()) {
        read(sentence);
      }
    }
  }

  private void read(Sentence sentence) {
    OrganizationReader organizations = scene.organizations();
    for (int[] run : organizations.names().runs(sentence, 0, sentence.tokens().size())) {
      boolean body =
          NameRuns.hasEntity(sentence, run, Entity.ORGANIZATION)
              && !organizations.names().isPlace(sentence, run)
              && !isTold(sentence, run[1] - 1)
              && !scene.overlapsName(sentence.index(), run[0]);
      if (body) {
        String name =
            organizations.canonical(organizations.names().print(sentence, run[0], run[1]));
        boolean standsForCountry = scene.lexicon().organizations().countryOf(name).isPresent();
        if (!organizations.isCountry(name) && !standsForCountry) {
          namings.add(new Naming(sentence.index(), run[0], name));
        }
      }
    }
  }

  /** "told the Alpine News": who is told the story is not in it. */
  private static boolean isTold(Sentence sentence, int at) {
    Parse parse = new Parse(sentence);
    int verb = parse.head(at);
    return parse.relation(at).matches("obj|iobj")
        && verb >= 0
        && parse.lemma(verb).matches("tell|inform");
  }

  /** The body; null if none is clearly the one, or the office is one that needs none. */
  String of(OfficeClaim claim, List<OfficeClaim> known) {
    Post post = claim.post();
    if (!isBare(post)) {
      return null;
    }
    if (post.entry().scope() == Scope.LOCAL) {
      return described(post);
    }
    boolean listed = scene.lexicon().bodies().has(post.title());
    if (!listed && !isIts(post)) {
      return null;
    }
    Map<String, Integer> points = new TreeMap<>();
    Map<String, Integer> count = new TreeMap<>();
    for (Naming naming : namings) {
      int back = post.sentence() - naming.sentence();
      boolean before = back > 0 || back == 0 && naming.begin() < post.begin();
      boolean fits =
          listed ? scene.lexicon().bodies().fits(post.title(), naming.name()) : back <= 1;
      if (before && fits) {
        count.merge(naming.name(), 1, Integer::sum);
        points.merge(naming.name(), back < NEAR.length ? NEAR[back] : 0, Math::max);
      }
    }
    count.forEach((name, n) -> points.merge(name, Math.min(n, MOST), Integer::sum));
    namings.stream()
        .filter(naming -> naming.sentence() <= opening)
        .map(Naming::name)
        .distinct()
        .forEach(name -> points.computeIfPresent(name, (body, n) -> n + TOPIC));
    points.entrySet().removeIf(e -> e.getValue() < LEAST || isTaken(e.getKey(), claim, known));
    List<Integer> ranking =
        points.values().stream().sorted(Comparator.reverseOrder()).limit(2).toList();
    boolean clear =
        ranking.size() == 1
            || ranking.size() == 2 && ranking.get(0) * CLEAR > ranking.get(1) * (CLEAR + 1);
    return clear
        ? points.keySet().stream()
            .filter(name -> ranking.get(0).equals(points.get(name)))
            .findFirst()
            .orElseThrow()
        : null;
  }

  /**
   * The body of somebody else's office of the same title a little before: after "the federation's
   * president, Lind", "Ruiz takes over as president" is of the federation too. Null if that was a
   * country's, or no title that bodies have.
   */
  String ofSame(Post post, List<OfficeClaim> known) {
    if (post.entry().kind() != null
        || !scene.lexicon().bodies().has(post.title())
        || post.entry().scope() == Scope.STATE && isCapital(post)) {
      return null; // "President Ruiz" is not the federation's
    }
    return known.stream()
        .map(OfficeClaim::post)
        .filter(p -> p.title().equals(post.title()) && p.organization() != null)
        .filter(p -> p.sentence() <= post.sentence() && p.sentence() >= post.sentence() - REACH)
        .filter(p -> p.sentence() < post.sentence() || p.head() < post.head())
        .max(Comparator.comparingInt(Post::sentence).thenComparingInt(Post::head))
        .map(Post::organization)
        .filter(name -> !scene.organizations().isCountry(name))
        .orElse(null);
  }

  /** "the governor of Texas" a little before "the governor, Ana Ruiz": the same place. */
  private String described(Post post) {
    return posts.stream()
        .filter(p -> p.title().equals(post.title()) && p.organization() != null && !p.plural())
        .filter(p -> p.sentence() <= post.sentence() && p.sentence() >= post.sentence() - REACH)
        .filter(p -> p.sentence() < post.sentence() || p.head() < post.head())
        .max(Comparator.comparingInt(Post::sentence).thenComparingInt(Post::head))
        .map(Post::organization)
        .orElse(null);
  }

  /** "Its leader": of what was spoken of right before. */
  private boolean isIts(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    return sentence.tokens().get(post.begin()).text().equalsIgnoreCase("its");
  }

  /** "the chairman", "its chairman", "Chairman Ruiz": of something told before. */
  private boolean isBare(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    String word = sentence.tokens().get(post.begin()).text();
    boolean any = word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    return post.end() == post.nameEnd() && !any && (post.definite() || isCapital(post));
  }

  private boolean isCapital(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    return Character.isUpperCase(sentence.tokens().get(post.head()).text().charAt(0));
  }

  /** Whether somebody else has the same office of this body now. */
  private static boolean isTaken(String body, OfficeClaim claim, List<OfficeClaim> known) {
    return known.stream()
        .filter(c -> c.person() != claim.person() && body.equals(c.post().organization()))
        .filter(c -> c.post().title().equals(claim.post().title()))
        .anyMatch(c -> isNow(c.status()) && isNow(claim.status()));
  }

  private static boolean isNow(Status status) {
    return status == null || status == Status.CURRENT || status == Status.ACTING;
  }
}
