package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Sentence;

/** The article with the parser's errors mended that all rules would stumble over. */
final class MendedParse {
  private MendedParse() {}

  static AnnotatedArticle of(AnnotatedArticle article, MeetingWords words) {
    List<Sentence> sentences =
        article.sentences().stream()
            .map(NameNoAuxiliary::mend)
            .map(SplitPerfect::mend)
            .map(FrontedPlace::mend)
            .map(LostMainVerb::mend)
            .map(OpeningPhrase::mend)
            .map(SaidBetween::mend)
            .map(NamesNoDates::mend)
            .map(sentence -> MisreadObject.mend(sentence, words))
            .toList();
    return new AnnotatedArticle(article.article(), sentences, article.chains());
  }
}
