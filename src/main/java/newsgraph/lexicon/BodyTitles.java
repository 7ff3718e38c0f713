package newsgraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.lexicon.LexiconFiles.Row;
import newsgraph.model.ArticleFacts.OfficeKind;

/**
 * Titles whose body an article may tell in an earlier sentence, from {@code body-titles.tsv}.
 * Immutable and safe for any number of threads.
 */
public final class BodyTitles {
  private static final String ANY = "any";
  private static final String OTHER = "other";
  private static final String PARTY = "party";

  private final Map<String, List<String>> bodies = new HashMap<>();
  private final Organizations organizations;

  private BodyTitles(LexiconFiles files, Organizations organizations) {
    this.organizations = organizations;
    for (Row row : files.rows("body-titles.tsv", 2)) {
      if (row.list(1).isEmpty()) {
        throw row.fault("no bodies in column 2");
      }
      row.list(0).forEach(title -> bodies.put(title, row.list(1)));
    }
  }

  /** Reads the file. */
  public static BodyTitles read(LexiconFiles files, Organizations organizations) {
    return new BodyTitles(files, organizations);
  }

  /** Whether a title may be left without its body. */
  public boolean has(String title) {
    return bodies.containsKey(title);
  }

  /** Whether a body, by its name, can have such an office: a court has judges. */
  public boolean fits(String title, String body) {
    List<String> told = bodies.getOrDefault(title, List.of());
    Optional<OfficeKind> kind = organizations.kind(body);
    if (told.contains(ANY)) {
      return true;
    }
    if (told.contains(PARTY)) {
      return kind.filter(OfficeKind.PARTY::equals).isPresent();
    }
    return told.contains(OTHER)
        ? kind.isEmpty() || kind.get() == OfficeKind.OTHER
        : organizations.cue(body).filter(told::contains).isPresent();
  }
}
