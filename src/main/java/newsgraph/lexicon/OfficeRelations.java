package newsgraph.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.LexiconFiles.Row;

/**
 * Nouns that give somebody an office by way of another holder, from {@code office-relations.tsv}.
 * Immutable and safe for any number of threads.
 */
public final class OfficeRelations {
  private static final String ABROAD = "abroad";

  private final Map<String, Relation> nouns = new HashMap<>();
  private final Map<String, String> abroad = new HashMap<>();
  private final Map<String, String> home = new HashMap<>();
  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

  private OfficeRelations(LexiconFiles files) {
    for (Row row : files.rows("office-relations.tsv", 4)) {
      Optional<Use> use = Use.of(row.get(1));
      if (use.isPresent()) {
        words.computeIfAbsent(use.get(), u -> new HashSet<>()).add(row.get(0));
        continue;
      }
      if (row.get(1).equals(ABROAD)) {
        abroad.put(row.get(0), row.get(2));
        home.putIfAbsent(row.get(3) + "/" + row.get(2), row.get(0));
        continue;
      }
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

  /** What a word that is no relation itself says of the office beside it. */
  private enum Use {
    SENDS,
    DEALS,
    LEADS,
    JOB,
    PASSES,
    TAKES,
    MOVES;

    static Optional<Use> of(String name) {
      return Arrays.stream(values())
          .filter(use -> use.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }
  }

  private boolean is(Use use, String lemma) {
    return words.getOrDefault(use, Set.of()).contains(lemma);
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

  /** Whether the object of a verb serves its subject: "sent Finance Minister Lind". */
  public boolean sends(String verb) {
    return is(Use.SENDS, verb);
  }

  /** Whether a noun means the office of whoever has it: "his job". */
  public boolean isJob(String noun) {
    return is(Use.JOB, noun);
  }

  /** Whether a job that is the subject of a verb comes to whoever follows "to": "goes". */
  public boolean passes(String verb) {
    return is(Use.PASSES, verb);
  }

  /** Whether the field of a ministry can be the object of a verb: "took over Transport". */
  public boolean takes(String verb) {
    return is(Use.TAKES, verb);
  }

  /** Whether somebody goes to the field of a ministry: "moved to Transport". */
  public boolean moves(String verb) {
    return is(Use.MOVES, verb);
  }

  /** Whether the agent of a participle is one of those whom it describes: "envoys led by Lind". */
  public boolean leads(String verb) {
    return is(Use.LEADS, verb);
  }

  /** Whether the two sides of a verb are of two countries, if both have offices: "received". */
  public boolean deals(String verb) {
    return is(Use.DEALS, verb);
  }

  /**
   * What the same office is called elsewhere: a "secretary of state" has a "foreign minister" for
   * his counterpart; empty if it has the same name.
   */
  public Optional<String> abroad(String title) {
    return Optional.ofNullable(abroad.get(title));
  }

  /** What the office is called in this country: the other way round. */
  public Optional<String> at(String country, String title) {
    return Optional.ofNullable(home.get(country + "/" + title));
  }
}
