package newsgraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsgraph.lexicon.LexiconFiles.Row;

/**
 * Nouns that give somebody an office by way of another holder, from {@code office-relations.tsv}.
 * Immutable and safe for any number of threads.
 */
public final class OfficeRelations {
  private final Map<String, Relation> nouns = new HashMap<>();

  private OfficeRelations(LexiconFiles files) {
    for (Row row : files.rows("office-relations.tsv", 2)) {
      Relation relation = OfficeTitles.constant(row, 1, Relation.class, null);
      if (relation == null) {
        throw row.fault("no relation in column 2");
      }
      nouns.put(row.get(0), relation);
    }
  }

  /** Reads the file. */
  public static OfficeRelations read(LexiconFiles files) {
    return new OfficeRelations(files);
  }

  /** How one office comes from another. */
  public enum Relation {
    /** The same office of another country: "counterpart". */
    SAME,
    /** The deputy of that office. */
    DEPUTY,
    /** The same office, earlier: "predecessor". */
    BEFORE,
    /** The same office, later: "successor". */
    AFTER
  }

  /** What a noun says; empty if it says nothing of the kind. */
  public Optional<Relation> of(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
