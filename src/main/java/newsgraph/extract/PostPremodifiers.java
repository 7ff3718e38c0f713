package newsgraph.extract;

import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Reads the words before a title, from right to left: "Peru's former veteran deputy foreign" before
 * "minister" gives the organization, the status and the rest of the title. Made for one phrase.
 */
final class PostPremodifiers {
  private static final int DETERMINER_WITHIN = 4;

  private final OfficeScene scene;
  private final Sentence sentence;
  private final PhraseOwner owner;

  private final int floor;
  private final boolean capitalized;
  private int begin;
  private String title = "";
  private Status status;
  private boolean definite;

  PostPremodifiers(OfficeScene scene, Sentence sentence, int titleBegin, int floor, Title title) {
    this.scene = scene;
    this.sentence = sentence;
    this.owner = new PhraseOwner(scene, sentence, title);
    this.begin = titleBegin;
    this.floor = floor;
    this.capitalized = Character.isUpperCase(sentence.tokens().get(titleBegin).text().charAt(0));
    read();
  }

  int begin() {
    return begin;
  }

  /** The words of the title that stand before its head, with a blank after each. */
  String title() {
    return title;
  }

  /** Whose office it is, as far as the words before the title say. */
  PhraseOwner owner() {
    return owner;
  }

  Status status() {
    return status;
  }

  boolean definite() {
    return definite;
  }

  private void read() {
    while (begin > floor && step()) {
      continue;
    }
    adverb();
  }

  /** Takes one more word, or several, into the phrase; false at its left end. */
  private boolean step() {
    int at = begin - 1;
    Token token = token(at);
    String tag = token.tag();
    if (tag.equals("POS")) {
      definite = true;
      take(owner.possessor(at));
      return false;
    }
    Optional<People.Mention> name = scene.name(sentence.index(), at);
    if (name.isPresent()) {
      return take(owner.name(name.get(), begin, floor));
    }
    if (tag.equals("WP$")) {
      definite = true;
      take(owner.relative(at));
      return false;
    }
    if (tag.equals("PRP$")) {
      definite = true;
      take(owner.pronoun(at));
      return false;
    }
    if (tag.endsWith("DT")) {
      begin = at;
      definite = true;
      return false;
    }
    if (isWhere(at)) {
      return false;
    }
    if (token.text().matches("M(?:r|rs|s|me)\\.?")) {
      begin = at; // "Mr Justice Lind"
      return true;
    }
    return joined(at)
        || statusWord(at)
        || take(owner.named(at, begin))
        || title.isEmpty() && take(owner.commonBody(at, floor))
        || plain(at);
  }

  /** "In Lima President Ruiz said": the city is no part of the phrase; a country may be. */
  private boolean isWhere(int at) {
    int from = at;
    while (from > 0 && token(from).entity() == Entity.LOCATION) {
      from--;
    }
    return capitalized
        && from < at
        && word(from).matches("in|at|from")
        && scene.organizations().countryBegin(sentence, at + 1, from) > at;
  }

  private boolean take(int from) {
    if (from != PhraseOwner.NOTHING) {
      begin = from;
    }
    return from != PhraseOwner.NOTHING;
  }

  /** A hyphen: "then-", "U.S.-based", "counter-terrorism". */
  private boolean joined(int at) {
    if (at == 0 || !token(at).text().matches("[-–]")) {
      return false;
    }
    String before = word(at - 1);
    Status said = scene.lexicon().status().at(Place.BEFORE, before);
    if (said != null) {
      say(said);
      begin = at - 1;
      return true;
    }
    boolean aged = token(at - 1).tag().equals("CD"); // "the 70-year-old adviser"
    if (token(at).text().equals("-") && (aged || PhraseOwner.isNominal(token(at - 1)))) {
      boolean known = scene.lexicon().titles().use(word(begin)) != Use.IGNORED;
      boolean part = token(begin).tag().startsWith("NN") && !title.isEmpty() && known && !aged;
      if (part) {
        title = before + "-" + title;
      }
      begin = at - 1;
      return true;
    }
    return false;
  }

  private boolean statusWord(int at) {
    if (at >= 2 && token(at - 1).text().equals("-")) {
      String joined = word(at - 2) + "-" + word(at);
      Status compound = scene.lexicon().status().at(Place.BEFORE, joined);
      if (compound != null) {
        say(compound);
        begin = at - 2;
        return true;
      }
    }
    Status said = scene.lexicon().status().at(Place.BEFORE, word(at));
    boolean ofName =
        token(at).entity() == Entity.ORGANIZATION && !scene.startsSentence(sentence, at);
    if (said == null || ofName) {
      return false;
    }
    say(said);
    begin = at;
    return true;
  }

  private void say(Status said) {
    if (status == null || said.compareTo(status) < 0) {
      status = said;
    }
  }

  /** A common word of the title, or one that only describes. */
  private boolean plain(int at) {
    Token token = token(at);
    String word = word(at);
    String tag = token.tag();
    Use use = scene.lexicon().titles().use(word);
    if (tag.equals("CC") && at > 0 && !title.isEmpty()) {
      Use other = scene.lexicon().titles().use(word(at - 1));
      boolean last = scene.lexicon().titles().use(title.split(" ")[0]) == Use.PORTFOLIO;
      boolean alike =
          Character.isUpperCase(token(at - 1).text().charAt(0))
              == Character.isUpperCase(token(at + 1).text().charAt(0));
      if (last && other == Use.PORTFOLIO && word.equals("and") && (alike || !capitalized)) {
        title = word(at - 1) + " and " + title;
        begin = at - 1;
        return true;
      }
      return false;
    }
    boolean aged = at > 0 && token(at - 1).text().equals("-"); // "71-year-old"
    if (isDate(at) && !aged) {
      return false; // "until last month mayor of Lima"
    }
    if (tag.equals("NNS") && at > 0 && token(at - 1).tag().equals("CD")) {
      return false; // "for eight years president of the club"
    }
    boolean noun = tag.startsWith("NN");
    boolean adjective = tag.startsWith("JJ");
    if (!noun && !adjective) {
      return passes(at);
    }
    boolean rank = use == Use.RANK || use == Use.MODIFIER;
    boolean lower = Character.isLowerCase(token.text().charAt(0));
    if (noun && !rank && lower && (capitalized || owner.organization() != null)) {
      return false;
    }
    boolean field = use == Use.PORTFOLIO || noun && use == null;
    if (rank || field && owner.organization() == null) {
      title = word + " " + title;
    }
    begin = at;
    return true;
  }

  private boolean isDate(int at) {
    return sentence.dates().stream().anyMatch(date -> date.begin() <= at && at < date.end());
  }

  /**
   * Adverbs, participles and numbers pass if an article stands before them: "the first elected".
   */
  private boolean passes(int at) {
    if (!token(at).tag().matches("RB.*|VB[GN]|CD|,")) {
      return false;
    }
    if (token(at).tag().equals(",") && (at == 0 || !token(at - 1).tag().startsWith("JJ"))) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - DETERMINER_WITHIN); i--) {
      String tag = token(i).tag();
      if (tag.endsWith("DT") || tag.equals("PRP$") || tag.equals("POS")) {
        begin = at;
        return true;
      }
      if (!tag.matches("RB.*|VB[GN]|CD|JJ.*|NN|HYPH")) {
        return false;
      }
    }
    return false;
  }

  /** "now", "formerly" before the phrase. */
  private void adverb() {
    if (begin <= floor) {
      return;
    }
    Status said = scene.lexicon().status().at(Place.ADVERB, word(begin - 1));
    if (said != null) {
      say(said);
      begin--;
    }
  }

  private Token token(int at) {
    return sentence.tokens().get(at);
  }

  private String word(int at) {
    return token(at).text().toLowerCase(Locale.ROOT);
  }
}
