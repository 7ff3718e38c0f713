package newsgraph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameJoin;

/** An explanation as text for a terminal: plain characters, lines that fit, and no escapes. */
public final class ExplanationText {
  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();
  private final Set<String> told = new HashSet<>();

  private ExplanationText() {}

  /** The lines, each with a line end. */
  public static String of(Explanation explanation) {
    ExplanationText lines = new ExplanationText();
    if (explanation instanceof Explanation.OfPerson person) {
      lines.person(person);
    } else if (explanation instanceof Explanation.OfOffice office) {
      lines.office(office);
    } else if (explanation instanceof Explanation.OfMeeting meeting) {
      lines.meeting(meeting.meeting());
    } else if (explanation instanceof Explanation.OfLinks links) {
      lines.links(links);
    }
    return lines.text.toString();
  }

  private void person(Explanation.OfPerson person) {
    line("", person.name() + " (" + person.id() + ")");
    line(
        STEP,
        "printed as "
            + ExplanationWords.names(person.aliases())
            + "; "
            + ExplanationWords.times(person.mentions())
            + " in all");
    heading("Offices: " + ExplanationWords.count(person.offices().size()));
    person
        .offices()
        .forEach(
            tenure -> tenure(ExplanationWords.post(tenure.title(), tenure.organization()), tenure));
    heading("Meetings: " + ExplanationWords.statuses(person.meetings()));
    person.meetings().forEach(meeting -> meeting(STEP, meeting, person.id()));
    heading("Articles: " + ExplanationWords.count(person.articles().size()));
    person.articles().forEach(this::naming);
  }

  private void office(Explanation.OfOffice office) {
    line(
        "",
        ExplanationWords.post(office.title(), office.organization()) + " (" + office.id() + ")");
    line(STEP, "kind: " + ExplanationWords.word(office.kind()));
    heading("Holders: " + ExplanationWords.count(office.holders().size()));
    office.holders().forEach(tenure -> tenure(tenure.person().name(), tenure));
  }

  private void tenure(String what, Explanation.Tenure tenure) {
    text.append('\n');
    String years =
        (tenure.from() == null ? "" : ", from " + tenure.from())
            + (tenure.to() == null ? "" : ", to " + tenure.to());
    String asOf = tenure.asOf() == null ? "" : " as of " + tenure.asOf();
    line(STEP, what + ": " + ExplanationWords.word(tenure.status()) + asOf + years);
    line(STEP + STEP, tenure.office() + ", " + tenure.person().id());
    tenure
        .evidence()
        .forEach(claim -> claim(STEP + STEP, ExplanationWords.word(claim.status()), claim.words()));
  }

  private void naming(Explanation.Naming naming) {
    text.append('\n');
    line(
        STEP,
        naming.article()
            + ExplanationWords.published(naming.published())
            + ": "
            + ExplanationWords.times(naming.count()));
    line(STEP + STEP, "printed as " + ExplanationWords.names(naming.names()));
    joined(
        STEP + STEP, "names joined by", naming.joinedBy().stream().map(NameJoin::label).toList());
    naming.evidence().forEach(words -> words(STEP + STEP, "first ", words));
  }

  private void meeting(Explanation.Meeting meeting) {
    line("", ExplanationWords.summary(meeting));
    line(STEP, meeting.id());
    meeting.people().forEach(part -> part(STEP, part));
    meeting.reports().forEach(report -> report(STEP, report));
  }

  /**
   * A meeting as part of an answer.
   *
   * @param asked id of the person who was asked for; null for none
   */
  private void meeting(String indent, Explanation.Meeting meeting, String asked) {
    text.append('\n');
    line(indent, ExplanationWords.summary(meeting));
    line(indent + STEP, meeting.id());
    for (Explanation.Part part : meeting.people()) {
      if (part.person().id().equals(asked)) {
        String role = part.role() == null ? "" : ExplanationWords.word(part.role()) + ", ";
        part.mentions().forEach(mention -> mention(indent + STEP, role, mention));
      }
    }
    if (told.add(meeting.id())) {
      meeting.reports().forEach(report -> report(indent + STEP, report));
    } else {
      line(indent + STEP, "told above");
    }
  }

  private void mention(String indent, String role, Explanation.Mention mention) {
    Explanation.Words words = mention.words();
    String where = words.article() + " " + words.start() + "-" + words.end();
    String as =
        role
            + ExplanationWords.word(mention.via())
            + ", "
            + where
            + " \""
            + mention.mention()
            + "\"";
    line(indent, "as " + as);
  }

  private void part(String indent, Explanation.Part part) {
    text.append('\n');
    String role = part.role() == null ? "" : ", " + ExplanationWords.word(part.role());
    line(indent, part.person().name() + " (" + part.person().id() + ")" + role);
    for (Explanation.Mention mention : part.mentions()) {
      claim(indent + STEP, ExplanationWords.word(mention.via()), mention.words());
    }
  }

  private void report(String indent, Explanation.Report report) {
    text.append('\n');
    String told =
        ExplanationWords.word(report.status())
            + ", "
            + ExplanationWords.word(report.kind())
            + (report.date() == null ? "" : ", " + ExplanationWords.date(report.date()))
            + (report.place() == null ? "" : ", " + report.place());
    line(indent, report.article() + ExplanationWords.published(report.published()) + ": " + told);
    if (!report.attribution().isEmpty()) {
      line(indent + STEP, "according to " + String.join("; ", report.attribution()));
    }
    joined(
        indent + STEP,
        "report joined by",
        report.joinedBy().stream().map(join -> join.label()).toList());
    report.evidence().forEach(words -> words(indent + STEP, "", words));
  }

  private void links(Explanation.OfLinks links) {
    boolean first = true;
    for (Explanation.Pair pair : links.pairs()) {
      text.append(first ? "" : "\n");
      first = false;
      pair(pair);
    }
  }

  private void pair(Explanation.Pair pair) {
    String both = pair.from().name() + " and " + pair.to().name();
    String meetings =
        pair.meetings().isEmpty() ? "no meeting" : ExplanationWords.statuses(pair.meetings());
    line("", both + ": " + meetings);
    pair.meetings().forEach(meeting -> meeting(STEP, meeting, null));
    boolean held = pair.meetings().stream().anyMatch(m -> m.status() == MeetingStatus.HELD);
    if (held) {
      return;
    }
    if (!pair.meetings().isEmpty()) {
      text.append('\n');
    }
    if (pair.chain().isEmpty()) {
      line(STEP, "No meeting of the two was held, and no chain of held meetings links them.");
      return;
    }
    line(
        STEP, "Shortest chain of meetings that were held: " + ExplanationWords.chain(pair.chain()));
    for (Explanation.Link link : pair.chain()) {
      meeting(STEP, link.meeting(), null);
      if (link.more() > 0) {
        String more = link.more() == 1 ? "1 more meeting" : link.more() + " more meetings";
        line(STEP + STEP, more + " of " + link.from().name() + " and " + link.to().name());
      }
    }
  }

  private void claim(String indent, String label, Explanation.Words words) {
    words(indent, label + ", " + words.article() + " ", words);
  }

  private void words(String indent, String label, Explanation.Words words) {
    String quote = words.quote() == null ? "" : " \"" + words.quote() + "\"";
    line(indent, label + words.start() + "-" + words.end() + quote);
    if (words.sentence() != null) {
      line(indent + STEP + "| ", words.sentence());
    }
  }

  private void joined(String indent, String label, List<String> reasons) {
    if (!reasons.isEmpty()) {
      line(indent, label + " " + String.join(", ", reasons));
    }
  }

  private void heading(String heading) {
    text.append('\n').append(heading).append('\n');
  }

  private void line(String head, String words) {
    text.append(Wrap.of(head, Visible.of(words)));
  }
}
