package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Points that it needs for whoever could be of a body, and for an envoy. */
  private static final int LEAST_OF_OPEN = 4;

  private static final int LEAST_OF_ENVOY = 5;

  /** What a mention weighs in the title's own sentence, in the one before, and before that. */
  private static final int[] NEAR = {3, 2, 0};

  /** What "the Eritrean president" weighs for a president that nobody named with his country. */
  private static final int DESCRIBED = 6;

  /** What it weighs against a country that the holder deals with. */
  private static final int DEALT = 6;

  /** What it weighs against a country that somebody else leads now. */
  private static final int LED = 3;

  /** What the office told right before weighs, if its country went without saying too. */
  private static final int BARE = 4;

  /** What any such office before weighs: all that goes without saying is of one country. */
  private static final int HOME = 2;

  /** Who sends an envoy is told beside him: what is said elsewhere counts so much at most. */
  private static final int SENDS = 6;

  /** What the place weighs where the story was filed, or where its paragraph has moved to. */
  private static final int FILED = 3;

  /** What the country weighs with which the story opens. */
  private static final int TOPIC = 7;

  /** How many times less than of another the story may speak of a country. */
  private static final int ASIDE = 3;

  /** Points of a country that the story is about. */
  private static final int SPOKEN = 6;

  private final OfficeScene scene;
  private final List<Post> unnamed;
  private final Set<Integer> dead;
  private final List<Post> elsewhere;
  private final SpokenCountries countries;
  private final StoryHome story;
  private final Map<String, Integer> spoken = new TreeMap<>();
  private final Set<String> filed;

  /** Countries of "the visiting Danish minister". */
  private final Set<String> visitors = new TreeSet<>();

  /** Countries in a post's own words, by its sentence, begin and end. */
  private final Map<List<Integer>, List<String>> inWords = new HashMap<>();

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
    this.elsewhere =
        posts.stream()
            .filter(p -> isElsewhere(p.entry().scope()))
            .filter(p -> !isOfBank(p)) // "Bank of Peru governor"
            .toList();
    for (Sentence sentence : scene.article().sentences()) {
      countries
          .in(sentence, at -> !isElsewhere(sentence, at))
          .forEach((country, n) -> spoken.merge(country, n, Integer::sum));
      visitors.addAll(countries.in(sentence, at -> isVisitor(sentence, at)).keySet());
    }
    this.story = new StoryHome(scene, countries, spoken, filed);
  }

  /** The country; null if none is clearly the one. */
  String of(OfficeClaim claim, List<OfficeClaim> known) {
    String likely = likely(claim, known);
    return likely == null || spoken.containsKey(likely) || !visitors.contains(likely)
        ? likely
        : null;
  }

  private String likely(OfficeClaim claim, List<OfficeClaim> known) {
    Post post = claim.post();
    Organizations organizations = scene.lexicon().organizations();
    Map<String, Integer> points = new HashMap<>();
    Map<String, Integer> all = new TreeMap<>(spoken);
    Incumbents others = new Incumbents(scene, claim, known, dead);
    others.holders().forEach((country, n) -> all.merge(country, n, Integer::sum));
    boolean envoy = post.entry().scope() == Scope.ENVOY;
    TitleCompany company = new TitleCompany(scene, known);
    Map<String, Integer> beside = new TreeMap<>(company.points(claim));
    beside.keySet().removeIf(c -> !isOpen(c, post, others));
    if (!envoy && beside.size() == 1 && !organizations.isTop(post.title())) {
      return beside.keySet().iterator().next();
    }
    if (isPlain(post) || isOneOfMany(claim)) {
      return null;
    }
    Optional<String> where = envoy ? Optional.empty() : new HostCountry(scene).where(claim);
    if (where.isPresent() && isOpen(where.get(), post, others)) {
      return where.get();
    }
    Optional<String> host = envoy ? Optional.empty() : new HostCountry(scene).of(claim);
    boolean named = host.filter(c -> spoken.getOrDefault(c, 0) >= LEAST).isPresent();
    if (named && isOpen(host.get(), post, others)) {
      return host.get();
    }
    all.forEach(
        (country, count) -> {
          // An envoy can come from any of them, and from a body of states.
          boolean can = envoy || organizations.has(country, post.title());
          can &= !scene.lexicon().words().nameOrder().isForeign(country, name(claim));
          if (can && !others.hasTaken(country)) {
            points.put(country, envoy ? Math.min(count, SENDS) : count);
          }
        });
    if (envoy) {
      countriesIn(post).forEach(points::remove);
    } else {
      points.keySet().removeIf(story::isPart);
    }
    List<String> described =
        unnamed.stream()
            .filter(other -> other.title().equals(post.title()))
            .filter(other -> Incumbents.isNow(other.status()) == Incumbents.isNow(claim.status()))
            .map(Post::organization)
            .distinct()
            .toList();
    beside.forEach((country, n) -> points.merge(country, n, Integer::sum));
    int least = envoy ? LEAST_OF_ENVOY : isOpen(post) ? LEAST_OF_OPEN : LEAST;
    points.entrySet().removeIf(e -> e.getValue() < least && !described.contains(e.getKey()));
    Optional<String> moved = countries.movedTo(post.sentence());
    boolean local = !envoy && moved.isEmpty() && post.entry().many() && filed.size() == 1;
    if (local && isHome(filed.iterator().next(), claim, others)) {
      return filed.iterator().next(); // a former member of which parliament goes without saying
    }
    if (!envoy && story.isFirstAt(post, moved) && isOpen(moved.get(), post, others)) {
      return moved.get(); // "In Lima, the foreign minister, Ana Ruiz, said"
    }
    if (!envoy
        && moved.isEmpty()
        && host.isEmpty()
        && story.isFiledAlone()
        && isHome(filed.iterator().next(), claim, others)) {
      return filed.iterator().next();
    }
    if (!envoy && moved.isPresent()) {
      if (isOpen(moved.get(), post, others)) {
        points.merge(moved.get(), FILED, Integer::sum);
      }
    } else if (!envoy) {
      filed.stream()
          .filter(
              country ->
                  others.serve(country) || countries.isSubject(country) || story.isTold(country))
          .forEach(country -> points.computeIfPresent(country, (c, n) -> n + FILED));
      if (filed.size() == 1
          && !spoken.containsKey(filed.iterator().next())
          && isHome(filed.iterator().next(), claim, others)) {
        points.put(filed.iterator().next(), FILED); // what goes without saying
      }
    }
    Set<String> foreign = new ForeignCountries(scene, known).of(claim);
    if (!envoy && moved.isEmpty() && isHostOf(foreign, points.keySet(), claim, others)) {
      return filed.iterator().next();
    }
    if (!envoy && described.isEmpty()) {
      story.topic(post).ifPresent(c -> points.computeIfPresent(c, (k, n) -> n + TOPIC));
    }
    foreign.forEach(country -> points.computeIfPresent(country, (c, n) -> n - DEALT));
    if (host.isPresent()) {
      foreign.remove(host.get());
      points.keySet().removeAll(foreign); // nobody goes abroad to see his own minister
    }
    addNear(claim, points, known, company);
    described.forEach(country -> points.computeIfPresent(country, (c, n) -> n + DESCRIBED));
    known.stream()
        .filter(c -> c.person() != claim.person() && isRightBefore(c.post(), post))
        .filter(c -> isBare(c.post()))
        .map(c -> c.post().organization())
        .distinct()
        .forEach(country -> points.computeIfPresent(country, (c, n) -> n + BARE));
    known.stream()
        .filter(c -> c.person() != claim.person() && !envoy)
        .filter(c -> c.post().sentence() < post.sentence() && isBare(c.post()))
        .map(c -> c.post().organization())
        .distinct()
        .forEach(country -> points.computeIfPresent(country, (c, n) -> n + HOME));
    if (organizations.isTop(post.title()) && Incumbents.isNow(claim.status())) {
      points.replaceAll((country, n) -> others.lead(country) ? n - LED : n);
    }
    List<String> homes = post.entry().homes();
    if (homes.size() > 1) {
      boolean other = spoken.values().stream().anyMatch(n -> n >= SPOKEN);
      points.keySet().retainAll(homes);
      if (points.isEmpty() && other && homes.stream().noneMatch(spoken::containsKey)) {
        return null; // what another country calls so
      }
      return points.isEmpty() ? homes.get(0) : ClearlyAhead.of(points);
    }
    String home = post.entry().home();
    boolean served =
        home != null && known.stream().anyMatch(c -> home.equals(c.post().organization()));
    int most = points.values().stream().mapToInt(n -> n).max().orElse(0);
    boolean rare = post.entry().many() && points.getOrDefault(home, 0) * 3 < most; // Korea's too
    boolean other = // what another country calls so
        home != null
            && points.isEmpty()
            && !spoken.containsKey(home)
            && spoken.values().stream().anyMatch(n -> n >= SPOKEN);
    if (other) {
      return null;
    }
    if (home != null && ((spoken.containsKey(home) || served) && !rare || points.isEmpty())) {
      return home;
    }
    String ahead = ClearlyAhead.of(points);
    int loudest = spoken.values().stream().mapToInt(n -> n).max().orElse(0);
    boolean aside = ahead != null && !envoy && points.get(ahead) * ASIDE < loudest;
    return aside ? null : ahead; // what is left where the story's own countries have others
  }

  /** Whether a country has such an office, and nobody else holds it. */
  private boolean isOpen(String country, Post post, Incumbents others) {
    return scene.lexicon().organizations().has(country, post.title()) && !others.hasTaken(country);
  }

  /** "DHAKA - Indian Foreign Secretary Lind met Prime Minister Toth": told of no third country. */
  private boolean isHostOf(
      Set<String> foreign, Set<String> spokenOf, OfficeClaim claim, Incumbents others) {
    String here = filed.size() == 1 ? filed.iterator().next() : null;
    return here != null
        && !foreign.isEmpty()
        && !foreign.contains(here)
        && spokenOf.stream().allMatch(c -> foreign.contains(c) || c.equals(here))
        && !isOpen(claim.post())
        && scene.lexicon().organizations().has(here, claim.post().title())
        && !scene.lexicon().words().nameOrder().isForeign(here, name(claim))
        && !others.hasTaken(here);
  }

  private boolean isHome(String country, OfficeClaim claim, Incumbents others) {
    return !isOpen(claim.post())
        && scene.lexicon().organizations().has(country, claim.post().title())
        && !scene.lexicon().words().nameOrder().isForeign(country, name(claim))
        && !others.hasTaken(country)
        && others.holders().keySet().stream().allMatch(country::equals);
  }

  /** "The president", "a vice president": clubs have them as well. */
  private boolean isOpen(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    return post.entry().scope() == Scope.STATE
        && post.entry().kind() == null
        && scene.lexicon().bodies().has(post.title())
        && Character.isLowerCase(sentence.tokens().get(post.head()).text().charAt(0));
  }

  /** "The secretary": of a club, for all that its own words say. */
  private static boolean isPlain(Post post) {
    return post.entry().scope() == Scope.PORTFOLIO
        && !post.entry().many()
        && post.title().equals(post.entry().name());
  }

  /** "Lind will be a vice president": of what, his country's sentence would say. */
  private boolean isOneOfMany(OfficeClaim claim) {
    Post post = claim.post();
    Sentence sentence = scene.article().sentences().get(post.sentence());
    return isOpen(post)
        && post.begin() < post.head()
        && sentence.tokens().get(post.begin()).text().matches("an?")
        && claim.status() != Status.FORMER;
  }

  private String name(OfficeClaim claim) {
    return scene.people().persons().get(claim.person()).name();
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
              at ->
                  !isElsewhere(sentence, at)
                      && (weight < NEAR[0]
                          || !isOfOther(at, claim, known) && !company.isOthers(at, claim)))
          .forEach((near, n) -> points.computeIfPresent(near, (c, sum) -> sum + weight * n));
    }
  }

  private static boolean isOf(Post post, OfficeClaim claim) {
    return claim.post().sentence() == post.sentence() && claim.post().head() == post.head();
  }

  /** Whether an office's own words name no country: its country goes without saying here. */
  private boolean isBare(Post post) {
    return post.organization() != null && countriesIn(post).isEmpty();
  }

  private static boolean isRightBefore(Post first, Post second) {
    int sentences = second.sentence() - first.sentence();
    return sentences == 1 || sentences == 0 && first.head() < second.head();
  }

  /** Where an envoy is sent: the countries in the title's own words. */
  private List<String> countriesIn(Post post) {
    return inWords.computeIfAbsent(
        List.of(post.sentence(), post.begin(), post.end()), key -> readCountries(post));
  }

  private List<String> readCountries(Post post) {
    List<String> all = new ArrayList<>();
    Sentence sentence = scene.article().sentences().get(post.sentence());
    for (int at = post.begin(); at < post.end(); at++) {
      scene.organizations().countryIn(sentence, at, post.end()).ifPresent(all::add);
    }
    return all;
  }

  /**
   * Whether a token is in the words of another's office: what Peru's president says is not Peru's.
   */
  private static boolean isOfOther(int at, OfficeClaim claim, List<OfficeClaim> known) {
    return known.stream()
        .filter(c -> c.person() != claim.person())
        .map(OfficeClaim::post)
        .filter(p -> p.sentence() == claim.post().sentence())
        .anyMatch(p -> p.begin() <= at && at < p.end());
  }

  private boolean isOfBank(Post post) {
    return post.entry().scope() == Scope.LOCAL
        && post.organization() != null
        && scene.lexicon().organizations().cue(post.organization()).isPresent();
  }

  /** Whether an office is abroad, or of a place within a country. */
  static boolean isElsewhere(Scope scope) {
    return scope == Scope.LOCAL || scope == Scope.ENVOY;
  }

  /** "the visiting Danish minister": the one country that is not the story's. */
  static boolean isVisitor(Sentence sentence, int at) {
    return at > 0 && sentence.tokens().get(at - 1).text().equalsIgnoreCase("visiting");
  }

  /** "the governor of Bermuda", "the Norwegian envoy": no minister is of it for that. */
  private boolean isElsewhere(Sentence sentence, int at) {
    return isVisitor(sentence, at)
        || elsewhere.stream()
            .filter(p -> p.sentence() == sentence.index())
            .anyMatch(p -> p.begin() <= at && at < p.end());
  }
}
