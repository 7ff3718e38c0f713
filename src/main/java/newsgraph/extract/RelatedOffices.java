package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.extract.People.Mention;
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
  List<OfficeClaim> find(List<OfficeClaim> claims) {
    List<OfficeClaim> found = new ArrayList<>();
    for (Sentence sentence : scene.article().sentences()) {
      Parse parse = new Parse(sentence);
      for (int noun = 0; noun < parse.size(); noun++) {
        String lemma = parse.lemma(noun).toLowerCase(Locale.ROOT);
        Optional<Relation> relation = scene.lexicon().relations().of(lemma);
        if (relation.isPresent() && parse.token(noun).tag().equals("NN")) {
          claim(parse, noun, relation.get(), claims).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<OfficeClaim> claim(
      Parse parse, int noun, Relation relation, List<OfficeClaim> claims) {
    Optional<Mention> holder = holder(parse, noun);
    int begin = owned(parse, noun);
    if (holder.isEmpty() || begin < 0) {
      return Optional.empty();
    }
    Optional<OfficeClaim> of = base(parse, begin, holder.get().person(), relation, claims);
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
  private Optional<Mention> holder(Parse parse, int noun) {
    int sentence = parse.sentence().index();
    for (Mention name : scene.names(sentence)) {
      boolean after = name.begin() == noun + 1;
      boolean apposed =
          name.begin() == noun + 2
              && parse.token(noun + 1).text().equals(",")
              && closes(parse, name);
      if (after || apposed) {
        return Optional.of(name);
      }
    }
    int left = owned(parse, noun);
    boolean comma = left > 1 && parse.token(left - 1).text().equals(",");
    boolean closed = noun + 1 >= parse.size() || parse.token(noun + 1).text().matches("[,.;]");
    return comma && closed
        ? scene.names(sentence).stream().filter(m -> m.end() == left - 1).findFirst()
        : Optional.empty();
  }

  private static boolean closes(Parse parse, Mention name) {
    return name.end() >= parse.size()
        || parse.token(name.end()).text().matches("[,.;:)]|''|”|and|of")
        || parse.relation(name.head()).equals("appos");
  }

  /** Where the phrase with its owner begins: "his Norwegian deputy", "Ruiz's deputy"; or -1. */
  private int owned(Parse parse, int noun) {
    for (int at = noun - 1; at >= 0; at--) {
      if (parse.token(at).tag().equals("PRP$")) {
        return at;
      }
      if (parse.token(at).tag().equals("POS")) {
        return scene.mention(parse.sentence().index(), at - 1).map(Mention::begin).orElse(-1);
      }
      if (!parse.token(at).tag().matches("JJ|NN.*|RB|VBN|HYPH")) {
        return -1;
      }
    }
    return -1;
  }

  /** The owner's office: in this sentence if it is told there, else the last one told before. */
  private Optional<OfficeClaim> base(
      Parse parse, int begin, int holder, Relation relation, List<OfficeClaim> claims) {
    int sentence = parse.sentence().index();
    int owner = scene.person(sentence, begin);
    return claims.stream()
        .filter(c -> c.person() != holder)
        .filter(c -> c.post().sentence() <= sentence && c.post().entry().scope() != Scope.RANK)
        .filter(
            c ->
                owner >= 0 && owner != holder
                    ? c.person() == owner
                    : c.post().sentence() == sentence && c.post().end() <= begin)
        .filter(c -> relation != Relation.DEPUTY || !c.post().title().matches(DEPUTIES))
        .filter(c -> relation != Relation.SAME || OfficeHome.isNational(c.post().entry().scope()))
        .filter(c -> c.status() != Status.CANDIDATE)
        .max(
            Comparator.comparing((OfficeClaim c) -> c.status() != Status.FORMER)
                .thenComparing(c -> c.post().sentence())
                .thenComparing(c -> c.post().head()));
  }

  private Post post(Parse parse, int begin, int noun, Relation relation, OfficeClaim of) {
    Post base = of.post();
    String title = relation == Relation.DEPUTY ? "deputy " + base.title() : base.title();
    String country = relation == Relation.SAME ? country(parse, begin, noun) : base.organization();
    return new Post(
        parse.sentence().index(),
        begin,
        noun + 1,
        noun + 1,
        noun,
        base.entry(),
        title,
        country,
        relation == Relation.SAME ? -1 : of.person(),
        null,
        true,
        false);
  }

  /** "his Norwegian counterpart", "her counterpart from Norway". */
  private String country(Parse parse, int begin, int noun) {
    Optional<String> before = scene.organizations().countryIn(parse.sentence(), begin + 1, noun);
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
    boolean over = of.status() == Status.FORMER || of.status() == Status.DEAD;
    return switch (relation) {
      case BEFORE -> Status.FORMER;
      case AFTER -> over ? null : Status.ELECT;
      case DEPUTY -> over ? Status.FORMER : null;
      case SAME -> null;
    };
  }
}
