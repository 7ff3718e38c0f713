package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;

/** Finds who says that a meeting took place: "her office said", "according to two officials". */
final class Attribution {
  private final Parse parse;
  private final String text;
  private final MeetingWords words;

  Attribution(Parse parse, String text, MeetingWords words) {
    this.parse = parse;
    this.text = text;
    this.words = words;
  }

  List<String> of(int trigger) {
    List<String> sources = new ArrayList<>();
    int at = trigger;
    for (int step = 0; step < 12 && at >= 0; step++) {
      boolean report =
          words.is(Cue.REPORT, "verb", parse.lemma(at)) || parse.lemma(at).equals("deny");
      if (step > 0 && parse.tagged(at, "V") && report) {
        add(parse.child(at, "nsubj"), sources);
      }
      for (int said : parse.children(at, "parataxis")) {
        if (words.is(Cue.REPORT, "verb", parse.lemma(said))) {
          add(parse.child(said, "nsubj"), sources);
        }
      }
      at = parse.head(at);
    }
    for (int token = 0; token < parse.size(); token++) {
      if (parse.relation(token).startsWith("obl")
          && parse.hasChild(token, "case", "accord", "according")
          && parse.isUnder(trigger, parse.head(token))) {
        add(token, sources);
      }
    }
    return sources;
  }

  /** "the pair could meet, said Lind": a speaker whom the parser took for part of the clause. */
  boolean isSpeaker(int head) {
    return parse.children(head, "amod", "compound", "dep").stream()
        .anyMatch(
            said ->
                said > 0
                    && said < head
                    && words.is(Cue.REPORT, "verb", parse.lemma(said))
                    && parse.token(said).tag().matches("VB[DZ]")
                    && parse.token(said - 1).tag().matches(",|''"));
  }

  private void add(int head, List<String> sources) {
    if (head < 0 || parse.token(head).tag().matches("W.*|PRP")) {
      return;
    }
    String phrase = NounPhrase.text(parse, text, head);
    if (!sources.contains(phrase)) {
      sources.add(phrase);
    }
  }
}
