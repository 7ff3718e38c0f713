package newsgraph.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newsgraph.corpus.PageWord;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.LexiconFiles.Row;

/** Hands {@code page-words.tsv} to the stage that reads articles and knows no word lists. */
final class PageWordFile {
  private PageWordFile() {}

  /**
   * The words of the file.
   *
   * @throws newsgraph.lexicon.ModelsFileException if a row can't be understood
   */
  static List<PageWord> read(LexiconFiles files) {
    return files.rows("page-words.tsv", 2).stream().map(PageWordFile::word).toList();
  }

  private static PageWord word(Row row) {
    if (row.get(1).isEmpty()) {
      throw row.fault("no pattern; kind and pattern stand apart by a tab");
    }
    String name = row.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(PageWord.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .map(kind -> new PageWord(kind, row.get(1)))
        .orElseThrow(() -> row.fault("unknown kind " + row.get(0)));
  }
}
