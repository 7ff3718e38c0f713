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
 * not come", "Lind never turned up". In the sentence after, and said of one of its sides; not of
 * another day, nor of a meeting that is still ahead.
 */
record NoShow(AnnotatedArticle article, People people, MeetingWords words) {
  /** The failure of the meeting that was told last. */
  Optional<MeetingMention> read(Sentence sentence, List<MeetingMention> before) {
    MeetingMention last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean open =
        last != null
            && sentence.index() - last.sentence() == 1
            && !isAhead(last)
            && isOfOneDay(sentence, article.sentences().get(last.sentence()))
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

  /** "is to meet Lind", "will meet Lind": whoever did not come did not come to something else. */
  private boolean isAhead(MeetingMention last) {
    Parse parse = new Parse(article.sentences().get(last.sentence()));
    for (int at = last.trigger(); at >= 0; at = parse.head(at)) {
      int verb = at;
      boolean present =
          parse.token(verb).tag().matches("VB[ZP]")
              || parse.children(verb, "aux", "cop", "aux:pass").stream()
                  .anyMatch(aux -> parse.token(aux).tag().matches("VB[ZP]") || isWill(parse, aux));
      boolean past =
          parse.tagged(verb, "VBD")
              || parse.children(verb, "aux", "cop", "aux:pass").stream()
                  .anyMatch(aux -> parse.token(aux).tag().matches("VBD|MD"));
      if (present || past) {
        return present;
      }
    }
    return false;
  }

  private static boolean isWill(Parse parse, int aux) {
    return parse.lemma(aux).equals("will") && !parse.token(aux).text().equals("would");
  }

  /** Whether the absence has no day that the plan had not. */
  private static boolean isOfOneDay(Sentence absence, Sentence plan) {
    return absence.dates().stream()
        .allMatch(
            date ->
                plan.dates().stream().anyMatch(other -> other.value().equals(date.value()))
                    || RelativeDate.isRelative(absence, date));
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
