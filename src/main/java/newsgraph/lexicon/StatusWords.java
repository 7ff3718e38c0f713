package newsgraph.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsgraph.lexicon.LexiconFiles.Row;

/**
 * The words that say when an office is held, from {@code status-words.tsv}. Immutable and safe for
 * any number of threads.
 */
public final class StatusWords {
  private final Map<Place, Map<String, Status>> words = new EnumMap<>(Place.class);

  private StatusWords(LexiconFiles files) {
    for (Row row : files.rows("status-words.tsv", 3)) {
      Status status = OfficeTitles.constant(row, 1, Status.class, null);
      for (String place : row.list(2)) {
        words
            .computeIfAbsent(Place.valueOf(place.toUpperCase(Locale.ROOT)), p -> new HashMap<>())
            .put(row.get(0), status);
      }
    }
  }

  /** Reads the file. */
  public static StatusWords read(LexiconFiles files) {
    return new StatusWords(files);
  }

  /** Where a word stands. */
  public enum Place {
    /** Before the title: "former". */
    BEFORE,
    /** After the title: "elect". */
    AFTER,
    /** Beside the phrase or the verb: "now". */
    ADVERB,
    /** A verb whose subject is dead: "assassinate". */
    VERB,
    /** A noun of the dead person's: "funeral". */
    NOUN
  }

  /** What a word says; in order of strength when several stand together, the strongest first. */
  public enum Status {
    /** Former, because its holder is dead. */
    DEAD,
    /** Held it. */
    FORMER,
    /** Seeks it. */
    CANDIDATE,
    /** Chosen for it. */
    ELECT,
    /** Will hold it. */
    FUTURE,
    /** Holds it for the time being. */
    ACTING,
    /** Holds it. */
    CURRENT
  }

  /** What a word in lower case says at a place; null if nothing. */
  public Status at(Place place, String word) {
    return words.getOrDefault(place, Map.of()).get(word);
  }
}
