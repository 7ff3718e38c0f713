package newsgraph.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Titles that are used for one another: {@code title-synonyms.tsv}. Immutable. */
public final class TitleSynonyms {
  private final Map<String, String> titles = new HashMap<>();

  private TitleSynonyms(LexiconFiles files) {
    for (LexiconFiles.Row row : files.rows("title-synonyms.tsv", 2)) {
      if (row.get(1).isEmpty()) {
        throw row.fault("no title that '" + row.get(0) + "' is the same as");
      }
      titles.put(row.get(0), row.get(1));
    }
  }

  /** Reads the file. */
  public static TitleSynonyms read(LexiconFiles files) {
    return new TitleSynonyms(files);
  }

  /** The title that stands for it: "prime minister" for "premier"; itself if there is none. */
  public String of(String title) {
    return titles.getOrDefault(title, title);
  }
}
