package newsgraph;

import java.util.List;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.ArticleInfo;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.ResolvedFacts.MeetingJoin;

/** A graph whose every text is one that breaks careless formats. */
public final class HostileGraph {
  /** What a spreadsheet would run. */
  public static final String FORMULA = "=cmd|' /C calc'!A0";

  /** Mark-up, what ends it, and what templates and Graphviz put other things in place of. */
  public static final String MARKUP =
      "</data><script>alert(\"1\")</script> & &amp; ]]> <!-- --> \\N \\\" {x} ${y}";

  /** Line ends, separators, and a quotation mark that is never closed. */
  public static final String LINES =
      "\"two\nlines\r\nand\ta tab; semicolon, comma | bar \u2028 end";

  /**
   * What lies beyond 16 bits, what changes the direction of writing, and a backslash at the end.
   */
  public static final String ODD = "\uD83D\uDE00 \u202Egnirts e\u0301 \uFF1D1 '\\";

  /** What XML can't carry. */
  public static final String CONTROL = "a form\ffeed and \u0001 and \uFFFE";

  /** All of them. */
  public static final List<String> TEXTS = List.of(FORMULA, MARKUP, LINES, ODD, CONTROL);

  private static final String ARTICLE = "article/a b/<c> \"d\" #1 %20;\u00e9.txt";

  private HostileGraph() {}

  /** The graph: two people, two offices, two meetings, one article. */
  public static Graph graph() {
    Node.Person ana =
        new Node.Person(
            "person/ana", FORMULA, TEXTS.stream().map(text -> new NameCount(text, 2)).toList(), 10);
    Node.Person bo = new Node.Person("person/bo", MARKUP, List.of(new NameCount(ODD, 1)), 1);
    Node.Office head = new Node.Office("office/-/head", LINES, ODD, OfficeKind.OTHER);
    Node.Office chair = new Node.Office("office/-/chair", CONTROL, null, OfficeKind.PARTY);
    Node.Meeting held =
        new Node.Meeting(
            "meeting/ana+bo/2030",
            MeetingStatus.HELD,
            MeetingKind.IN_PERSON,
            new DateRange("2030", "2030", Precision.YEAR, TEXTS),
            "-1+1",
            List.of("@SUM(A1:A9)", LINES),
            true);
    Node.Meeting thought =
        new Node.Meeting(
            "meeting/ana+bo/undated",
            MeetingStatus.HYPOTHETICAL,
            MeetingKind.UNSPECIFIED,
            null,
            MARKUP,
            List.of(),
            false);
    return new Graph(
        new Graph.Generator("newsgraph", "1.2.3", "4.5"),
        List.of(new Graph.Skipped("=1+1.txt", MARKUP)),
        List.of(ana, bo, head, chair, held, thought, article()),
        List.of(
            new Edge.Holds(
                ana.id(),
                head.id(),
                OfficeStatus.FORMER,
                "2030-12",
                "2029-02",
                "2030-02-03",
                TEXTS.stream()
                    .map(text -> new Edge.Claim(quotation(text), OfficeStatus.FORMER))
                    .toList()),
            new Edge.Holds(
                bo.id(),
                chair.id(),
                OfficeStatus.CANDIDATE,
                null,
                null,
                null,
                List.of(new Edge.Claim(quotation(CONTROL), OfficeStatus.CANDIDATE))),
            takesPart(ana, held, Role.HOST),
            takesPart(bo, held, null),
            takesPart(ana, thought, null),
            takesPart(bo, thought, null),
            reported(held),
            reported(thought),
            mentioned(ana),
            mentioned(bo),
            new Edge.Linked(
                ana.id(),
                bo.id(),
                List.of(held.id(), thought.id()),
                List.of(
                    new Edge.StatusCount(MeetingStatus.HELD, 1),
                    new Edge.StatusCount(MeetingStatus.HYPOTHETICAL, 1)))));
  }

  private static Node.Article article() {
    return new Node.Article(
        new ArticleInfo(
            ARTICLE,
            ARTICLE.substring("article/".length()),
            null,
            "'" + MARKUP,
            TEXTS,
            FORMULA,
            "2030-12",
            "metadata",
            "en",
            "0".repeat(64),
            12,
            null));
  }

  private static Quotation quotation(String text) {
    int length = text.codePointCount(0, text.length());
    return new Quotation(ARTICLE, 8, 8 + length, text, "He said " + text + ".", 0);
  }

  private static Edge takesPart(Node.Person person, Node.Meeting meeting, Role role) {
    return new Edge.Participates(
        person.id(),
        meeting.id(),
        role,
        TEXTS.stream().map(text -> new Edge.Mention(quotation(text), text, Via.NOMINAL)).toList());
  }

  private static Edge reported(Node.Meeting meeting) {
    return new Edge.ReportedIn(
        meeting.id(),
        ARTICLE,
        meeting.status(),
        meeting.kind(),
        meeting.date(),
        meeting.place(),
        TEXTS,
        List.of(MeetingJoin.DATE),
        TEXTS.stream().map(HostileGraph::quotation).toList());
  }

  private static Edge mentioned(Node.Person person) {
    return new Edge.MentionedIn(
        person.id(),
        ARTICLE,
        10,
        person.aliases(),
        List.of(NameJoin.SURNAME, NameJoin.SPELLING),
        List.of(quotation(ODD)));
  }
}
