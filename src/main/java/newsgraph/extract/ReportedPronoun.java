package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Mends the pronoun that is the subject of what somebody says. "Ruiz phoned Lind to say that he
 * would not come": "he" is Ruiz, who says it, and nobody whom only other sentences name. "Holm said
 * he would see Ruiz": "he" is not Ruiz, whom his own clause names (principle C of the binding
 * theory, Chomsky 1981).
 */
final class ReportedPronoun {
  private final Antecedents antecedents;

  ReportedPronoun(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** The pronouns, subjects of reported clauses put right or added. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    List<People.Mention> mended = new ArrayList<>(pronouns);
    for (Sentence sentence : antecedents.article().sentences()) {
      if (sentence.kind().isStory()) {
        Parse parse = new Parse(sentence);
        for (int token = 1; token < parse.size(); token++) {
          mend(parse, token, mended);
        }
      }
    }
    return mended;
  }

  private void mend(Parse parse, int token, List<People.Mention> mended) {
    Gender gender = PronounResolver.genderOf(parse.token(token).text());
    if (gender != Gender.UNKNOWN && parse.relation(token).equals("nmod:poss")) {
      mendOwner(parse, token, gender, mended);
    }
    if (gender == Gender.UNKNOWN || !parse.relation(token).startsWith("nsubj")) {
      return;
    }
    int index = parse.sentence().index();
    Optional<People.Mention> own =
        mended.stream().filter(m -> m.sentence() == index && m.head() == token).findFirst();
    boolean settled =
        own.isPresent()
            && !isInOwnClause(parse, token, own.get().person())
            && antecedents
                .named(index)
                .anyMatch(n -> n.person() == own.get().person() && n.begin() < token);
    Optional<People.Mention> speaker = settled ? Optional.empty() : speaker(parse, token, mended);
    speaker
        .filter(s -> antecedents.agrees(s.person(), gender))
        .filter(s -> !isInOwnClause(parse, token, s.person()))
        .ifPresent(
            s -> {
              own.ifPresent(wrong -> drop(parse, wrong, mended));
              mended.add(
                  new People.Mention(index, token, token + 1, token, s.person(), Via.PRONOUN));
            });
  }

  /** "Ruiz invited Lind to Oslo, his spokesman said": Ruiz's, of whom the clause speaks. */
  private void mendOwner(Parse parse, int his, Gender gender, List<People.Mention> mended) {
    int index = parse.sentence().index();
    int noun = parse.head(his);
    int verb = parse.relation(noun).startsWith("nsubj") ? parse.head(noun) : -1;
    if (verb < 0 || !antecedents.words().is(Cue.REPORT, "verb", parse.lemma(verb))) {
      return;
    }
    for (int clause : parse.children(verb, "ccomp")) {
      List<Integer> subjects = antecedents.subjects(parse, clause);
      if (clause > noun || subjects.size() != 1) {
        continue;
      }
      antecedents
          .named(index)
          .filter(n -> n.covers(subjects.get(0)) && antecedents.agrees(n.person(), gender))
          .findFirst()
          .ifPresent(
              n -> {
                mended.removeIf(m -> m.sentence() == index && m.head() == his);
                mended.add(new People.Mention(index, his, his + 1, his, n.person(), Via.PRONOUN));
              });
    }
  }

  /** Who says it: the subject of the verb of saying right above the pronoun's clause. */
  private Optional<People.Mention> speaker(Parse parse, int pronoun, List<People.Mention> mended) {
    int clause = parse.head(pronoun);
    int verb = clause < 0 ? -1 : parse.head(clause);
    boolean said =
        verb >= 0
            && verb < pronoun
            && parse.relation(clause).equals("ccomp")
            && antecedents.words().is(Cue.REPORT, "verb", parse.lemma(verb));
    if (!said) {
      return Optional.empty();
    }
    List<Integer> subjects = antecedents.subjects(parse, verb);
    return subjects.size() != 1
        ? Optional.empty()
        : antecedents
            .mentioned(parse.sentence().index(), mended)
            .filter(m -> isNamed(parse, subjects.get(0), m))
            .findFirst();
  }

  /** "Ruiz said", "Their leader, Ruiz, said", "First Minister Ruiz said". */
  private static boolean isNamed(Parse parse, int subject, People.Mention mention) {
    return mention.covers(subject)
        || parse.children(subject, "appos", "flat").stream().anyMatch(mention::covers)
        || mention.begin() == subject + 1 && parse.head(mention.head()) == subject;
  }

  /** With "he" goes the "him" of the same verb that coreference took for the same person. */
  private static void drop(Parse parse, People.Mention wrong, List<People.Mention> mended) {
    int verb = parse.head(wrong.head());
    mended.removeIf(
        m ->
            m.sentence() == wrong.sentence()
                && m.person() == wrong.person()
                && m.via() == Via.PRONOUN
                && parse.head(m.head()) == verb);
  }

  /** Whether the person is named as the object of the pronoun's own verb. */
  private boolean isInOwnClause(Parse parse, int pronoun, int person) {
    int verb = parse.head(pronoun);
    return antecedents
        .named(parse.sentence().index())
        .filter(n -> n.person() == person)
        .anyMatch(n -> n.begin() > pronoun && parse.head(n.head()) == verb);
  }
}
