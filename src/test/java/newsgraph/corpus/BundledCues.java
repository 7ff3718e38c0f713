package newsgraph.corpus;

import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.LexiconFiles;

/** The page words that the build packs, for tests. */
final class BundledCues {
  private BundledCues() {}

  static List<PageWord> words() {
    return LexiconFiles.bundled().rows("page-words.tsv", 2).stream()
        .map(
            row ->
                new PageWord(
                    PageWord.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                    row.get(1)))
        .toList();
  }

  static Cues cues() {
    return new Cues(words());
  }
}
