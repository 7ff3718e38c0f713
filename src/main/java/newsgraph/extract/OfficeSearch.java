package newsgraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.Via;

/**
 * Finds whom an office stands for by what the article says of the people's offices; of two who fit,
 * the one of whom most is told just before. What else speaks for somebody, {@link NounRanker}
 * weighs.
 */
record OfficeSearch(People people, HeldOffices offices, Descriptions descriptions) {
  /** How much more often than another the one must be named. */
  private static final int TIMES_MORE = 3;

  /** The person who has the office; empty if it can't be told. */
  Optional<Integer> find(DescribedOffice described, int sentence, int head, Set<Integer> disjoint) {
    return holders(described, sentence, head).stream()
        .filter(person -> !disjoint.contains(person))
        .max(
            Comparator.<Integer>comparingDouble(p -> people.salience(p, sentence, head))
                .thenComparing(p -> lastNamed(p, sentence, head)));
  }

  /**
   * The people mentioned before who can be meant: by title and status, else by title alone, else
   * the one person who comes up again and again without any office being told.
   */
  private List<Integer> holders(DescribedOffice description, int sentence, int head) {
    List<OfficeStatement> titled = offices.titled(description);
    List<Integer> now =
        before(titled, o -> description.fits(o) && !DescribedOffice.isOver(o), sentence, head);
    if (!description.past() && !now.isEmpty()) {
      return now;
    }
    List<Integer> strict = before(titled, description::fits, sentence, head);
    if (!strict.isEmpty()) {
      return strict;
    }
    List<Integer> loose = before(titled, description::fitsButForTime, sentence, head);
    if (!loose.isEmpty()) {
      return loose;
    }
    List<Integer> called =
        descriptions.called(description, sentence).stream()
            .filter(p -> !description.elect() && lastNamed(p, sentence, head) >= 0)
            .filter(p -> offices.of(p).stream().noneMatch(description::isElsewhere))
            .toList();
    if (!called.isEmpty()) {
      return called;
    }
    if (description.possessed()) {
      return List.of();
    }
    if (!description.isTop()) {
      return byFar(
          before(offices.all(), description::fitsHeadWord, sentence, head), sentence, head);
    }
    List<Integer> bare =
        people.persons().stream()
            .map(People.Person::index)
            .filter(p -> offices.of(p).stream().allMatch(o -> isOfParty(o)))
            .filter(p -> namedBefore(p, sentence, head) > 1)
            .toList();
    return byFar(bare, sentence, head);
  }

  /** The only one, or the one who is named much more often than any other; else nobody. */
  private List<Integer> byFar(List<Integer> persons, int sentence, int head) {
    List<Integer> sorted =
        persons.stream()
            .sorted(Comparator.comparingLong(p -> -namedBefore(p, sentence, head)))
            .toList();
    boolean one =
        sorted.size() == 1
            || sorted.size() > 1
                && namedBefore(sorted.get(0), sentence, head)
                    >= TIMES_MORE * namedBefore(sorted.get(1), sentence, head);
    return one ? sorted.subList(0, 1) : List.of();
  }

  /** A party's leader may be the prime minister of whom no office is told. */
  private static boolean isOfParty(OfficeStatement statement) {
    return statement.office().kind() == OfficeKind.PARTY
        && statement.office().title().endsWith("leader");
  }

  private List<Integer> before(
      List<OfficeStatement> told, Predicate<OfficeStatement> fits, int sentence, int head) {
    return told.stream()
        .filter(fits)
        .map(OfficeStatement::person)
        .distinct()
        .filter(person -> lastNamed(person, sentence, head) >= 0)
        .toList();
  }

  private long namedBefore(int person, int sentence, int token) {
    return people.before(person, sentence, token).stream().filter(m -> m.via() == Via.NAME).count();
  }

  /** How far down the person was last mentioned before this place; -1 if never before. */
  private int lastNamed(int person, int sentence, int token) {
    List<People.Mention> before = people.before(person, sentence, token);
    for (int last = before.size() - 1; last >= 0; last--) {
      if (before.get(last).via() != Via.NOMINAL) {
        return before.get(last).sentence() * 1000 + before.get(last).begin();
      }
    }
    return -1;
  }
}
