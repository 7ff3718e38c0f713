package newsgraph.extract;

import java.util.EnumSet;
import java.util.Set;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Mends the object of a verb that the words beside it hide: in "met visiting Foreign Minister Lind"
 * the guest is met, nobody visits him; in "met Lind face to face" Lind is no face.
 */
final class MisreadObject {
  private static final Set<Frame> MEETING = EnumSet.of(Frame.MUTUAL, Frame.HOSTS, Frame.SEES);

  private MisreadObject() {}

  static Sentence mend(Sentence sentence, MeetingWords words) {
    Parse parse = new Parse(sentence);
    for (int token = 1; token + 1 < parse.size(); token++) {
      if (isGuest(parse, token, words)) {
        parse = new Parse(guest(parse, token));
      } else if (isFaceToFace(parse, token)) {
        parse = new Parse(faceToFace(parse, token));
      }
    }
    return parse.sentence();
  }

  /** "visiting" right behind a verb of meeting, none of which takes a gerund. */
  private static boolean isGuest(Parse parse, int visiting, MeetingWords words) {
    int verb = visiting - 1;
    int guest = parse.child(visiting, "obj");
    return parse.token(visiting).text().equals("visiting")
        && parse.head(visiting) == verb
        && words.verb(parse.lemma(verb)).stream()
            .anyMatch(t -> MEETING.contains(t.frame()) && t.companions().isEmpty())
        && guest > visiting
        && parse.child(verb, "obj") < 0;
  }

  private static Sentence guest(Parse parse, int visiting) {
    int verb = parse.head(visiting);
    int guest = parse.child(visiting, "obj");
    Reattachment mended = new Reattachment(parse);
    for (int child = 0; child < parse.size(); child++) {
      if (parse.head(child) == visiting && child != guest) {
        mended.hang(child, verb, parse.relation(child));
      }
    }
    mended.hang(visiting, guest, "amod");
    mended.hang(guest, verb, "obj");
    return mended.sentence();
  }

  /** "face" of "Lind face to face", "one" of "Lind one on one". */
  private static boolean isFaceToFace(Parse parse, int face) {
    int verb = parse.head(face);
    return face + 2 < parse.size()
        && parse.lemma(face + 2).equals(parse.lemma(face))
        && parse.token(face + 1).text().matches("to|on")
        && parse.token(face - 1).entity() == Entity.PERSON
        && parse.head(face - 1) == face
        && verb >= 0
        && verb < face
        && parse.tagged(verb, "V");
  }

  private static Sentence faceToFace(Parse parse, int face) {
    int name = face - 1;
    Reattachment mended = new Reattachment(parse);
    for (int child = 0; child < name; child++) {
      if (parse.head(child) == face) {
        mended.hang(child, name, parse.relation(child));
      }
    }
    mended.hang(name, parse.head(face), parse.relation(face));
    mended.hang(face, parse.head(face), "advmod");
    return mended.sentence();
  }
}
