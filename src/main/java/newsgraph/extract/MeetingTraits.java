package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.MeetingKind;

/** What the words around a meeting word say of the meeting itself. */
final class MeetingTraits {
  private static final int REACH_OF_MEANS = 10;

  private MeetingTraits() {}

  /** "Ruiz was at the meeting", "Ruiz attended the meeting". */
  static boolean isAttended(Parse parse, MeetingWords words, int noun) {
    int head = parse.head(noun);
    if (isInverted(parse, noun)) {
      return true;
    }
    return parse.child(noun, "cop") >= 0 && Parse.isOneOf(parse.preposition(noun), "at", "in")
        || head >= 0
            && parse.relation(noun).equals("obj")
            && words.has(Trait.ATTENDS, parse.lemma(head));
  }

  /** "Also taking part in the talks were Ruiz and Lind". */
  static boolean isInverted(Parse parse, int noun) {
    int be = 0;
    while (be < parse.size() && !parse.token(be).tag().matches("VB[DZP]|MD|``|:")) {
      be++;
    }
    int first = parse.lemma(0).equalsIgnoreCase("also") ? 1 : 0;
    return noun < be
        && be + 1 < parse.size()
        && parse.token(be).text().matches("was|were|is|are")
        && Parse.isOneOf(
            parse.lemma(first).toLowerCase(Locale.ROOT),
            "present",
            "at",
            "in",
            "take",
            "attend",
            "participate",
            "among",
            "join",
            "with",
            "represent");
  }

  /** "the first leader to meet Lind": who is the first has done it. */
  static boolean isFirst(Parse parse, MeetingWords words, int verb) {
    int noun = parse.head(verb);
    int subject = parse.child(verb, "nsubj");
    return noun >= 0 && words.has(Trait.ORDER, parse.lemma(noun))
        || noun >= 0 && isOrdered(parse, words, noun)
        || subject >= 0 && isOrdered(parse, words, subject);
  }

  private static boolean isOrdered(Parse parse, MeetingWords words, int noun) {
    return parse.children(noun, "amod").stream()
        .anyMatch(c -> words.has(Trait.ORDER, parse.lemma(c)));
  }

  /** "met Lind after the summit": the summit is another meeting than the one just told. */
  static boolean isElsewhere(Parse parse, int noun, List<MeetingMention> before) {
    return !before.isEmpty()
        && before.get(before.size() - 1).sentence() == parse.sentence().index()
        && Parse.isOneOf(parse.preposition(noun), "after", "before", "following", "ahead", "since");
  }

  static boolean isDefinite(Parse parse, int noun) {
    boolean named =
        parse.children(noun, "compound", "amod").stream()
            .anyMatch(c -> Character.isUpperCase(parse.token(c).text().codePointAt(0)));
    return !named
        && (parse.hasChild(noun, "det", "the", "that", "this", "those", "these")
            || parse.child(noun, "nmod:poss") >= 0);
  }

  static MeetingKind kind(Parse parse, MeetingWords words, int token, MeetingKind plain) {
    for (int child = 0; child < parse.size(); child++) {
      boolean near =
          parse.head(child) == token || parse.isUnder(child, token) && Math.abs(child - token) < 4;
      String lemma = parse.lemma(child);
      near |= isMeans(parse, token, child);
      near &= !isOfOtherVerb(parse, token, child);
      near &=
          !Parse.isOneOf(
              parse.preposition(child), "after", "before", "ahead", "following", "since");
      near &= // "on the sidelines of the summit"
          parse.head(child) < 0 || !words.has(Trait.EDGE, parse.lemma(parse.head(child)));
      if (near && words.has(Trait.PHONE, lemma)) {
        return MeetingKind.PHONE;
      } else if (near && words.has(Trait.VIDEO, lemma)) {
        return MeetingKind.VIDEO;
      } else if (near && words.has(Trait.SUMMIT, lemma)) {
        return MeetingKind.SUMMIT;
      } else if (near && words.has(Trait.FACE, lemma)) {
        boolean open = plain == MeetingKind.UNSPECIFIED || plain == MeetingKind.PHONE;
        return open ? MeetingKind.IN_PERSON : plain; // "a courtesy call"
      }
    }
    return plain;
  }

  /** "met Lind in Oslo and telephoned Holm": what the joined verb says is not the first's. */
  private static boolean isOfOtherVerb(Parse parse, int token, int child) {
    int at = child;
    while (at >= 0 && at != token) {
      if (at > token && parse.tagged(at, "V") && parse.relation(at).equals("conj")) {
        return parse.isUnder(at, token);
      }
      at = parse.head(at);
    }
    return false;
  }

  /** "spoke for an hour by video link", "the conversation was by telephone": how they spoke. */
  private static boolean isMeans(Parse parse, int token, int child) {
    int head = parse.head(token);
    boolean predicate =
        head >= 0 && parse.relation(token).equals("nsubj") && parse.child(head, "cop") >= 0;
    int phrase = parse.relation(child).equals("compound") ? parse.head(child) : child;
    boolean call = // "discussed it in a telephone call"
        phrase != child
            && parse.lemma(phrase).equals("call")
            && Parse.isOneOf(parse.preposition(phrase), "in", "during");
    return Math.abs(child - token) < REACH_OF_MEANS
        && (call || Parse.isOneOf(parse.preposition(phrase), "by", "on", "via", "over", "through"))
        && (parse.isUnder(phrase, token) || predicate && phrase == head);
  }

  /** "dinner" of "had dinner", "golf" of "played golf", else the meeting word itself. */
  static String occasion(Parse parse, int token, MeetingWords.Trigger trigger) {
    return parse.children(token).stream()
        .map(parse::lemma)
        .filter(trigger.companions()::contains)
        .findFirst()
        .orElse(parse.lemma(token));
  }

  static boolean isSeries(Parse parse, MeetingWords words, int token) {
    if (words.has(Trait.MANY, parse.token(token).text())) {
      return true;
    }
    for (int child : parse.children(token, "advmod", "obl", "obl:tmod", "obl:npmod", "obj")) {
      String lemma = parse.lemma(child);
      boolean several =
          words.has(Trait.TIMES, lemma)
              && parse.token(child).tag().equals("NNS")
              && parse.child(child, "amod", "nummod", "compound") >= 0;
      several |= parse.relation(child).equals("obl:tmod") && parse.hasChild(child, "det", "every");
      if (several || words.has(Trait.OFTEN, lemma)) {
        return true;
      }
    }
    return false;
  }
}
