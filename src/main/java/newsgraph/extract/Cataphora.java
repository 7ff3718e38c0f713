package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Mends pronouns that stand before their name. "In his talks with Lind, Ruiz praised the treaty":
 * "his", in a phrase before the subject, is the subject's, whomever coreference took it for.
 */
final class Cataphora {
  private final Antecedents antecedents;

  Cataphora(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** The pronouns, those before a named subject put right or added. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    List<People.Mention> mended = new ArrayList<>(pronouns);
    for (Sentence sentence : antecedents.article().sentences()) {
      if (!sentence.kind().isStory()) {
        continue;
      }
      Parse parse = new Parse(sentence);
      for (int token = 0; token < parse.size(); token++) {
        Optional<People.Mention> subject = subjectAfter(parse, token);
        if (subject.isPresent()) {
          int at = token;
          mended.removeIf(m -> m.sentence() == sentence.index() && m.head() == at);
          mended.add(
              new People.Mention(
                  sentence.index(), at, at + 1, at, subject.get().person(), Via.PRONOUN));
        }
      }
    }
    return mended;
  }

  /** The named subject that a possessive in a fronted phrase stands before. */
  private Optional<People.Mention> subjectAfter(Parse parse, int token) {
    Gender gender = PronounResolver.genderOf(parse.token(token).text());
    if (!parse.token(token).tag().equals("PRP$") || gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    int phrase = parse.head(token);
    while (phrase >= 0 && !parse.tagged(phrase, "V")) {
      boolean fronted = parse.relation(phrase).startsWith("obl");
      int verb = parse.head(phrase);
      if (fronted && verb > phrase) {
        int subject = parse.child(verb, "nsubj", "nsubj:pass");
        boolean before =
            antecedents.named(parse.sentence().index()).anyMatch(n -> n.end() <= token);
        return before || subject < phrase
            ? Optional.empty()
            : antecedents
                .named(parse.sentence().index())
                .filter(n -> n.covers(subject))
                .filter(n -> antecedents.agrees(n.person(), gender))
                .findFirst();
      }
      phrase = verb;
    }
    return Optional.empty();
  }
}
