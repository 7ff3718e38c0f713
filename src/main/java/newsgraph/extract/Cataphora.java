package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Mends pronouns that stand before their name. "In his talks with Lind, Ruiz praised the treaty":
 * "his", in a phrase before the subject, is the subject's, whomever coreference took it for.
 */
final class Cataphora {
  private final AnnotatedArticle article;
  private final List<People.Mention> names;
  private final Gender[] genders;

  Cataphora(AnnotatedArticle article, List<People.Mention> names, Gender[] genders) {
    this.article = article;
    this.names = names;
    this.genders = genders;
  }

  /** The pronouns, those before a named subject put right or added. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    List<People.Mention> mended = new ArrayList<>(pronouns);
    for (Sentence sentence : article.sentences()) {
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
            names.stream()
                .anyMatch(n -> n.sentence() == parse.sentence().index() && n.end() <= token);
        return before || subject < phrase
            ? Optional.empty()
            : names.stream()
                .filter(n -> n.sentence() == parse.sentence().index() && n.covers(subject))
                .filter(n -> genders[n.person()] == gender || genders[n.person()] == Gender.UNKNOWN)
                .findFirst();
      }
      phrase = verb;
    }
    return Optional.empty();
  }
}
