package newsgraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.Sentence;

/**
 * How a request for a meeting is answered in the sentence after: "Ruiz asked Lind for a meeting. He
 * turned it down", "Lind rejected the offer", "The request was refused", "Lind accepted".
 */
record AnswerNext(AnnotatedArticle article, People people, MeetingWords words) {
  /** The answer to the request that was told last. */
  Optional<MeetingMention> read(Sentence sentence, List<MeetingMention> before) {
    MeetingMention last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean open =
        last != null
            && sentence.index() - last.sentence() == 1
            && last.status() == MeetingStatus.SOUGHT;
    Parse parse = new Parse(sentence);
    for (int verb = 0; open && verb < parse.size(); verb++) {
      MeetingStatus answer = answer(parse, verb);
      if (answer != null && isOfSide(parse, verb, last)) {
        return Optional.of(
            MeetingMention.undoing(
                last,
                sentence.index(),
                verb,
                answer,
                new Quoter(article).quote(sentence.index(), 0, sentence.tokens().size())));
      }
    }
    return Optional.empty();
  }

  /** What the main verb answers; null if it is no answer. */
  private MeetingStatus answer(Parse parse, int verb) {
    VerbForm form = VerbForm.of(parse, verb);
    boolean told =
        parse.tagged(verb, "V")
            && Parse.isOneOf(parse.relation(verb), "root", "conj")
            && form.isPast()
            && !form.negated()
            && parse.child(verb, "xcomp", "ccomp", "advcl") < 0
            && isOfRequest(parse, verb);
    if (!told) {
      return null;
    }
    String lemma = parse.lemma(verb);
    boolean no =
        new StatusCues(parse, words).isTurnDown(verb)
            || words.is(Cue.DENY, "verb", lemma) && !lemma.equals("deny");
    return no ? MeetingStatus.DENIED : lemma.equals("accept") ? MeetingStatus.PLANNED : null;
  }

  /** Whether it has no object, or one that stands for the request: "it", "the offer". */
  private boolean isOfRequest(Parse parse, int verb) {
    int object = parse.child(verb, "obj", "nsubj:pass");
    String noun = object < 0 ? "" : parse.lemma(object).toLowerCase(Locale.ROOT);
    boolean meeting = object >= 0 && parse.tagged(object, "NN") && !words.noun(noun).isEmpty();
    return object < 0 && parse.child(verb, "obl") < 0
        || Parse.isOneOf(noun, "it", "that")
        || object >= 0
            && (meeting || words.is(Cue.SEEK, "noun", noun))
            && parse.hasChild(object, "det", "the", "that", "this")
            && parse.child(object, "nmod") < 0;
  }

  /** Whether one of the sides answers, or the answer tells nobody: "The offer was rejected". */
  private boolean isOfSide(Parse parse, int verb, MeetingMention last) {
    if (parse.child(verb, "nsubj:pass") >= 0) {
      return parse.children(verb, "obl", "obl:agent").stream()
          .noneMatch(by -> parse.preposition(by).equals("by"));
    }
    int asker = // who is told first: "Ruiz asked Lind for talks"
        last.parties().stream()
            .min(Comparator.comparingInt(party -> party.mention().begin()))
            .map(MeetingMention.Party::person)
            .orElse(-1);
    return new Clause(parse, words)
        .subjects(verb).stream()
            .flatMap(who -> new NamedSide(parse, people).person(who).stream())
            .anyMatch(who -> last.people().contains(who.person()) && who.person() != asker);
  }
}
