package newsgraph.extract;

import java.util.List;
import java.util.stream.IntStream;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Sentence;

/**
 * The day that a sentence goes on with: "Ruiz met Lind on Friday. An hour earlier she had seen
 * Holm", "In the evening she dined with Holm": that of the meeting told last.
 */
record SameDay(AnnotatedArticle article) {
  /** In sentences: how far back the other meeting may be told. */
  private static final int REACH = 2;

  /** The day of the meeting told last; null if the words do not count from it. */
  DateRange find(MeetingMention mention, List<MeetingMention> before) {
    Sentence sentence = article.sentences().get(mention.sentence());
    if (!isCounted(sentence, mention.trigger())) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      MeetingMention other = before.get(i);
      boolean near =
          other.sentence() < mention.sentence() && mention.sentence() - other.sentence() <= REACH;
      if (near && other.date() != null) {
        boolean day =
            other.date().precision() == Precision.DAY
                && other.date().from().equals(other.date().to())
                && other.status() == mention.status();
        return day ? other.date() : null;
      }
    }
    return null;
  }

  /** "phoned Lind soon afterwards", with no time besides. */
  private static boolean isAfterwards(Parse parse, int verb) {
    return verb >= 0
        && parse.sentence().dates().isEmpty()
        && parse.children(verb, "advmod").stream()
            .anyMatch(
                when -> Parse.isOneOf(parse.lemma(when), "afterward", "afterwards", "thereafter"));
  }

  /** "an hour earlier", "minutes later", "in the evening": of the main verb. */
  private static boolean isCounted(Sentence sentence, int trigger) {
    Parse parse = new Parse(sentence);
    int verb = parse.verbAbove(trigger);
    boolean hours =
        IntStream.range(0, parse.size() - 1)
            .filter(at -> Parse.isOneOf(parse.lemma(at), "hour", "minute"))
            .anyMatch(
                at ->
                    Parse.isOneOf(
                            parse.lemma(at + 1), "early", "earlier", "late", "later", "afterwards")
                        && (parse.head(at) == verb || parse.head(at + 1) == verb));
    return hours
        || isAfterwards(parse, verb)
        || sentence.dates().stream()
            .filter(date -> RelativeDate.isPartOfDay(sentence, date))
            .anyMatch(date -> parse.head(date.end() - 1) == verb && verb >= 0);
  }
}
