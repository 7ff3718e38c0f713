package newsgraph.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import newsgraph.model.Article;

/**
 * Reads the articles of files and folders.
 *
 * <p>First the sources are listed, then each is read by itself, so that no more than one text need
 * be held. Immutable and safe for use by several threads.
 */
public final class CorpusReader {
  private final List<ArticleSource> sources;
  private final List<Reading.Skipped> unreachable;
  private final List<String> notes;
  private final ArticleMaker maker;
  private final int longestArticle;

  private CorpusReader(SourceLister lister, CorpusSettings settings) {
    maker = new ArticleMaker(new Cues(settings.pageWords()));
    longestArticle = settings.longestArticle();
    sources = lister.sources();
    unreachable = lister.unreachable();
    notes = lister.notes();
  }

  /**
   * Lists what is to be read; reads no article yet.
   *
   * @throws CorpusUsageException if a PATH or the metadata file does not exist, the metadata lacks
   *     a column, or two PATHs give one article id
   */
  public static CorpusReader open(CorpusSettings settings) {
    return new CorpusReader(new SourceLister(settings), settings);
  }

  /** The files that should hold articles, sorted by id. */
  public List<ArticleSource> sources() {
    return sources;
  }

  /** Folders and links that could not be followed, sorted by path. */
  public List<Reading.Skipped> unreachable() {
    return unreachable;
  }

  /** What is odd but no fault: a date in the metadata that is none, a row without its file. */
  public List<String> notes() {
    return notes;
  }

  /** Reads one source; the article's {@code copyOf} stays null. */
  public Reading read(ArticleSource source) {
    try {
      return new Reading.Read(maker.make(source, TextFile.read(source.file(), longestArticle)));
    } catch (TextFile.Unfit e) {
      return skipped(source, e);
    } catch (IOException e) {
      return skipped(source, TextFile.unfit(e));
    }
  }

  private static Reading skipped(ArticleSource source, TextFile.Unfit fault) {
    return new Reading.Skipped(source.path(), fault.getMessage(), fault.advice());
  }

  /**
   * Reads all sources one after the other, in the order of their ids, and marks each copy with the
   * first article that has its text. Each iterator starts anew; none is safe for several threads.
   */
  public Iterable<Reading> readings() {
    return () -> {
      Map<String, String> firstBySha256 = new HashMap<>();
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < sources.size();
        }

        @Override
        public Reading next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          Reading reading = read(sources.get(next));
          // Not before: a call that failed for lack of memory can be made again.
          next++;
          return reading instanceof Reading.Read read
              ? new Reading.Read(ArticleMaker.markCopy(read.article(), firstBySha256))
              : reading;
        }
      };
    };
  }

  /** Reads everything at once, for small corpora. */
  public Result readAll() {
    List<Article> articles = new ArrayList<>();
    List<Reading.Skipped> skipped = new ArrayList<>(unreachable);
    for (Reading reading : readings()) {
      if (reading instanceof Reading.Read read) {
        articles.add(read.article());
      } else if (reading instanceof Reading.Skipped skip) {
        skipped.add(skip);
      }
    }
    skipped.sort(Comparator.comparing(Reading.Skipped::path));
    return new Result(articles, skipped, notes);
  }

  /**
   * A corpus in memory.
   *
   * @param articles sorted by id
   * @param skipped what could not be read, sorted by path
   * @param notes as {@link CorpusReader#notes()}
   */
  public record Result(List<Article> articles, List<Reading.Skipped> skipped, List<String> notes) {
    /** Copies the lists. */
    public Result {
      articles = List.copyOf(articles);
      skipped = List.copyOf(skipped);
      notes = List.copyOf(notes);
    }
  }
}
