package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import newsgraph.lexicon.Countries;
import newsgraph.model.ArticleFacts.OfficeStatement;

/**
 * The clues that lie in what an article says that its people are.
 *
 * @param of the noun
 * @param titled whether the noun names an office
 * @param fits those candidates who have the office that it tells, at whatever time
 * @param called those whom the article calls so beside their names
 */
record CluesOfOffice(
    NounCase of,
    HeldOffices offices,
    NameSurroundings names,
    Countries countries,
    boolean titled,
    Set<Integer> fits,
    Set<Integer> called) {

  /**
   * Finds out who fits.
   *
   * @param candidate whether the noun can stand for a person
   */
  static CluesOfOffice of(
      NounCase of,
      HeldOffices offices,
      Descriptions descriptions,
      NameSurroundings names,
      IntPredicate candidate) {
    Set<Integer> fits = new HashSet<>();
    Set<Integer> called = new HashSet<>();
    if (of.office() != null) {
      offices.titled(of.office()).stream()
          .filter(of.office()::fitsButForTime)
          .map(OfficeStatement::person)
          .filter(candidate::test)
          .forEach(fits::add);
      descriptions.called(of.office(), of.sentence()).stream()
          .filter(candidate::test)
          .forEach(called::add);
    }
    Countries countries = of.lexicon().countries();
    return new CluesOfOffice(of, offices, names, countries, of.isOffice(), fits, called);
  }

  /** Whether a person has the office or is called so. */
  boolean fits(int person) {
    return fits.contains(person) || called.contains(person);
  }

  boolean isEmpty() {
    return fits.isEmpty() && called.isEmpty();
  }

  /** Adds the clues of one candidate. */
  void tell(int person, Clues<NounClue> clues) {
    List<OfficeStatement> own = offices.of(person);
    clues.set(NounClue.HOME, own.stream().anyMatch(o -> names.isHome(o.office().organization())));
    clues.set(NounClue.TITLE_WORD, own.stream().anyMatch(this::isTitleWord));
    clues.set(NounClue.NOUN_AROUND, names.has(person, of.noun()));
    clues.set(NounClue.MODIFIER_AROUND, isModifierAround(person));
    if (of.office() != null) {
      office(person, of.office(), own, clues);
    }
  }

  private void office(
      int person, DescribedOffice office, List<OfficeStatement> own, Clues<NounClue> clues) {
    boolean now =
        !office.past() && own.stream().anyMatch(o -> office.fits(o) && !DescribedOffice.isOver(o));
    boolean then = own.stream().anyMatch(office::fits);
    boolean ever = fits.contains(person);
    boolean word = own.stream().anyMatch(office::fitsHeadWord);
    clues.set(NounClue.OFFICE, now);
    clues.set(NounClue.OFFICE_THEN, then && !now);
    clues.set(NounClue.OFFICE_TIMELESS, ever && !then);
    clues.set(NounClue.ONLY_HOLDER, ever && fits.size() == 1);
    clues.set(NounClue.HEAD_WORD, word);
    clues.set(
        NounClue.RULER,
        office.title().equals("leader")
            && own.stream().anyMatch(o -> office.isTitle(o.office().title())));
    boolean named = called.contains(person);
    clues.set(NounClue.CALLED, named);
    clues.set(NounClue.ONLY_CALLED, named && called.size() == 1 && fits.isEmpty());
    clues.set(NounClue.OTHER_COUNTRY, isOfOthers(own, office.country()));
    clues.set(NounClue.OTHER_OFFICE, titled && !own.isEmpty() && !ever && !named && !word);
    clues.set(NounClue.NO_OFFICE, titled && own.isEmpty() && !named);
    clues.set(NounClue.ANOTHER_FITS, !ever && !named && !isEmpty());
  }

  private boolean isTitleWord(OfficeStatement told) {
    String title = told.office().title();
    return title.equals(of.noun())
        || title.endsWith(" " + of.noun())
        || title.startsWith(of.noun() + " of ");
  }

  private boolean isModifierAround(int person) {
    Parse parse = of.parse();
    return parse.children(of.head(), "amod", "compound", "nmod").stream()
        .filter(part -> parse.token(part).tag().matches("NN.*|JJ"))
        .anyMatch(part -> names.has(person, parse.lemma(part).toLowerCase(Locale.ROOT)));
  }

  /** Whether all offices of states that somebody has are those of others. */
  private boolean isOfOthers(List<OfficeStatement> own, String country) {
    List<String> states =
        own.stream()
            .map(o -> o.office().organization())
            .filter(body -> body != null && countries.country(body).isPresent())
            .toList();
    return country != null && !states.isEmpty() && !states.contains(country);
  }
}
