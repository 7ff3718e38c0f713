package newsgraph.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;

/** Words for relatives: {@code kin.tsv}. Immutable. */
public final class KinWords {
  private final Map<String, Kin> byWord = new HashMap<>();

  /**
   * A word for a relative.
   *
   * @param gender the relative's
   * @param relation what the relative is to the other
   * @param plural whether it is the plural
   */
  public record Kin(Gender gender, Relation relation, boolean plural) {}

  /** What a relative is to the other. */
  public enum Relation {
    /** "wife". */
    SPOUSE,
    /** "mother". */
    PARENT,
    /** "son". */
    CHILD,
    /** "sister". */
    SIBLING,
    /** "cousin". */
    OTHER
  }

  private KinWords(LexiconFiles files) {
    for (LexiconFiles.Row row : files.rows("kin.tsv", 4)) {
      Gender gender = GenderColumn.of(row, 1);
      Relation relation = relation(row);
      byWord.put(row.get(0), new Kin(gender, relation, false));
      if (!row.get(3).isEmpty()) {
        byWord.put(row.get(3), new Kin(gender, relation, true));
      }
    }
  }

  private static Relation relation(LexiconFiles.Row row) {
    try {
      return Relation.valueOf(row.get(2).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("relation '" + row.get(2) + "' is not known");
    }
  }

  /** Reads the file. */
  public static KinWords read(LexiconFiles files) {
    return new KinWords(files);
  }

  /** The relative that a word names, in any case of its letters; empty if it names none. */
  public Optional<Kin> of(String word) {
    return Optional.ofNullable(byWord.get(word.toLowerCase(Locale.ROOT)));
  }
}
