package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;

/**
 * Tells a person known by surname alone from a namesake who comes in later: in "President Lind said
 * that he ...", and many sentences on "Ana Lind stayed at home", Ana is not the president.
 */
final class LoneSurnames {
  private final AnnotatedArticle article;

  LoneSurnames(AnnotatedArticle article) {
    this.article = article;
  }

  /**
   * Whether the first of the mentions of a lone surname stands before everything that the group is
   * called in full, and the pronouns for those mentions are of the other gender.
   */
  boolean areOther(List<NameMention> lone, NameGroup group, Gender gender) {
    if (gender == Gender.UNKNOWN) {
      return false;
    }
    List<NameMention> early =
        lone.stream()
            .filter(
                m ->
                    group.mentions().stream()
                        .filter(full -> full.name().isFull())
                        .allMatch(full -> isBefore(m, full)))
            .toList();
    Set<Gender> told = new HashSet<>();
    for (NameMention mention : early) {
      told.addAll(pronouns(mention));
    }
    Gender other = gender == Gender.FEMALE ? Gender.MALE : Gender.FEMALE;
    return told.equals(Set.of(other));
  }

  private static boolean isBefore(NameMention one, NameMention other) {
    return one.sentence() < other.sentence();
  }

  /** The genders of the pronouns in the same sentence that the coreference joins to a mention. */
  private Set<Gender> pronouns(NameMention mention) {
    Set<Gender> found = new HashSet<>();
    for (AnnotatedArticle.Chain chain : article.chains()) {
      boolean of =
          chain.mentions().stream()
              .anyMatch(m -> m.sentence() == mention.sentence() && mention.covers(m.head()));
      if (!of) {
        continue;
      }
      chain.mentions().stream()
          .filter(m -> m.sentence() == mention.sentence())
          .map(m -> article.sentences().get(m.sentence()).tokens().get(m.head()).text())
          .map(PronounResolver::genderOf)
          .filter(g -> g != Gender.UNKNOWN)
          .forEach(found::add);
    }
    return found;
  }
}
