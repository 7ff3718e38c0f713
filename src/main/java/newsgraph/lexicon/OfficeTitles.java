package newsgraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsgraph.lexicon.LexiconFiles.Row;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatus;

/**
 * The words that name offices, from {@code titles.tsv}, {@code title-words.tsv} and {@code
 * tenures.tsv}. Immutable and safe for any number of threads.
 */
public final class OfficeTitles {
  private static final int LONGEST = 8;

  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, Use> words = new HashMap<>();
  private final Map<String, Tenure> tenures = new HashMap<>();

  private OfficeTitles(LexiconFiles files) {
    for (Row row : files.rows("titles.tsv", 7)) {
      Title title = title(row);
      for (String words : row.list(0)) {
        titles.put(key(words), title);
      }
    }
    for (Row row : files.rows("title-words.tsv", 2)) {
      words.put(row.get(0), constant(row, 1, Use.class, null));
    }
    for (Row row : files.rows("tenures.tsv", 3)) {
      OfficeStatus status = constant(row, 2, OfficeStatus.class, null);
      tenures.put(row.get(0), new Tenure(row.get(1).isEmpty() ? null : row.get(1), status));
    }
  }

  /** Reads the two files. */
  public static OfficeTitles read(LexiconFiles files) {
    return new OfficeTitles(files);
  }

  private static Title title(Row row) {
    if (row.list(0).isEmpty() || row.get(2).isEmpty()) {
      throw row.fault("a title needs words in column 1 and a scope in column 3");
    }
    return new Title(
        row.get(1).isEmpty() ? row.list(0).get(0) : row.get(1),
        constant(row, 2, Scope.class, null),
        constant(row, 3, OfficeKind.class, null),
        row.list(4),
        constant(row, 5, OfficeStatus.class, null),
        row.get(6).equals("many"));
  }

  static <E extends Enum<E>> E constant(Row row, int column, Class<E> type, E none) {
    if (row.get(column).isEmpty()) {
      return none;
    }
    try {
      return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("unknown word " + row.get(column));
    }
  }

  /** Whose office it is when the text does not say. */
  public enum Scope {
    /** Of a whole country: "president". */
    STATE,
    /** Of a state, province or town: "mayor". */
    LOCAL,
    /** Of a named body, or of nothing in particular: "spokesman". */
    BODY,
    /** Of a body, and of no country that goes without saying: "chairman". */
    REQUIRED,
    /** As required, no office at all without a body, and the body is no country: "analyst". */
    INSTITUTE,
    /** Of the country that somebody of the same family name leads: "first lady". */
    SPOUSE,
    /** No office without an organization, nor beside a better one of the same: "leader". */
    VAGUE,
    /** A military rank: an office only of somebody who has no other. */
    RANK,
    /** Sent from one country to another: "ambassador". */
    ENVOY,
    /** Of a country, with a field of its own: "minister of health". */
    PORTFOLIO
  }

  /** What a word within the name of an office does. */
  public enum Use {
    /** Belongs to the title and makes it another office: "deputy". */
    RANK,
    /** Belongs to the title: "senior". */
    MODIFIER,
    /** What the office looks after: "foreign". */
    PORTFOLIO,
    /** Describes the holder: "veteran". */
    IGNORED
  }

  /**
   * The name of an office.
   *
   * @param name as the graph calls it
   * @param scope whose it is when the text does not say
   * @param kind null where the organization decides
   * @param homes the countries that have it, the likeliest first; empty if any can have it
   * @param status what the words themselves say of it; null if nothing
   * @param many whether several people hold it at the same time
   */
  public record Title(
      String name,
      Scope scope,
      OfficeKind kind,
      List<String> homes,
      OfficeStatus status,
      boolean many) {

    /** The one country that has it; null if several have. */
    public String home() {
      return homes.size() == 1 ? homes.get(0) : null;
    }

    /** The same title, read in another way. */
    public Title in(Scope other) {
      return new Title(name, other, kind, homes, status, many);
    }
  }

  /**
   * A noun for the time in an office.
   *
   * @param title the office: null where it follows with "as"
   * @param status null if the noun does not say
   */
  public record Tenure(String title, OfficeStatus status) {}

  /** A title and the number of words that it is made of. */
  public record Match(Title title, int length) {}

  /**
   * The longest title that starts at one of these words.
   *
   * @param words in lower case and singular, hyphens as words of their own or not
   */
  public Optional<Match> at(List<String> words, int from) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      if (words.get(from).equals("-") || words.get(from + length - 1).equals("-")) {
        continue;
      }
      Title title = titles.get(key(String.join(" ", words.subList(from, from + length))));
      if (title != null) {
        return Optional.of(new Match(title, length));
      }
    }
    return Optional.empty();
  }

  /** What a word does within the name of an office; null if it is not known. */
  public Use use(String word) {
    return words.get(word);
  }

  /** What a noun says of the time in an office: "presidency". */
  public Optional<Tenure> tenure(String noun) {
    return Optional.ofNullable(tenures.get(noun));
  }

  private static String key(String words) {
    return words.replace('-', ' ').replaceAll(" +", " ").strip().toLowerCase(Locale.ROOT);
  }
}
