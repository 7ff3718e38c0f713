package newsgraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import newsgraph.model.ArticleFacts.Gender;

/** Frequent given names of many countries: {@code given-names.tsv}. Immutable. */
public final class GivenNames {
  private final Map<String, Gender> genderByName = new HashMap<>();

  private GivenNames(LexiconFiles files) {
    for (LexiconFiles.Row row : files.rows("given-names.tsv", 2)) {
      Gender gender = GenderColumn.of(row, 1);
      genderByName.merge(Fold.name(row.get(0)), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }
  }

  /** Reads the file. */
  public static GivenNames read(LexiconFiles files) {
    return new GivenNames(files);
  }

  /**
   * The gender of most people of a given name; of "Jean-Luc" the whole's if it is known, else its
   * first part's. Unknown also for names that men and women bear, and for names that are not
   * listed.
   */
  public Gender gender(String givenName) {
    String name = Fold.name(givenName);
    int hyphen = name.indexOf('-');
    Gender whole = genderByName.get(name);
    if (whole == null && hyphen > 0) {
      whole = genderByName.get(name.substring(0, hyphen));
    }
    return whole == null ? Gender.UNKNOWN : whole;
  }

  /** Whether the word is a known given name. */
  public boolean contains(String word) {
    return genderByName.containsKey(Fold.name(word));
  }
}
