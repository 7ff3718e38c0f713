package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.TrainedWeights.OfNoun;
import newsgraph.model.ArticleFacts.Gender;

/**
 * A noun for one person and what is known of it before people are weighed.
 *
 * @param parse its sentence
 * @param head its index there
 * @param office what it says of its office; null if that is none, or of something unknown
 * @param search whom {@link OfficeSearch} finds
 * @param disjoint whom it can't stand for
 */
record NounCase(
    Parse parse,
    int head,
    DescribedOffice office,
    Optional<Integer> search,
    Set<Integer> disjoint,
    Lexicon lexicon) {
  int sentence() {
    return parse.sentence().index();
  }

  /** The noun itself; of "the president-elect" the office. */
  String noun() {
    return office != null && office.elect()
        ? office.title()
        : parse.lemma(head).toLowerCase(Locale.ROOT);
  }

  /** What makes two nouns the same. */
  String description() {
    return office == null ? noun() : office.title() + "/" + office.country();
  }

  /** Whether somebody agrees with the gender that the noun tells. */
  boolean agrees(Gender gender) {
    return gender() == Gender.UNKNOWN || gender == Gender.UNKNOWN || gender == gender();
  }

  /** The gender that the noun tells: "the queen". */
  Gender gender() {
    MeetingWords words = lexicon.meetingWords();
    if (words.has(Trait.MALE, noun())) {
      return Gender.MALE;
    }
    return words.has(Trait.FEMALE, noun())
        ? Gender.FEMALE
        : lexicon.kinWords().of(noun()).map(kin -> kin.gender()).orElse(Gender.UNKNOWN);
  }

  /**
   * "Ruiz is a lawyer... the lawyer": the search finds who is called so, and nothing is weighed;
   * nor is "the president-elect", of whom there is one.
   */
  boolean isSure() {
    return search.isPresent() && (kind() == OfNoun.OTHER || office != null && office.elect());
  }

  /** Whether it names an office. */
  boolean isOffice() {
    OfNoun kind = kind();
    return office != null && (kind == OfNoun.RULER || kind == OfNoun.OFFICE);
  }

  private OfNoun kind() {
    MeetingWords words = lexicon.meetingWords();
    if (words.has(Trait.ANYBODY, noun())) {
      return OfNoun.ANYBODY;
    }
    if (words.has(Trait.RULER, noun()) && !noun().equals("leader")) {
      return OfNoun.RULER;
    }
    boolean titled =
        isTitle(List.of(noun())) || office != null && isTitle(List.of(office.title().split(" ")));
    return titled ? OfNoun.OFFICE : OfNoun.OTHER;
  }

  private boolean isTitle(List<String> words) {
    return lexicon.titles().at(words, 0).filter(t -> t.length() == words.size()).isPresent();
  }

  /** The weights that count. */
  List<OfNoun> columns() {
    boolean owned = parse.children(head, "nmod:poss").stream().anyMatch(owner -> owner < head);
    return owned ? List.of(OfNoun.ALWAYS, kind(), OfNoun.OWNED) : List.of(OfNoun.ALWAYS, kind());
  }
}
