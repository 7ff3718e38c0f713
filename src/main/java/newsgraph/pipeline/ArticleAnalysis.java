package newsgraph.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.annotate.Annotator;
import newsgraph.annotate.LanguageDetector;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleInfo;

/**
 * From an article to its facts: what the store has is taken from there, the facts themselves or the
 * analysis; the rest is analysed and kept, with its language. Of an article in another language
 * than English only that is kept.
 *
 * @param annotator analyses what the store does not have; asked for nothing but its fingerprint if
 *     there is nothing like that
 */
record ArticleAnalysis(Annotator annotator, LanguageDetector languages, StoreUse store, Rules rules)
    implements Analysis {
  private static final String ENGLISH = "en";

  @Override
  public ArticleFacts analyse(Article article, Clock clock) {
    // What is odd about the file does not belong to the text, by which the analysis is kept.
    Article bare = article.with(article.info().withNotes(List.of()));
    String fingerprint = annotator.fingerprint() + " " + LanguageDetector.FINGERPRINT;
    String withRules = rules.fingerprint() == null ? null : fingerprint + " " + rules.fingerprint();
    Optional<ArticleFacts> kept =
        withRules == null ? Optional.empty() : store.findFacts(bare, withRules);
    ArticleFacts facts =
        kept.orElseGet(
            () -> {
              ArticleFacts made = rules.extractor().extract(annotated(bare, fingerprint, clock));
              if (withRules != null) {
                store.keepFacts(bare, made, withRules);
              }
              return made;
            });
    ArticleInfo info = facts.article();
    List<String> notes =
        Stream.concat(article.info().notes().stream(), info.notes().stream()).toList();
    return new ArticleFacts(
        info.withNotes(notes), facts.people(), facts.offices(), facts.meetings());
  }

  private AnnotatedArticle annotated(Article bare, String fingerprint, Clock clock) {
    return store
        .find(bare, fingerprint)
        .orElseGet(
            () -> {
              AnnotatedArticle made = annotate(bare, clock);
              store.keep(made, fingerprint);
              return made;
            });
  }

  private AnnotatedArticle annotate(Article article, Clock clock) {
    clock.stop();
    annotator.prepare();
    load(languages::load);
    clock.restart();
    String language = languages.language(article);
    ArticleInfo info = article.info().withLanguage(language);
    if (language != null && !language.equals(ENGLISH)) {
      String note = "was not analysed: its language is " + language + ", and only English is read";
      return new AnnotatedArticle(
          article.with(info.withNotes(List.of(note))), List.of(), List.of());
    }
    clock.stop();
    load(annotator::load);
    clock.restart();
    return annotator.annotate(article.with(info));
  }

  private static void load(Runnable models) {
    try {
      models.run();
    } catch (RuntimeException | Error e) {
      throw new NoModelsException(e);
    }
  }

  @Override
  public Analysis afresh() {
    return new ArticleAnalysis(annotator.afresh(), languages, store, rules);
  }
}
