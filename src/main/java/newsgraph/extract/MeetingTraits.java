package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import newsgraph.model.ArticleFacts.MeetingKind;

/** What the words around a meeting word say of the meeting itself. */
final class MeetingTraits {
  private MeetingTraits() {}

  /** "Ruiz was at the meeting", "Ruiz attended the meeting". */
  static boolean isAttended(Parse parse, int noun) {
    int head = parse.head(noun);
    return parse.child(noun, "cop") >= 0 && Parse.isOneOf(parse.preposition(noun), "at", "in")
        || head >= 0
            && parse.relation(noun).equals("obj")
            && Parse.isOneOf(parse.lemma(head), "attend", "join");
  }

  /** "the first leader to meet Lind": who is the first has done it. */
  static boolean isFirst(Parse parse, int verb) {
    int noun = parse.head(verb);
    int subject = parse.child(verb, "nsubj");
    String[] order = {"first", "second", "third", "last", "latest", "only"};
    return noun >= 0 && parse.hasChild(noun, "amod", order)
        || noun >= 0 && Parse.isOneOf(parse.lemma(noun), order)
        || subject >= 0 && parse.hasChild(subject, "amod", order);
  }

  /** "met Lind after the summit": the summit is another meeting than the one just told. */
  static boolean isElsewhere(Parse parse, int noun, List<MeetingMention> before) {
    return !before.isEmpty()
        && before.get(before.size() - 1).sentence() == parse.sentence().index()
        && Parse.isOneOf(parse.preposition(noun), "after", "before", "following", "ahead", "since");
  }

  static boolean isDefinite(Parse parse, int noun) {
    boolean named =
        parse.children(noun, "compound", "amod").stream().anyMatch(c -> parse.tagged(c, "NNP"));
    return !named
        && (parse.hasChild(noun, "det", "the", "that", "this", "those", "these")
            || parse.child(noun, "nmod:poss") >= 0);
  }

  static MeetingKind kind(Parse parse, int token, MeetingKind plain) {
    for (int child = 0; child < parse.size(); child++) {
      boolean near =
          parse.head(child) == token || parse.isUnder(child, token) && Math.abs(child - token) < 4;
      if (near) {
        switch (parse.lemma(child).toLowerCase(Locale.ROOT)) {
          case "phone", "telephone", "telephonic" -> {
            return MeetingKind.PHONE;
          }
          case "video", "videoconference", "virtual", "virtually", "online", "zoom" -> {
            return MeetingKind.VIDEO;
          }
          case "summit" -> {
            return MeetingKind.SUMMIT;
          }
          case "in-person", "person", "face" -> {
            return plain == MeetingKind.UNSPECIFIED ? MeetingKind.IN_PERSON : plain;
          }
          default -> {}
        }
      }
    }
    return plain;
  }

  static boolean isSeries(Parse parse, int token) {
    String printed = parse.token(token).text().toLowerCase(Locale.ROOT);
    if (Parse.isOneOf(
        printed, "meetings", "summits", "visits", "calls", "conversations", "encounters")) {
      return true;
    }
    for (int child : parse.children(token, "advmod", "obl", "obl:tmod", "obl:npmod")) {
      String lemma = parse.lemma(child);
      if (Parse.isOneOf(lemma, "regularly", "repeatedly", "often", "frequently")) {
        return true;
      }
      boolean times = Parse.isOneOf(lemma, "time", "occasion");
      if (times
          && parse.token(child).tag().equals("NNS")
          && (parse.child(child, "amod", "nummod") >= 0)) {
        return true;
      }
    }
    return false;
  }
}
