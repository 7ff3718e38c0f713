package newsgraph.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;

/**
 * The bigger meeting at whose edge another one was: "The summit in Lima ended on Sunday. On its
 * sidelines", "on the fringes of the summit, Ruiz saw Lind".
 */
record EdgeOf(AnnotatedArticle article, MeetingWords words) {
  /** The meeting told before with its place, at whose edge this one was. */
  Optional<MeetingMention> find(MeetingMention mention, List<MeetingMention> before) {
    Parse parse = new Parse(article.sentences().get(mention.sentence()));
    for (int edge = 0; edge < parse.size(); edge++) {
      int verb = parse.verbAbove(edge);
      boolean beside =
          words.has(Trait.EDGE, parse.lemma(edge))
              && (verb == mention.trigger() || verb == parse.verbAbove(mention.trigger()));
      for (int of : beside ? parse.children(edge, "nmod") : List.<Integer>of()) {
        if (parse.preposition(of).equals("of") && parse.hasChild(of, "det", "the")) {
          return before.stream()
              .filter(m -> m.occasion().equals(parse.lemma(of)))
              .filter(m -> Objects.nonNull(m.place()))
              .reduce((first, second) -> second);
        }
      }
    }
    return Optional.empty();
  }
}
