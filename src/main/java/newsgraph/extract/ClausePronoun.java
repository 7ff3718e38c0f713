package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.Sentence;

/**
 * Mends the pronoun that is the subject of a clause of place or time, or stands in an apposition.
 * "Ruiz is due in Oslo, where he will see Lind", "Ruiz left after seeing Lind, his chairman": it is
 * Ruiz, of whom the sentence speaks, and nobody whom only other sentences name.
 */
final class ClausePronoun {
  private final Antecedents antecedents;

  ClausePronoun(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** The pronouns, subjects of such clauses put right. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    return pronouns.stream()
        .map(pronoun -> topic(pronoun).map(pronoun::of).orElse(pronoun))
        .toList();
  }

  /** Of whom the sentence speaks, where that is somebody else than was thought. */
  private Optional<Integer> topic(People.Mention pronoun) {
    Sentence sentence = antecedents.article().sentences().get(pronoun.sentence());
    Parse parse = new Parse(sentence);
    Gender gender = PronounResolver.genderOf(parse.token(pronoun.head()).text());
    int described = described(parse, pronoun);
    if (gender == Gender.UNKNOWN || described < 0 && !isInClause(parse, pronoun.head())) {
      return Optional.empty();
    }
    List<People.Mention> before =
        antecedents
            .named(pronoun.sentence())
            .filter(name -> name.end() <= pronoun.begin())
            .filter(name -> antecedents.agrees(name.person(), gender) && !name.covers(described))
            .toList();
    boolean one = before.stream().map(People.Mention::person).distinct().count() == 1;
    if (!one
        || before.get(0).person() == pronoun.person()
        || !Antecedents.isSubject(parse, before.get(0))) {
      return Optional.empty();
    }
    int person = before.get(0).person();
    int verb = parse.head(pronoun.head());
    boolean itself =
        antecedents
            .named(pronoun.sentence())
            .filter(name -> name.person() == person && name.begin() > pronoun.begin())
            .anyMatch(name -> parse.isUnder(name.head(), verb));
    return itself ? Optional.empty() : Optional.of(person);
  }

  /** The head of the name that "his chairman" describes in "Lind, his chairman"; or -1. */
  private int described(Parse parse, People.Mention pronoun) {
    int comma = pronoun.begin() - 1;
    if (comma < 1
        || !parse.token(comma).text().equals(",")
        || !parse.relation(pronoun.head()).equals("nmod:poss")) {
      return -1;
    }
    return antecedents
        .named(pronoun.sentence())
        .filter(name -> name.end() == comma)
        .findFirst()
        .map(People.Mention::head)
        .orElse(-1);
  }

  /** "where he will", "when she had", "before he could". */
  private static boolean isInClause(Parse parse, int pronoun) {
    int verb = parse.head(pronoun);
    if (verb < 0 || !parse.relation(pronoun).startsWith("nsubj") || pronoun == 0) {
      return false;
    }
    return Parse.isOneOf(parse.lemma(pronoun - 1), "where", "when", "before", "after", "while");
  }
}
