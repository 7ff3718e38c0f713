package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.TrainedWeights.OfPronoun;
import newsgraph.model.ArticleFacts.Gender;

/**
 * A "he" or "she" and what is known of it before people are weighed.
 *
 * @param parse its sentence
 * @param token its index there
 * @param gender its own
 * @param quoted whether it stands in a quotation
 * @param chain whom coreference takes it for
 * @param search whom {@link PronounSearch} finds
 * @param disjoint whom it can't stand for
 * @param blocked whether a subject around it is somebody of whom no more is known
 */
record PronounCase(
    Parse parse,
    int token,
    Gender gender,
    boolean quoted,
    Optional<Integer> chain,
    Optional<Integer> search,
    Set<Integer> disjoint,
    boolean blocked) {
  int sentence() {
    return parse.sentence().index();
  }

  boolean isChained(int person) {
    return chain.isPresent() && chain.get() == person;
  }

  boolean isSought(int person) {
    return search.isPresent() && search.get() == person;
  }

  /** The weights that count. */
  List<OfPronoun> columns() {
    String relation = parse.relation(token);
    OfPronoun part =
        relation.startsWith("nsubj")
            ? OfPronoun.SUBJECT
            : relation.equals("nmod:poss") ? OfPronoun.POSSESSIVE : OfPronoun.OTHER;
    return quoted
        ? List.of(OfPronoun.ALWAYS, part, OfPronoun.QUOTED)
        : List.of(OfPronoun.ALWAYS, part);
  }
}
