package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** Whoever heads a body is its chairman, president or the like. */
  private static final String HEAD = "head";

  private final OfficeScene scene;
  private final List<Naming> namings = new ArrayList<>();
  private final int opening;
  private final List<Post> posts;

  /** A body's name somewhere in the story. */
  private record Naming(int sentence, int begin, int end, String name) {}

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
          (NameRuns.hasEntity(sentence, run, Entity.ORGANIZATION)
                  || isMistaken(sentence, run)
                  || isTraded(sentence, run))
              && !organizations.names().isPlace(sentence, run)
              && !isTold(sentence, run[1] - 1)
              && !isLeft(sentence, run[0])
              && !scene.overlapsName(sentence.index(), run[0]);
      if (body) {
        String name =
            organizations.canonical(organizations.names().print(sentence, run[0], run[1]));
        boolean standsForCountry = scene.lexicon().organizations().countryOf(name).isPresent();
        if (!organizations.isCountry(name) && !standsForCountry) {
          namings.add(new Naming(sentence.index(), run[0], run[1], name));
        }
      }
    }
  }

  /** Taken for a person's name, more than once, and nobody's. */
  private boolean isMistaken(Sentence sentence, int[] run) {
    String word = sentence.tokens().get(run[0]).text();
    return scene.organizations().names().isMistaken(sentence, run[0])
        && scene.article().sentences().stream()
                .flatMap(each -> each.tokens().stream())
                .filter(token -> token.text().equals(word))
                .count()
            > 1;
  }

  /** "Shares in Alpine Copper": a company, whatever the name model thinks. */
  private static boolean isTraded(Sentence sentence, int[] run) {
    int of = run[0] - 1;
    return of > 0
        && run[1] - run[0] > 1
        && sentence.tokens().get(of).text().matches("in|of")
        && sentence.tokens().get(of - 1).lemma().equalsIgnoreCase("share");
  }

  /** "told the Alpine News": who is told the story is not in it. */
  private static boolean isTold(Sentence sentence, int at) {
    Parse parse = new Parse(sentence);
    int verb = parse.head(at);
    return parse.relation(at).matches("obj|iobj")
        && verb >= 0
        && parse.lemma(verb).matches("tell|inform");
  }

  /** "who came from Alpine Steel": where somebody was before. */
  private static boolean isLeft(Sentence sentence, int begin) {
    return begin > 0 && sentence.tokens().get(begin - 1).text().equals("from");
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
    if (post.entry().scope() == Scope.STATE && isCapital(post)) {
      return null; // "President Ruiz" is not the federation's
    }
    String its = isIts(post) ? its(post) : null;
    if (its != null) {
      return its;
    }
    boolean listed = scene.lexicon().bodies().has(post.title());
    if (!listed) {
      return null;
    }
    String told = ofKind(post);
    if (told != null) {
      return told;
    }
    Map<String, Integer> points = new TreeMap<>();
    Map<String, Integer> count = new TreeMap<>();
    for (Naming naming : namings) {
      int back = post.sentence() - naming.sentence();
      boolean before = back > 0 || back == 0 && naming.begin() < post.begin();
      boolean fits = scene.lexicon().bodies().fits(post.title(), naming.name());
      if (before && fits && isOwner(naming.name(), post) && hasSuch(naming, post)) {
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
    return ClearlyAhead.of(points);
  }

  /** "The bank's economist" after "the governor of the Central Bank": the bank spoken of last. */
  private String ofKind(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    int mark = post.begin() + 2;
    boolean owned =
        mark < post.head()
            && sentence.tokens().get(mark).tag().equals("POS")
            && sentence.tokens().get(post.begin()).text().equalsIgnoreCase("the");
    String noun = owned ? sentence.tokens().get(mark - 1).text().toLowerCase(Locale.ROOT) : "";
    return posts.stream()
        .filter(p -> owned && p.organization() != null && p.sentence() < post.sentence())
        .filter(p -> p.sentence() >= post.sentence() - REACH)
        .filter(p -> p.organization().toLowerCase(Locale.ROOT).endsWith(" " + noun))
        .max(Comparator.comparingInt(Post::sentence).thenComparingInt(Post::head))
        .map(Post::organization)
        .orElse(null);
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
    Sentence sentence = scene.article().sentences().get(post.sentence());
    if (sentence.tokens().get(post.begin()).tag().equals("PRP$")) {
      return null; // "their archbishop" is of who "they" are
    }
    return posts.stream()
        .filter(p -> p.title().equals(post.title()) && p.organization() != null && !p.plural())
        .filter(p -> p.sentence() <= post.sentence() && p.sentence() >= post.sentence() - REACH)
        .filter(p -> p.sentence() < post.sentence() || p.head() < post.head())
        .max(Comparator.comparingInt(Post::sentence).thenComparingInt(Post::head))
        .map(Post::organization)
        .orElse(null);
  }

  /** "Its leader": of what was spoken of right before. */
  boolean isIts(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    return sentence.tokens().get(post.begin()).text().equalsIgnoreCase("its");
  }

  /** The body that "its" means; null if none is clearly the one. */
  String its(Post post) {
    boolean open = !OfficeHome.isNational(post.entry().scope());
    return new ItsBody(scene).of(post, open).orElseGet(() -> toldBefore(post));
  }

  /** "The miners' union elected Ruiz president. Its secretary": of the office told right before. */
  private String toldBefore(Post post) {
    List<String> told =
        posts.stream()
            .filter(p -> p.sentence() == post.sentence() - 1 && p.organization() != null)
            .map(Post::organization)
            .filter(name -> !scene.organizations().isCountry(name))
            .distinct()
            .toList();
    return told.size() == 1 ? told.get(0) : null;
  }

  /** Of what a country has too, the article must say that the body has it: "its new president". */
  private boolean hasSuch(Naming naming, Post post) {
    Sentence sentence = scene.article().sentences().get(naming.sentence());
    String word = post.entry().name().substring(post.entry().name().lastIndexOf(' ') + 1);
    return post.entry().scope() != Scope.STATE
        || sentence.tokens().stream()
            .anyMatch(
                token ->
                    token.lemma().equalsIgnoreCase(word)
                        && (sentence.index() < post.sentence()
                            || token.span().end()
                                < sentence.tokens().get(post.begin()).span().begin()));
  }

  /** Whether a body is of the kind that owns the office: "the union's president". */
  private boolean isOwner(String name, Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    for (int at = post.begin() + 1; at < post.head(); at++) {
      if (sentence.tokens().get(at).tag().equals("POS")) {
        String noun = sentence.tokens().get(at - 1).lemma().toLowerCase(Locale.ROOT);
        Optional<String> kind = scene.lexicon().organizations().cue(name);
        return kind.isEmpty()
            || scene.lexicon().organizations().cue(noun).isEmpty()
            || scene.lexicon().organizations().like(noun).contains(kind.get());
      }
    }
    return true;
  }

  /** "the chairman", "its chairman", "Chairman Ruiz": of something told before. */
  private boolean isBare(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    String word = sentence.tokens().get(post.begin()).text();
    boolean any = word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    boolean as = // "said chairman Ruiz", "stays on as chief executive"
        NameAfterTitle.startingAt(scene, sentence, post.nameEnd()).isPresent()
            || post.begin() > 0 && sentence.tokens().get(post.begin() - 1).text().equals("as");
    return post.end() == post.nameEnd() && !any && (post.definite() || isCapital(post) || as);
  }

  private boolean isCapital(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    return Character.isUpperCase(sentence.tokens().get(post.head()).text().charAt(0));
  }

  /** Whether somebody else has the same office of this body now. */
  private static boolean isTaken(String body, OfficeClaim claim, List<OfficeClaim> known) {
    return claim.status() != Status.ACTING
        && known.stream()
            .filter(c -> c.person() != claim.person() && body.equals(c.post().organization()))
            .filter(
                c -> c.post().title().equals(claim.post().title()) || c.post().title().equals(HEAD))
            .anyMatch(c -> isNow(c.status()) && isNow(claim.status()));
  }

  private static boolean isNow(Status status) {
    return status == null || status == Status.CURRENT || status == Status.ACTING;
  }
}
