package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeRelations;
import newsgraph.lexicon.OfficeRelations.Relation;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Offices told by way of another holder's: in "Peru's finance minister, Ana Ruiz, and her Norwegian
 * counterpart, Bo Lind" Lind is the finance minister of Norway; "his deputy, Eva Toth" and "Ruiz's
 * predecessor, Carl Berg" have or had an office of the same body. One for each article.
 */
final class RelatedOffices {
  private static final String DEPUTIES = "(?:deputy|vice|assistant|under).*";

  private final OfficeScene scene;

  RelatedOffices(OfficeScene scene) {
    this.scene = scene;
  }

  /** What is claimed this way, from all other claims of the article. */
  List<OfficeClaim> find(List<OfficeClaim> claims, List<Post> posts) {
    List<OfficeClaim> found = new ArrayList<>();
    for (Sentence sentence : scene.article().sentences()) {
      Parse parse = new Parse(sentence);
      for (int noun = 0; noun < parse.size(); noun++) {
        Optional<Relation> relation = relation(parse, noun);
        if (relation.isPresent() && parse.token(noun).tag().equals("NN")) {
          claim(parse, noun, relation.get(), claims, posts).ifPresent(found::add);
        }
      }
      for (OfficeClaim claim : new TheirCounterparts(scene, claims).in(sentence)) {
        found.removeIf(
            c -> c.person() == claim.person() && c.post().sentence() == sentence.index());
        found.add(claim);
      }
    }
    return found;
  }

  /** What the noun says, alone or with the word before it: "opposite number". */
  private Optional<Relation> relation(Parse parse, int noun) {
    String lemma = parse.lemma(noun).toLowerCase(Locale.ROOT);
    String two = noun > 0 ? parse.lemma(noun - 1).toLowerCase(Locale.ROOT) + " " + lemma : lemma;
    return scene.lexicon().relations().of(two).or(() -> scene.lexicon().relations().of(lemma));
  }

  private Optional<OfficeClaim> claim(
      Parse parse, int noun, Relation relation, List<OfficeClaim> claims, List<Post> posts) {
    int begin = owned(parse, noun, relation);
    Optional<Mention> holder = holder(parse, noun, begin);
    if (holder.isEmpty() || begin < 0) {
      return Optional.empty();
    }
    Optional<OfficeClaim> of =
        named(parse, noun, relation, posts)
            .or(() -> base(parse, begin, holder.get().person(), relation, claims))
            .or(
                () ->
                    isNamedOwner(parse, begin, holder.get())
                        ? Optional.empty()
                        : unnamed(parse, begin, relation, claims, posts));
    if (of.isEmpty()) {
      return Optional.empty();
    }
    Post post = post(parse, begin, noun, relation, of.get());
    boolean placed = relation != Relation.SAME || post.organization() != null;
    Mention name = holder.get();
    OfficeClaim claim =
        OfficeClaim.of(
                name.person(), post, Math.min(begin, name.begin()), Math.max(noun + 1, name.end()))
            .saying(status(parse, begin, noun, relation, of.get()));
    return placed ? Optional.of(claim) : Optional.empty();
  }

  /**
   * The name beside the noun: "his deputy, Eva Toth", "his deputy Eva Toth", "Toth, his deputy".
   */
  private Optional<Mention> holder(Parse parse, int noun, int left) {
    int sentence = parse.sentence().index();
    int job = afterJob(parse, noun);
    if (parse.child(noun, "cop") >= 0) { // "Lind, who was her deputy"
      List<Mention> subjects = new OfficeClause(scene, parse, noun).subjects();
      return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
    }
    boolean twofold = // "her predecessor and mentor Bo Lind"
        noun + 3 < parse.size()
            && parse.token(noun + 1).text().equals("and")
            && parse.tagged(noun + 2, "NN");
    for (Mention name : scene.names(sentence)) {
      boolean after = name.begin() == noun + 1 || twofold && name.begin() == noun + 3;
      boolean apposed =
          parse.token(job).text().equals(",")
              && NameAfterTitle.startingAt(scene, parse.sentence(), job + 1) // ", Sir Carl Berg"
                  .filter(name::equals)
                  .isPresent()
              && closes(parse, name);
      if (after || apposed) {
        return Optional.of(name);
      }
    }
    int first = scene.addressBegin(parse.sentence(), left);
    boolean comma = first > 1 && parse.token(first - 1).text().equals(",");
    boolean closed =
        noun + 1 >= parse.size() || parse.token(noun + 1).text().matches("[,.;]|at|from|in|of");
    return comma && closed
        ? scene.names(sentence).stream().filter(m -> m.end() == first - 1).findFirst()
        : Optional.empty();
  }

  /** Where "in the job", "as mayor", "at the bank" after the noun ends; the token after it else. */
  private static int afterJob(Parse parse, int noun) {
    int at = noun + 1;
    if (at >= parse.size() || !parse.token(at).text().matches("in|as|at")) {
      return at;
    }
    while (at < parse.size() && parse.token(at).tag().matches("IN|DT|JJ|NNP?")) {
      at++;
    }
    return at;
  }

  private static boolean closes(Parse parse, Mention name) {
    return name.end() >= parse.size()
        || parse.token(name.end()).text().matches("[,.;:)]|''|”|and|of")
        || parse.relation(name.head()).equals("appos");
  }

  /**
   * Where the phrase with its owner begins: "his Norwegian deputy", "Ruiz's deputy", or without one
   * "Norwegian counterpart"; or -1.
   */
  private int owned(Parse parse, int noun, Relation relation) {
    for (int at = noun - 1; at >= 0; at--) {
      if (parse.token(at).tag().equals("PRP$")) {
        return at;
      }
      if (parse.token(at).tag().equals("POS")) {
        return scene.mention(parse.sentence().index(), at - 1).map(Mention::begin).orElse(-1);
      }
      if (!parse.token(at).tag().matches("JJ|NN.*|RB|VBN|HYPH")) {
        boolean foreign =
            relation == Relation.SAME
                && !parse.token(at).tag().equals("DT")
                && scene.organizations().country(parse.sentence(), at + 1, noun).isPresent();
        return foreign ? at + 1 : -1;
      }
    }
    return -1;
  }

  /** "Ruiz's predecessor as mayor": the office is told right after. */
  private Optional<OfficeClaim> named(Parse parse, int noun, Relation relation, List<Post> posts) {
    int as = noun + 1;
    boolean told =
        (relation == Relation.BEFORE || relation == Relation.AFTER)
            && as < parse.size()
            && parse.token(as).text().equals("as");
    return posts.stream()
        .filter(p -> told && p.sentence() == parse.sentence().index() && p.begin() == as + 1)
        .map(p -> OfficeClaim.of(-1, p, p.begin(), p.end()))
        .findFirst();
  }

  /** The owner's office: in this sentence if it is told there, else the last one told before. */
  private Optional<OfficeClaim> base(
      Parse parse, int begin, int holder, Relation relation, List<OfficeClaim> claims) {
    int sentence = parse.sentence().index();
    int owner = owner(parse, begin);
    return claims.stream()
        .filter(c -> c.person() != holder)
        .filter(c -> c.post().sentence() <= sentence || owner >= 0 && owner != holder)
        .filter(c -> c.post().entry().scope() != Scope.RANK)
        .filter(
            c ->
                owner >= 0 && owner != holder
                    ? c.person() == owner
                    : c.post().sentence() == sentence && c.post().end() <= begin)
        .filter(c -> relation != Relation.DEPUTY || hasDeputy(c.post().title()))
        .filter(
            c ->
                relation != Relation.SAME
                    || isNational(c.post())
                    || isNationalBody(c.post())
                    || isAtBody(parse, begin) && !isByVerb(c.post()))
        .filter(c -> c.status() != Status.CANDIDATE)
        .max(
            Comparator.comparing((OfficeClaim c) -> c.post().sentence() <= sentence)
                .thenComparing(c -> c.status() != Status.FORMER)
                .thenComparing(c -> c.status() != Status.ELECT || relation == Relation.BEFORE)
                .thenComparing(
                    c ->
                        relation != Relation.BEFORE
                            || c.post().sentence() == sentence
                            || OfficeHome.isNational(c.post().entry().scope()))
                .thenComparing(c -> c.post().sentence())
                .thenComparing(c -> c.post().head()));
  }

  /** No deputy has one himself, and neither has a pope or a king. */
  private boolean hasDeputy(String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return !title.matches(DEPUTIES) && !scene.lexicon().words().nameWords().isRegnal(last);
  }

  /** "chairs the club": whoever is his counterpart at another need not be its chairman. */
  private boolean isByVerb(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    return sentence.tokens().get(post.head()).tag().startsWith("V");
  }

  /** "Ruiz and his deputy" has Ruiz's deputy. */
  private int owner(Parse parse, int begin) {
    int sentence = parse.sentence().index();
    boolean joined =
        begin > 1 && (parse.token(begin - 1).text().equals("and") || isNextOfList(parse, begin));
    return joined && parse.token(begin).tag().equals("PRP$")
        ? scene
            .name(sentence, begin - 2)
            .map(Mention::person)
            .orElseGet(() -> scene.person(sentence, begin))
        : scene.person(sentence, begin);
  }

  /** "saw Ana Ruiz, her Norwegian counterpart Bo Lind and others": Ruiz's, not the speaker's. */
  private boolean isNextOfList(Parse parse, int begin) {
    int noun = begin + 1;
    while (noun < parse.size() && parse.token(noun).tag().matches("JJ|NNP|HYPH")) {
      noun++;
    }
    return parse.token(begin - 1).text().equals(",")
        && NameAfterTitle.startingAt(scene, parse.sentence(), noun + 1).isPresent();
  }

  /** "where Ruiz and his Norwegian counterpart met": he is Ruiz, whatever Ruiz is. */
  private boolean isNamedOwner(Parse parse, int begin, Mention holder) {
    int owner = owner(parse, begin);
    return owner >= 0
        && owner != holder.person()
        && scene.names(parse.sentence().index()).stream()
            .anyMatch(m -> m.person() == owner && m.end() <= begin);
  }

  /** "The prime minister was to see his Norwegian counterpart": nobody is named for the first. */
  private Optional<OfficeClaim> unnamed(
      Parse parse, int begin, Relation relation, List<OfficeClaim> claims, List<Post> posts) {
    int sentence = parse.sentence().index();
    return posts.stream()
        .filter(p -> relation == Relation.SAME && p.sentence() == sentence && p.end() <= begin)
        .filter(p -> p.definite() && !p.plural() && OfficeHome.isNational(p.entry().scope()))
        .filter(
            p ->
                claims.stream()
                    .map(OfficeClaim::post)
                    .noneMatch(c -> c.sentence() == sentence && c.head() == p.head()))
        .reduce((first, second) -> second)
        .map(p -> OfficeClaim.of(-1, p, p.begin(), p.end()));
  }

  /** Of a country, or of a people that has one. */
  private boolean isNational(Post post) {
    String of = post.organization();
    boolean leads = post.entry().scope() == Scope.VAGUE && of != null;
    return OfficeHome.isNational(post.entry().scope())
        || leads && scene.organizations().isCountry(of);
  }

  /** "Peru's chess federation": other countries have one. */
  private boolean isNationalBody(Post post) {
    String of = post.organization();
    int owner = of == null ? -1 : of.indexOf("'s ");
    return owner > 0 && scene.organizations().isCountry(of.substring(0, owner));
  }

  /** What the counterpart of an office is called there. */
  private String titleAt(String country, Post base) {
    if (country == null || country.equals(base.organization())) {
      return base.title();
    }
    OfficeRelations relations = scene.lexicon().relations();
    boolean has = scene.lexicon().organizations().has(country, base.title());
    Optional<String> title = has ? Optional.empty() : relations.at(country, base.title());
    boolean own = country.equals(base.entry().home());
    if (title.isEmpty() && !own) {
      title = relations.abroad(base.title());
    }
    return title.orElse(base.title());
  }

  private Post post(Parse parse, int begin, int noun, Relation relation, OfficeClaim of) {
    Post base = of.post();
    String country =
        relation == Relation.SAME
            ? body(parse, noun).orElseGet(() -> likewise(base, country(parse, begin, noun)))
            : base.organization();
    String title =
        switch (relation) {
          case DEPUTY -> "deputy " + base.title();
          case SAME -> titleAt(country, base);
          default -> base.title();
        };
    return new Post(
        parse.sentence().index(),
        begin,
        noun + 1,
        noun + 1,
        noun,
        base.entry(),
        title,
        country,
        relation == Relation.DEPUTY ? of.person() : -1,
        null,
        true,
        false);
  }

  /** "Norway's chess federation" for "Peru's chess federation". */
  private String likewise(Post base, String country) {
    boolean body = country != null && isNationalBody(base);
    return body
        ? country + base.organization().substring(base.organization().indexOf("'s "))
        : country;
  }

  /** "his Norwegian counterpart", "her counterpart from Norway". */
  private String country(Parse parse, int begin, int noun) {
    int from =
        parse.token(begin).tag().matches("JJ|NNP")
                && scene.mention(parse.sentence().index(), begin).isEmpty()
            ? begin
            : begin + 1;
    Optional<String> before = scene.organizations().countryIn(parse.sentence(), from, noun);
    int of = noun + 1;
    boolean after = of + 1 < parse.size() && parse.token(of).text().matches("from|of|in");
    return before
        .or(
            () ->
                after
                    ? scene
                        .organizations()
                        .countryIn(parse.sentence(), of + 1, Math.min(parse.size(), of + 4))
                    : Optional.empty())
        .orElse(null);
  }

  /** "her counterpart at Alpine Steel". */
  private boolean isAtBody(Parse parse, int begin) {
    for (int at = begin; at < parse.size() && !parse.token(at).tag().startsWith("V"); at++) {
      if (relation(parse, at).filter(r -> r == Relation.SAME).isPresent()) {
        return body(parse, at).isPresent();
      }
    }
    return false;
  }

  private Optional<String> body(Parse parse, int noun) {
    if (noun + 2 >= parse.size() || !parse.token(noun + 1).text().equals("at")) {
      return Optional.empty();
    }
    int end = new ComplementRange(scene, parse.sentence()).end(noun + 2);
    return Optional.ofNullable(scene.organizations().read(parse.sentence(), noun + 2, end))
        .filter(body -> !scene.organizations().isCountry(body));
  }

  private Status status(Parse parse, int begin, int noun, Relation relation, OfficeClaim of) {
    for (int at = begin; at < noun; at++) {
      Status said =
          scene
              .lexicon()
              .status()
              .at(Place.BEFORE, parse.token(at).text().toLowerCase(Locale.ROOT));
      if (said != null) {
        return said;
      }
    }
    if (relation == Relation.DEPUTY && parse.child(noun, "cop") >= 0) {
      return new OfficeClause(scene, parse, noun).status();
    }
    boolean over = of.status() == Status.FORMER || of.status() == Status.DEAD;
    return switch (relation) {
      case BEFORE -> Status.FORMER;
      case AFTER -> over ? null : Status.ELECT;
      case DEPUTY -> over ? Status.FORMER : null;
      case SAME -> null;
    };
  }
}
