package newsgraph.extract;

import java.util.Locale;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;

/** Tells which phrases of a sentence stand for two people together, and what kind of phrase. */
record PairPhrase(Parse parse, People people, MeetingWords words) {
  /** Whether a phrase speaks of two people together, or of more whom it counts. */
  boolean isPair(int head) {
    String lemma = parse.lemma(head).toLowerCase(Locale.ROOT);
    if (isOfThem(head) || people.group(parse.sentence().index(), head).isPresent()) {
      return true;
    }
    if (parse.tagged(head, "PRP")) {
      return words.has(Trait.THEY, parse.token(head).text().toLowerCase(Locale.ROOT));
    }
    if (words.has(Trait.PAIR, lemma)) {
      return parse.children(head, "nmod").stream()
          .noneMatch(of -> parse.preposition(of).equals("of")); // "a couple of farmers"
    }
    boolean known = parse.child(head, "det", "nmod:poss") >= 0; // "two diplomats" may be any
    boolean two =
        known && parse.hasChild(head, "nummod", "two") || parse.hasChild(head, "det", "both");
    boolean plainPlural =
        parse.tagged(head, "NNS")
            && words.has(Trait.LEADER, lemma)
            && parse.hasChild(head, "det", "the");
    boolean described = // but "the rivals in Oslo"
        !two
            && (parse.child(head, "amod", "compound", "nmod:poss") >= 0
                || parse.children(head, "nmod").stream()
                    .anyMatch(of -> !Parse.isOneOf(parse.preposition(of), "in", "at", "on")));
    return (two || plainPlural && !described)
        && words.isSide(lemma)
        && !words.has(Trait.BODY, lemma);
  }

  /** "both of them", "the two of them". */
  boolean isOfThem(int head) {
    String word = parse.lemma(head).toLowerCase(Locale.ROOT);
    boolean alone =
        Parse.isOneOf(word, "both", "each")
            && !(head > 0 && parse.tagged(head - 1, "NNS")) // "its two founders both left"
            && parse.relation(head).matches("nsubj.*|obj|obl|nmod")
            && parse.child(head, "nmod") < 0;
    return alone
        || Parse.isOneOf(word, "both", "two", "each")
            && parse.children(head, "nmod").stream()
                .anyMatch(of -> words.has(Trait.THEY, parse.token(of).text()) || isPair(of));
  }

  /** The phrase inside "both of them", "each of the two men"; itself, if there is none. */
  int inside(int head) {
    return parse.children(head, "nmod").stream()
        .filter(of -> isOfThem(head) && parse.preposition(of).equals("of"))
        .findFirst()
        .orElse(head);
  }

  /** A word that others than those who are called so can be meant with: "the two leaders". */
  static boolean isGeneral(String noun) {
    return Parse.isOneOf(noun, "leader", "man", "woman", "side", "rival", "two");
  }

  /** "the two", "the two men", "both men". */
  boolean isCounted(int head) {
    return parse.lemma(head).equals("two")
        || parse.hasChild(head, "nummod", "two")
        || parse.hasChild(head, "det", "both");
  }

  /** "the two men", which says of them no more than "the two"; but "the two leaders". */
  boolean isOnlyPerson(int head) {
    return Parse.isOneOf(parse.lemma(head), "two", "man", "woman");
  }

  /** "the two couples". */
  boolean isCouples(int head) {
    return parse.lemma(head).equals("couple") && parse.token(head).tag().equals("NNS");
  }

  /**
   * Whether a person only speaks for one of the two: Holm in "Lind's spokesman, Petra Holm, said
   * the two had met".
   */
  boolean isSpeaker(int head, People.Mention person) {
    int name = person.head();
    while (parse.relation(name).equals("conj")) {
      name = parse.head(name); // "their advisers, Holm and Moore"
    }
    int subject =
        parse.relation(name).equals("appos")
            ? parse.head(name)
            : parse.children(name, "appos").stream().findFirst().orElse(-1);
    if (subject >= 0 && subject < person.begin() && parse.relation(subject).equals("nmod")) {
      subject = parse.head(subject); // "a spokesman for Lind, Petra Holm"
    }
    return subject >= 0
        && words.has(Trait.SPEAKS, parse.lemma(subject))
        && !parse.lemma(subject).equals("secretary")
        && person.end() <= head;
  }
}
