package newsgraph.extract;

import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Sentence;

/**
 * Whether the sentence before tells that somebody came to a place, of whom the sentence goes on to
 * tell: "Ruiz flew to Oslo on Sunday. She saw the prime minister, Bo Lind".
 */
record TravelBefore(AnnotatedArticle article, People people, MeetingWords words) {
  boolean isOf(Parse parse, int verb) {
    int index = parse.sentence().index();
    int who = new Clause(parse, words).subject(verb, 0);
    if (index == 0 || who < 0 || !parse.tagged(verb, "V")) {
      return false;
    }
    Sentence told = article.sentences().get(index - 1);
    Parse before = new Parse(told);
    return told.kind().isStory()
        && told.tokens().stream().anyMatch(t -> t.head() < 0)
        && isOfOne(before, parse, who);
  }

  private boolean isOfOne(Parse before, Parse parse, int who) {
    for (int verb = 0; verb < before.size(); verb++) {
      boolean arrives =
          isTold(before, verb)
              && before.token(verb).tag().matches("VBD|VBN")
              && (words.has(Trait.TRIP, before.lemma(verb))
                  || words.has(Trait.ARRIVES, before.lemma(verb))
                  || words.has(Trait.LEAVES, before.lemma(verb)) && isFor(before, verb))
              && isOver(before, verb)
              && !VerbForm.of(before, verb).negated();
      int traveller = arrives ? new Clause(before, words).subject(verb, 0) : -1;
      if (traveller >= 0 && isSame(before, traveller, parse, who)) {
        return true;
      }
    }
    return false;
  }

  /** The main verb, another joined to it, or what it reports: "Aides said she had flown". */
  private boolean isTold(Parse parse, int verb) {
    int above = parse.head(verb);
    if (above < 0 || parse.relation(verb).equals("conj")) {
      return above < 0 || isTold(parse, above);
    }
    return parse.relation(verb).equals("ccomp")
        && words.is(Cue.REPORT, "verb", parse.lemma(above))
        && isTold(parse, above);
  }

  /** "has flown" and "had flown" too. */
  private static boolean isOver(Parse parse, int verb) {
    return VerbForm.of(parse, verb).isPast();
  }

  /** "left Lima for Rome". */
  private static boolean isFor(Parse parse, int verb) {
    return parse.children(verb, "obl").stream()
        .anyMatch(o -> parse.preposition(o).equals("for") && parse.tagged(o, "NNP"));
  }

  private boolean isSame(Parse before, int traveller, Parse parse, int who) {
    return people.inSentence(before.sentence().index()).stream()
        .filter(first -> first.head() == traveller)
        .anyMatch(
            first ->
                people.inSentence(parse.sentence().index()).stream()
                    .anyMatch(m -> m.head() == who && m.person() == first.person()));
  }
}
