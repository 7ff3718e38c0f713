package newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.lexicon.LexiconFiles.Row;

/**
 * The verbs that give, keep or take an office, from {@code office-verbs.tsv}. Immutable and safe
 * for any number of threads.
 */
public final class OfficeVerbs {
  private final Map<String, List<Entry>> entries = new HashMap<>();

  private OfficeVerbs(LexiconFiles files) {
    for (Row row : files.rows("office-verbs.tsv", 6)) {
      Entry entry =
          new Entry(
              OfficeTitles.constant(row, 1, Frame.class, null),
              OfficeTitles.constant(row, 2, Effect.class, null),
              row.get(3),
              Set.copyOf(row.list(4)),
              row.get(5).equals("object"));
      entries.computeIfAbsent(row.get(0), v -> new ArrayList<>()).add(entry);
    }
  }

  /** Reads the file. */
  public static OfficeVerbs read(LexiconFiles files) {
    return new OfficeVerbs(files);
  }

  /** How a verb goes with the office. */
  public enum Frame {
    /** Its object is the organization: "she heads the bank". */
    RUNS,
    /** The office follows "as": "served as mayor". */
    AS,
    /** The office is its complement: "became mayor". */
    IS,
    /** Its object goes, its subject comes: "succeeded Lind as mayor". */
    SUCCEEDS,
    /** Its subject or object goes from an office that is told elsewhere: "Lind resigned". */
    LEAVES,
    /** Its object is the time in the office: "assumed the presidency of the union". */
    TENURE,
    /** The verb in the infinitive after it did happen: "went on to become mayor". */
    GOES,
    /** Its subject's office goes to whoever follows: "handed over to Lind", "made way for Lind". */
    HANDS
  }

  /** What a verb makes of the office's status. */
  public enum Effect {
    /** As the tense says. */
    TENSE,
    /** Began then; goes on unless something else is told. */
    START,
    /** Held. */
    CURRENT,
    /** No more held. */
    FORMER,
    /** Sought. */
    CANDIDATE
  }

  /**
   * One verb in one frame.
   *
   * @param frame how it goes with the office
   * @param effect what it makes of the status
   * @param title frame runs: what the graph calls the office; frame hands: the word that must
   *     follow
   * @param prepositions frame as: those that do as well as "as"; frame hands: the one before
   *     whoever comes; frames leaves, tenure: the particles, one of which must follow
   * @param ofObject whether the object of the active verb holds the office
   */
  public record Entry(
      Frame frame, Effect effect, String title, Set<String> prepositions, boolean ofObject) {
    /** Whether the other side of a verb of leaving comes: "replaced Lind". */
    public boolean succeeds() {
      return effect == Effect.START;
    }
  }

  /** The entries of a verb's lemma in one frame. */
  public List<Entry> of(String lemma, Frame frame) {
    return entries.getOrDefault(lemma, List.of()).stream().filter(e -> e.frame() == frame).toList();
  }
}
