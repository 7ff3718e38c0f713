package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.Sentence;

/**
 * Who did not come to a meeting that was to be: "Ruiz agreed to meet Lind at the border. Lind did
 * not come", "Lind never turned up". In the sentence after, and said of one of its sides.
 */
record NoShow(AnnotatedArticle article, People people, MeetingWords words) {
  /** The failure of the meeting that was told last. */
  Optional<MeetingMention> read(Sentence sentence, List<MeetingMention> before) {
    MeetingMention last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean open =
        last != null
            && sentence.index() - last.sentence() == 1
            && (last.status() == MeetingStatus.PLANNED || last.status() == MeetingStatus.SOUGHT);
    Parse parse = new Parse(sentence);
    for (int verb = 0; open && verb < parse.size(); verb++) {
      if (isAbsence(parse, verb) && isOfSide(parse, verb, last)) {
        return Optional.of(
            MeetingMention.undoing(
                last,
                sentence.index(),
                verb,
                MeetingStatus.FAILED,
                new Quoter(article).quote(sentence.index(), 0, sentence.tokens().size())));
      }
    }
    return Optional.empty();
  }

  /** "did not come", "never turned up", with nothing said of where. */
  private boolean isAbsence(Parse parse, int verb) {
    int particle = parse.child(verb, "compound:prt");
    String comes = parse.lemma(verb) + (particle < 0 ? "" : " " + parse.lemma(particle));
    VerbForm form = VerbForm.of(parse, verb);
    return words.has(Trait.COMES, comes)
        && parse.tagged(verb, "V")
        && form.negated()
        && form.tense() == VerbForm.Tense.PAST
        && Parse.isOneOf(parse.relation(verb), "root", "conj")
        && parse.child(verb, "obl", "obj", "xcomp", "advcl") < 0;
  }

  private boolean isOfSide(Parse parse, int verb, MeetingMention last) {
    return new Clause(parse, words)
        .subjects(verb).stream()
            .anyMatch(
                who ->
                    new NamedSide(parse, people)
                        .person(who)
                        .filter(m -> last.people().contains(m.person()))
                        .isPresent());
  }
}
