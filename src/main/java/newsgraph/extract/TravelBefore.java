package newsgraph.extract;

import newsgraph.lexicon.MeetingWords;
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
      boolean root =
          before.head(verb) < 0
              || before.relation(verb).equals("conj") && before.head(before.head(verb)) < 0;
      boolean arrives =
          root
              && before.token(verb).tag().matches("VBD|VBN")
              && (words.has(Trait.TRIP, before.lemma(verb))
                  || words.has(Trait.ARRIVES, before.lemma(verb)))
              && VerbForm.of(before, verb).tense() == VerbForm.Tense.PAST
              && !VerbForm.of(before, verb).negated();
      int traveller = arrives ? new Clause(before, words).subject(verb, 0) : -1;
      if (traveller >= 0 && isSame(before, traveller, parse, who)) {
        return true;
      }
    }
    return false;
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
