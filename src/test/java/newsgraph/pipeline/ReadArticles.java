package newsgraph.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import newsgraph.corpus.CorpusReader;
import newsgraph.corpus.CorpusSettings;
import newsgraph.corpus.Reading;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.model.Article;

/** Articles as a run reads them. */
public final class ReadArticles {
  private ReadArticles() {}

  /** All articles below a folder, which can all be read. */
  public static List<Article> in(Path folder) {
    CorpusReader corpus =
        CorpusReader.open(
            new CorpusSettings(List.of(folder), null, PageWordFile.read(LexiconFiles.bundled())));
    return StreamSupport.stream(corpus.readings().spliterator(), false)
        .map(reading -> ((Reading.Read) reading).article())
        .toList();
  }
}
