package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.Participation;
import newsgraph.model.DateRange;

/** What the rules read in a story that was built by hand, put so that a test can name it. */
record Told(ArticleFacts facts) {
  static final Lexicon LEXICON = Lexicon.read(LexiconFiles.bundled());
  private static final FactExtractor EXTRACTOR = new FactExtractor(LexiconFiles.bundled());

  static Told by(Story story) {
    return new Told(EXTRACTOR.extract(story.build()));
  }

  /** The meetings, as {@link #line} writes them. */
  static List<String> meetings(Story story) {
    Told told = by(story);
    return told.facts.meetings().stream().map(told::line).toList();
  }

  /** The one meeting that a story tells. */
  static MeetingReport meeting(Story story) {
    List<MeetingReport> all = by(story).facts.meetings();
    if (all.size() != 1) {
      throw new AssertionError("not one meeting, but " + meetings(story));
    }
    return all.get(0);
  }

  /** A meeting: {@code held in_person: Ana Ruiz, Bo Lind, (aides) @ Oslo on 2024-04-16}. */
  private String line(MeetingReport meeting) {
    String people =
        meeting.participants().stream().map(this::side).collect(Collectors.joining(", "));
    String others =
        meeting.others().stream().map(o -> ", (" + o + ")").collect(Collectors.joining());
    return (meeting.multiple() ? "series " : "")
        + lower(meeting.status())
        + " "
        + lower(meeting.kind())
        + ": "
        + people
        + others
        + (meeting.place() == null ? "" : " @ " + meeting.place())
        + (meeting.date() == null ? "" : " on " + days(meeting.date()));
  }

  private String side(Participation side) {
    return facts.people().get(side.person()).name()
        + (side.role() == null ? "" : " as " + lower(side.role()));
  }

  static String days(DateRange date) {
    return date.from().equals(date.to()) ? date.from() : date.from() + ".." + date.to();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
