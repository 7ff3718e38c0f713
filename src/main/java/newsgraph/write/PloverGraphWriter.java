package newsgraph.write;

import static newsgraph.write.Words.label;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleInfo;

/**
 * PLOVER events, one meeting a line, for political scientists; field names by the manual's chapter
 * "Data Fields". {@code status}, {@code kind}, {@code date_precision} and {@code reports} are
 * added, as the manual allows.
 */
final class PloverGraphWriter implements GraphWriter.ToFile {
  private static final int VERBAL_COOPERATION = 1;
  private static final int VERBAL_CONFLICT = 3;

  /** A PLOVER category with its mode and auxiliary mode; null for none. */
  private record Category(String event, String mode, String context, int quad) {}

  @Override
  public String format() {
    return "plover";
  }

  @Override
  public List<String> endings() {
    return List.of(".plover.jsonl", ".plover");
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    GraphIndex index = new GraphIndex(graph);
    String coder = graph.generator().name() + " " + graph.generator().version();
    JsonLines lines = new JsonLines(out);
    for (Node.Meeting meeting : index.nodes(Node.Meeting.class).toList()) {
      lines.write(event(meeting, index).put("coder", coder));
    }
  }

  private static Category category(MeetingStatus status, boolean visit, MeetingKind kind) {
    return switch (status) {
      case HELD, ONGOING -> new Category("CONSULT", mode(visit, kind), null, VERBAL_COOPERATION);
      // Manual, CONSULT: "References to future meetings ... should be coded as AGREE."
      case PLANNED -> new Category("AGREE", null, null, VERBAL_COOPERATION);
      // Manual, REQUEST and REJECT: mode meet, "Meetings and negotiations".
      case SOUGHT -> new Category("REQUEST", "meet", null, VERBAL_CONFLICT);
      case FAILED, DENIED, CANCELLED -> new Category("REJECT", "meet", null, VERBAL_CONFLICT);
      case HYPOTHETICAL ->
          new Category("CONSULT", mode(visit, kind), "hypothetical", VERBAL_COOPERATION);
    };
  }

  private static String mode(boolean visit, MeetingKind kind) {
    if (kind == MeetingKind.PHONE || kind == MeetingKind.VIDEO) {
      return "phone";
    }
    return visit ? "visit" : null;
  }

  private static ObjectNode event(Node.Meeting meeting, GraphIndex index) {
    List<Edge.Participates> all = index.participants(meeting.id());
    // "the visitor will always be coded as the actor and the host will be the recipient"
    List<Edge.Participates> hosts = all.stream().filter(part -> part.role() == Role.HOST).toList();
    boolean visit = !hosts.isEmpty() && hosts.size() < all.size();
    Category category = category(meeting.status(), visit, meeting.kind());
    ObjectNode event = JsonLines.object();
    event.put("id", meeting.id());
    date(meeting, index, event);
    event.putArray("event").add(category.event());
    list(event.putArray("mode"), category.mode());
    list(event.putArray("context"), category.context());
    event.put("quad_code", category.quad());
    ArrayNode actors = event.putArray("actor");
    all.stream()
        .filter(part -> !visit || !hosts.contains(part))
        .forEach(part -> actors.add(entity(part, index)));
    meeting.others().forEach(side -> actors.addObject().put("entity_text", side));
    ArrayNode recipients = event.putArray("recipient");
    if (visit) {
      hosts.forEach(part -> recipients.add(entity(part, index)));
    }
    if (meeting.place() != null) {
      event.putObject("event_loc").put("extracted_place", meeting.place());
    }
    ArrayNode quotes = event.putArray("event_text");
    index.reports(meeting.id()).stream()
        .flatMap(report -> report.evidence().stream().map(Quotation::quote))
        .filter(Objects::nonNull)
        .forEach(quotes::add);
    event.put("status", label(meeting.status())).put("kind", label(meeting.kind()));
    event.put("multiple", meeting.multiple());
    ArrayNode reports = event.putArray("reports");
    index.reports(meeting.id()).forEach(report -> reports.add(report(report, index)));
    return event;
  }

  private static void list(ArrayNode array, String value) {
    if (value != null) {
      array.add(value);
    }
  }

  // PLOVER requires a day: the first one that the meeting can have been on, or, as event data has
  // always done where a text tells none, the day of the first report.
  private static void date(Node.Meeting meeting, GraphIndex index, ObjectNode event) {
    LocalDate start = meeting.date() == null ? null : Days.first(meeting.date().from());
    LocalDate end = meeting.date() == null ? null : Days.last(meeting.date().to());
    String precision = meeting.date() == null ? null : label(meeting.date().precision());
    if (start == null || end == null) {
      start =
          index.reports(meeting.id()).stream()
              .map(report -> Days.first(article(report, index).published()))
              .filter(Objects::nonNull)
              .min(LocalDate::compareTo)
              .orElse(null);
      end = start;
      precision = start == null ? null : "publication";
    }
    event.put("date", start == null ? null : start.toString());
    event.put("enddate", end == null ? null : end.toString());
    event.put("date_precision", precision);
  }

  private static ObjectNode entity(Edge.Participates part, GraphIndex index) {
    ObjectNode entity = JsonLines.object();
    entity.put(
        "entity_text",
        part.evidence().isEmpty()
            ? index.caption(part.source())
            : part.evidence().get(0).mention());
    entity.put("identifier_id", part.source());
    entity.put("identifier_text", index.caption(part.source()));
    ArrayNode offices = entity.putArray("office");
    for (Edge.Holds holds : index.tenures(part.source())) {
      offices.add(index.caption(holds.target()) + " (" + label(holds.status()) + ")");
    }
    if (part.role() != null) {
      entity.put("role", label(part.role()));
    }
    return entity;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static ObjectNode report(Edge.ReportedIn report, GraphIndex index) {
    ArticleInfo info = article(report, index);
    ObjectNode json = JsonLines.object();
    json.put("status", label(report.status())).put("kind", label(report.kind()));
    json.put("date", report.date() == null ? null : Words.range(report.date()));
    json.put("place", report.place());
    ArrayNode attribution = json.putArray("attribution");
    report.attribution().forEach(attribution::add);
    json.putObject("cite_info")
        .put("citation", info.id())
        .put("title", info.title())
        .put("publication", info.source())
        .put("date", info.published())
        .put("language", info.language());
    ArrayNode texts = json.putArray("texts");
    for (Quotation words : report.evidence()) {
      ObjectNode text = texts.addObject();
      text.put("text", words.sentence());
      // Manual, "Information object for text": the offsets are those of the text beside it.
      ObjectNode place = text.putObject("text_info").put("start", words.sentenceStart());
      if (words.sentence() != null) {
        place.put("end", words.sentenceStart() + length(words.sentence()));
      }
      text.put("quote", words.quote()).put("quote_start", words.start());
      text.put("quote_end", words.end());
    }
    return json;
  }

  private static ArticleInfo article(Edge.ReportedIn report, GraphIndex index) {
    return ((Node.Article) index.node(report.target())).info();
  }
}
