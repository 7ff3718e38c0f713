package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.DateRange;

/**
 * Reads when two people met last: "They had not met since a congress in Geneva in 1961", where they
 * met; but "have not met since she resigned" tells of no meeting.
 */
final class LastTime {
  private final AnnotatedArticle article;
  private final Parse parse;
  private final Lexicon lexicon;
  private final MeetingDates dates;

  LastTime(AnnotatedArticle article, Parse parse, Lexicon lexicon, MeetingDates dates) {
    this.article = article;
    this.parse = parse;
    this.lexicon = lexicon;
    this.dates = dates;
  }

  /** The meeting since which two people have not met; empty if a verb tells of none. */
  Optional<MeetingMention> of(int verb, Trigger trigger, SideResolver.Found found) {
    Optional<Remnants.Part> since =
        parse.tagged(verb, "V") && trigger.frame() == Frame.MUTUAL
            ? new VerbSince(parse).time(verb)
            : Optional.empty();
    if (since.isEmpty() || found.parties().size() != 2 || !found.others().isEmpty()) {
      return Optional.empty();
    }
    String text = article.article().text();
    DateRange day = dates.within(since.get(), false);
    String place =
        new MeetingPlaces(parse, text, lexicon).within(since.get().begin(), since.get().end());
    if (day == null) {
      return Optional.empty();
    }
    return Optional.of(
        new MeetingMention(
            parse.sentence().index(),
            verb,
            found.parties(),
            List.of(),
            MeetingStatus.HELD,
            false,
            trigger.kind(),
            parse.lemma(verb),
            day,
            place,
            false,
            false,
            false,
            new Attribution(parse, text, lexicon.meetingWords()).of(verb),
            new Quoter(article)
                .quote(
                    parse.sentence().index(),
                    Math.min(verb, found.parties().get(0).mention().begin()),
                    since.get().end())));
  }
}
