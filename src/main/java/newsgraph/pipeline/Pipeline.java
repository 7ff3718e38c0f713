package newsgraph.pipeline;

import java.util.List;
import java.util.function.Supplier;
import newsgraph.annotate.Annotator;
import newsgraph.annotate.CoreNlpAnnotator;
import newsgraph.annotate.LanguageDetector;
import newsgraph.corpus.CorpusReader;
import newsgraph.corpus.CorpusSettings;
import newsgraph.corpus.CorrectionsFile;
import newsgraph.corpus.PageWord;
import newsgraph.graph.Focus;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphBuilder;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.model.ArticleFacts;
import newsgraph.model.Correction;
import newsgraph.resolve.EntityResolver;
import newsgraph.resolve.Knowledge;
import newsgraph.resolve.Resolution;

/**
 * The whole way from files to a graph.
 *
 * <pre>{@code
 * Graph graph = new Pipeline(PipelineSettings.of(Path.of("corpus"))).run(Progress.SILENT).graph();
 * }</pre>
 *
 * <p>Each run reads the files anew and gives the same graph for the same files, whatever their
 * order and the number of threads. CoreNLP makes letters small by Java's default locale: where that
 * may be Turkish, Azeri or Lithuanian, call {@code Locale.setDefault(Locale.ROOT)} before, as the
 * command does.
 */
public final class Pipeline {
  private final PipelineSettings settings;
  private final Supplier<Annotator> annotator;
  private final Rules rules;
  private final EntityResolver resolver;
  private final List<PageWord> pageWords;

  /**
   * A pipeline that analyses with CoreNLP, whose models are loaded for the first article that is
   * not in the store.
   *
   * @throws newsgraph.lexicon.ModelsFileException if a row of the word lists can't be understood
   * @throws java.io.UncheckedIOException if a word list can't be read
   */
  public Pipeline(PipelineSettings settings) {
    this(settings, () -> new CoreNlpAnnotator());
  }

  /**
   * A pipeline that analyses with an annotator of the caller's.
   *
   * @param annotator called at most once a run; what it gives must be safe for use by that many
   *     threads
   * @throws newsgraph.lexicon.ModelsFileException if a row of the word lists can't be understood
   * @throws java.io.UncheckedIOException if a word list can't be read
   */
  public Pipeline(PipelineSettings settings, Supplier<Annotator> annotator) {
    this.settings = settings;
    this.annotator = annotator;
    LexiconFiles lexicon =
        settings.models() == null ? LexiconFiles.bundled() : LexiconFiles.in(settings.models());
    this.pageWords = PageWordFile.read(lexicon);
    this.rules = Rules.of(lexicon, settings.models());
    this.resolver = new EntityResolver(Knowledge.of(lexicon));
  }

  /**
   * Reads and analyses all articles and makes the graph.
   *
   * @throws newsgraph.corpus.CorpusUsageException if a PATH or the metadata file does not exist,
   *     the metadata lacks a column, two PATHs give one article id, or the corrections can't be
   *     understood
   * @throws java.io.UncheckedIOException if the store is needed and can't be used
   * @throws UnreadableArticleException if an article is skipped and the settings don't want to go
   *     on
   */
  public Result run(Progress progress) {
    List<Correction> corrections =
        settings.corrections() == null ? List.of() : CorrectionsFile.read(settings.corrections());
    CorpusReader corpus =
        CorpusReader.open(
            new CorpusSettings(
                settings.paths(),
                settings.metadata(),
                pageWords,
                settings.limits().longestArticle()));
    corpus.notes().forEach(progress::note);
    progress.listed(corpus.sources().size());
    ArticleAnalyst analyst;
    try (StoreUse store = new StoreUse(settings.store())) {
      store.tell(progress);
      analyst = new ArticleAnalyst(() -> analysis(store), settings, progress);
      corpus.unreachable().forEach(f -> analyst.skip(f.path(), f.reason(), f.advice()));
      analyst.analyse(corpus.readings());
      store.warnings().forEach(progress::warning);
    }

    List<ArticleFacts> facts = analyst.facts();
    Resolution resolution = resolver.resolve(facts, corrections);
    for (Resolution.Unapplied one : resolution.unapplied()) {
      progress.warning(
          settings.corrections() + ", line " + one.line() + ": not applied, " + one.reason());
    }
    Graph graph =
        new GraphBuilder(generator())
            .build(
                resolution.facts(),
                analyst.skipped().stream()
                    .map(fault -> new Graph.Skipped(fault.path(), fault.reason()))
                    .toList());
    int copies = (int) facts.stream().filter(f -> f.article().copyOf() != null).count();
    RunSummary summary =
        new RunSummary(facts.size(), copies, analyst.skipped(), corpus.notes(), List.of());
    if (settings.focus().isEmpty()) {
      return new Result(graph, summary);
    }
    Focus focus = Focus.on(graph, settings.focus());
    return new Result(focus.graph(), summary.withUnknown(focus.unknown()));
  }

  private Analysis analysis(StoreUse store) {
    Annotator ready = annotator.get().withLongestSentence(settings.limits().longestSentence());
    return new ArticleAnalysis(ready, new LanguageDetector(), store, rules);
  }

  private static Graph.Generator generator() {
    Version version = Version.current();
    return new Graph.Generator("newsgraph", version.newsgraph(), version.corenlp());
  }

  /**
   * What came of a run.
   *
   * @param graph empty if no article could be read
   * @param summary what was done and left out
   */
  public record Result(Graph graph, RunSummary summary) {}
}
