package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;

/**
 * Brings home the pronoun that coreference took for somebody far away. "Ruiz left for Oslo on the
 * eve of his talks with Lind": when neither this sentence nor the one before speaks of that person,
 * the pronoun is the named subject of its own sentence. "Lind and he" are two.
 */
final class FarPronoun {
  private final Antecedents antecedents;

  FarPronoun(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** The pronouns, those for somebody far away put right. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    List<People.Mention> mended = new ArrayList<>(pronouns);
    for (int i = 0; i < mended.size(); i++) {
      People.Mention pronoun = mended.get(i);
      if (pronoun.via() != Via.PRONOUN) {
        continue;
      }
      Parse parse = antecedents.parse(pronoun.sentence());
      boolean far =
          isBeside(parse, pronoun) || !isNear(pronoun, mended) && !parse.isQuoted(pronoun.head());
      Optional<People.Mention> subject = far ? subject(parse, pronoun) : Optional.empty();
      if (subject.isPresent()) {
        mended.set(i, pronoun.of(subject.get().person()));
      }
    }
    return mended;
  }

  /** Whether this sentence or the one before speaks of the person besides. */
  private boolean isNear(People.Mention pronoun, List<People.Mention> all) {
    boolean here =
        antecedents
            .mentioned(pronoun.sentence(), all)
            .anyMatch(m -> m.person() == pronoun.person() && m.end() <= pronoun.begin());
    return here
        || antecedents
            .mentioned(pronoun.sentence() - 1, all)
            .anyMatch(m -> m.person() == pronoun.person());
  }

  /** "he and Ruiz": he is not Ruiz. */
  private boolean isBeside(Parse parse, People.Mention pronoun) {
    return parse.conjuncts(pronoun.head()).stream()
        .filter(part -> part != pronoun.head())
        .anyMatch(
            part ->
                antecedents
                    .named(pronoun.sentence())
                    .filter(n -> n.covers(part))
                    .anyMatch(n -> n.person() == pronoun.person()));
  }

  /** The named subject of the main clause, if it stands before, agrees, and is not beside. */
  private Optional<People.Mention> subject(Parse parse, People.Mention pronoun) {
    Gender gender = PronounResolver.genderOf(parse.token(pronoun.head()).text());
    if (gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    List<Integer> own = antecedents.subjects(parse, parse.head(pronoun.head()));
    boolean object = Parse.isOneOf(parse.relation(pronoun.head()), "obj", "iobj", "obl");
    return antecedents
        .named(pronoun.sentence())
        .filter(n -> n.end() <= pronoun.begin() && n.person() != pronoun.person())
        .filter(n -> Antecedents.isMainSubject(parse, n))
        .filter(n -> !object || !own.contains(n.head()))
        .filter(n -> antecedents.agrees(n.person(), gender))
        .findFirst();
  }
}
