package newsgraph.resolve;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import newsgraph.lexicon.Countries;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.NameOrder;
import newsgraph.lexicon.Nicknames;
import newsgraph.lexicon.TitleSynonyms;

/**
 * What the word lists know about names, places and titles. Every function must be safe for any
 * number of threads.
 *
 * @param sameGivenName whether two given names may be one person's, beside being equal: "Bill" and
 *     "William"; in lower case without marks, in either order
 * @param familyFirst whether a name, as printed words, has the family name first: "Kim Jong Un"
 * @param placeWithin whether the first place lies in the second: "Tokyo", "Japan"; as printed
 * @param country whether an organization or a place is a state: "Japan"
 * @param sameTitle the title that stands for all that are used for one another: "prime minister"
 *     for "premier"; the title itself if there is no other
 */
public record Knowledge(
    BiPredicate<String, String> sameGivenName,
    Predicate<List<String>> familyFirst,
    BiPredicate<String, String> placeWithin,
    Predicate<String> country,
    UnaryOperator<String> sameTitle) {
  /** No word lists: only what the names and places say themselves. */
  public static Knowledge none() {
    return new Knowledge(
        (a, b) -> false, words -> false, (a, b) -> false, name -> false, title -> title);
  }

  /** What the files know. */
  public static Knowledge of(LexiconFiles files) {
    Countries countries = Countries.read(files);
    return new Knowledge(
        Nicknames.read(files)::sameGivenName,
        NameOrder.read(files)::isFamilyFirst,
        countries::contains,
        name -> countries.country(name).isPresent(),
        TitleSynonyms.read(files)::of);
  }
}
