package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeRelations.Relation;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.model.Sentence;

/**
 * Who stands beside a title that tells no country. "She saw Ruiz and Finance Minister Bo Lind": he
 * is of Ruiz's country; "Finance Minister Bo Lind and Norwegian officials": he is not of theirs.
 *
 * @param scene the article
 * @param known what is claimed in it
 */
record TitleCompany(OfficeScene scene, List<OfficeClaim> known) {
  /** What somebody weighs who stands before the title in the same list. */
  private static final int JOINED = 16;

  /** What whoever sends him weighs. */
  private static final int SENT = 32;

  /** How many words a country's word is before its noun: "his Norwegian opposite number". */
  private static final int PHRASE = 3;

  /** Points for the countries of the people who stand right before a title in a list. */
  Map<String, Integer> points(OfficeClaim claim) {
    Map<String, Integer> points = new TreeMap<>();
    Post post = claim.post();
    Sentence sentence = scene.article().sentences().get(post.sentence());
    for (Mention mention : scene.people().inSentence(post.sentence())) {
      if (mention.person() == claim.person() || mention.end() > post.begin()) {
        continue;
      }
      if (isJoined(sentence, mention, post)) {
        country(mention.person()).ifPresent(country -> points.put(country, JOINED));
      }
    }
    sender(claim).ifPresent(country -> points.put(country, SENT));
    led(claim).ifPresent(country -> points.put(country, SENT));
    return points;
  }

  /** "Ruiz sent Finance Minister Bo Lind", "by sending Finance Minister Bo Lind". */
  private Optional<String> sender(OfficeClaim claim) {
    Parse parse = new Parse(scene.article().sentences().get(claim.post().sentence()));
    int holder = holder(scene, claim);
    int verb = holder < 0 || !parse.relation(holder).equals("obj") ? -1 : parse.head(holder);
    if (isSending(parse, verb)) {
      return new OfficeClause(scene, parse, verb)
          .subjects().stream()
              .filter(subject -> subject.person() != claim.person())
              .map(subject -> country(subject.person()))
              .flatMap(Optional::stream)
              .findFirst();
    }
    int before = claim.post().begin() - 1;
    while (before > 0 && parse.tagged(before, "RB")) {
      before--;
    }
    int sends = before;
    int sender = isSending(parse, sends) ? parse.child(sends, "nsubj") : -1;
    Optional<String> land = // "Peru sent only a deputy minister, Bo Lind"
        sender < 0
            ? Optional.empty()
            : scene.organizations().country(parse.sentence(), parse.left(sender), sender + 1);
    if (land.isPresent()) {
      return land;
    }
    return isSending(parse, sends)
        ? scene.people().inSentence(claim.post().sentence()).stream()
            .filter(m -> m.end() <= sends && m.person() != claim.person())
            .filter(m -> parse.relation(m.head()).equals("nsubj"))
            .reduce((first, second) -> second)
            .flatMap(m -> country(m.person()))
        : Optional.empty();
  }

  private boolean isSending(Parse parse, int verb) {
    return verb >= 0
        && parse.tagged(verb, "V")
        && scene.lexicon().relations().sends(parse.lemma(verb).toLowerCase(Locale.ROOT));
  }

  /** "Norwegian envoys led by army chief Bo Lind": he is of their country. */
  private Optional<String> led(OfficeClaim claim) {
    Parse parse = new Parse(scene.article().sentences().get(claim.post().sentence()));
    int by = claim.post().begin() - 1;
    int verb = by > 0 && parse.token(by).text().equals("by") ? by - 1 : by;
    boolean leads =
        verb > 0
            && parse.tagged(verb, "V")
            && scene.lexicon().relations().leads(parse.lemma(verb).toLowerCase(Locale.ROOT));
    int group = leads && parse.token(verb - 1).text().equals(",") ? verb - 2 : verb - 1;
    return leads && group > 0 && parse.tagged(group, "NNS")
        ? scene.organizations().countryIn(parse.sentence(), parse.left(group), group)
        : Optional.empty();
  }

  /** "Ruiz and Finance Minister Bo Lind": nothing but "and" or a comma is between. */
  private static boolean isJoined(Sentence sentence, Mention mention, Post post) {
    for (int at = mention.end(); at < post.begin(); at++) {
      if (!sentence.tokens().get(at).text().matches("and|&|,")) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> country(int person) {
    return country(scene, known, person);
  }

  /** The country of a person's offices of state. */
  static Optional<String> country(OfficeScene scene, List<OfficeClaim> known, int person) {
    return known.stream()
        .filter(c -> c.person() == person && c.post().organization() != null)
        .filter(c -> OfficeHome.isNational(c.post().entry().scope()))
        .filter(c -> c.post().entry().scope() != Scope.ENVOY) // who is abroad
        .map(c -> c.post().organization())
        .filter(o -> scene.organizations().isCountry(o))
        .findFirst();
  }

  /** Whether a country's word describes others than the holder: those whom he deals with. */
  boolean isOthers(int at, OfficeClaim claim) {
    Parse parse = new Parse(scene.article().sentences().get(claim.post().sentence()));
    int noun = at;
    while (parse.relation(noun).matches("amod|compound") && parse.head(noun) > noun) {
      noun = parse.head(noun);
    }
    if (noun == at) {
      return false;
    }
    for (int next = at + 1; next < Math.min(parse.size(), at + PHRASE); next++) {
      if (isSame(parse, next)) {
        return true;
      }
    }
    int holder = holder(scene, claim);
    return holder >= 0 && holder < noun && parse.conjuncts(holder).contains(noun);
  }

  private boolean isSame(Parse parse, int at) {
    String lemma = parse.lemma(at).toLowerCase(Locale.ROOT);
    String two = parse.lemma(at - 1).toLowerCase(Locale.ROOT) + " " + lemma;
    return scene
        .lexicon()
        .relations()
        .of(two)
        .or(() -> scene.lexicon().relations().of(lemma))
        .filter(r -> r == Relation.SAME)
        .isPresent();
  }

  /** The head of the holder's name beside the title, or -1. */
  static int holder(OfficeScene scene, OfficeClaim claim) {
    return scene.names(claim.post().sentence()).stream()
        .filter(name -> name.person() == claim.person())
        .filter(name -> name.begin() >= claim.begin() && name.end() <= claim.end())
        .mapToInt(Mention::head)
        .findFirst()
        .orElse(-1);
  }
}
