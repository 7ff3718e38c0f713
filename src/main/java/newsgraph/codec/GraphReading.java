package newsgraph.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import newsgraph.model.ResolvedFacts.MeetingJoin;

/** Makes a graph of parsed JSON; the mirror of {@link GraphWriting}. */
final class GraphReading {
  /** Later versions; there is none before 1. */
  private static final Pattern VERSION = Pattern.compile("newsgraph-graph/([2-9]|[1-9][0-9]+)");

  Graph read(JsonNode tree) throws GraphFormatException {
    try {
      checkSchema(tree);
      Fields root = new Fields(Fields.ROOT, tree);
      for (String flag : List.of("directed", "multigraph")) {
        if (!root.flag(flag)) {
          throw new Fields.Fault("it says that \"" + flag + "\" is not true");
        }
      }
      Fields about = root.child("graph");
      Fields generator = about.child("generator");
      Graph graph =
          new Graph(
              new Graph.Generator(
                  generator.text("name"), generator.text("version"), generator.text("corenlp")),
              about.textsIfPresent("focus"),
              about.children("skipped").stream()
                  .map(skipped -> new Graph.Skipped(skipped.text("path"), skipped.text("reason")))
                  .toList(),
              root.children("nodes").stream().map(this::node).toList(),
              root.children("edges").stream().map(this::edge).toList());
      if (graph.articles() != about.number("articles")) {
        throw new Fields.Fault("graph: \"articles\" is not the number of article nodes");
      }
      References.check(graph);
      return graph;
    } catch (Fields.Fault | IllegalArgumentException e) {
      throw new GraphFormatException("is no valid graph: " + e.getMessage(), e);
    }
  }

  static void checkSchema(JsonNode tree) throws GraphFormatException {
    JsonNode schema = tree.path("graph").path("schema");
    if (!schema.isTextual()) {
      throw new GraphFormatException(
          "is JSON but no graph of newsgraph: it lacks \"graph\" with \"schema\": \""
              + GraphJson.SCHEMA
              + "\"");
    }
    if (!schema.textValue().equals(GraphJson.SCHEMA)) {
      Matcher version = VERSION.matcher(schema.textValue());
      String advice =
          version.matches()
              ? "a newer newsgraph made it: use that one, or make the graph again with this one"
              : "no newsgraph makes that: make the graph again with \"newsgraph extract\"";
      throw new GraphFormatException(
          "is of schema \""
              + schema.textValue()
              + "\", and this newsgraph reads \""
              + GraphJson.SCHEMA
              + "\"; "
              + advice);
    }
  }

  private Node node(Fields node) {
    String id = node.fullText("id");
    return switch (node.text("type")) {
      case "person" ->
          new Node.Person(
              id, node.fullText("name"), names(node, "aliases"), node.number("mentions"));
      case "office" ->
          new Node.Office(
              id,
              node.fullText("title"),
              node.textOrNull("organization"),
              node.word("kind", OfficeKind.class));
      case "meeting" ->
          new Node.Meeting(
              id,
              node.word("status", MeetingStatus.class),
              node.word("kind", MeetingKind.class),
              date(node),
              node.textOrNull("place"),
              node.texts("others"),
              node.flag("multiple"));
      case "article" -> article(id, node);
      default -> throw new Fields.Fault(id + " is of no known type");
    };
  }

  private Node.Article article(String id, Fields node) {
    return new Node.Article(
        new ArticleInfo(
            id,
            node.text("path"),
            node.textIfPresent("record"),
            node.textOrNull("title"),
            node.texts("byline"),
            node.textOrNull("source"),
            node.isoDateOrNull("published"),
            node.textOrNull("published_from"),
            node.textOrNull("language"),
            node.text("sha256"),
            node.number("words"),
            node.textOrNull("copy_of"),
            node.textIfPresent("encoding"),
            node.textsIfPresent("notes")));
  }

  private Edge edge(Fields edge) {
    String source = edge.text("source");
    String target = edge.text("target");
    Edge result =
        switch (edge.text("type")) {
          case "holds" ->
              new Edge.Holds(
                  source,
                  target,
                  edge.word("status", OfficeStatus.class),
                  edge.isoDateOrNull("as_of"),
                  edge.isoDateOrNull("from"),
                  edge.isoDateOrNull("to"),
                  edge.someChildren("evidence").stream().map(this::claim).toList());
          case "participates" ->
              new Edge.Participates(
                  source,
                  target,
                  edge.wordOrNull("role", Role.class),
                  edge.someChildren("evidence").stream().map(this::mention).toList());
          case "reported_in" ->
              new Edge.ReportedIn(
                  source,
                  target,
                  edge.word("status", MeetingStatus.class),
                  edge.word("kind", MeetingKind.class),
                  date(edge),
                  edge.textOrNull("place"),
                  edge.texts("attribution"),
                  edge.words("joined_by", MeetingJoin.class, MeetingJoin::label),
                  quotations(edge));
          case "mentioned_in" ->
              new Edge.MentionedIn(
                  source,
                  target,
                  edge.number("count"),
                  names(edge, "names"),
                  edge.words("joined_by", NameJoin.class, NameJoin::label),
                  quotations(edge));
          case "linked" -> new Edge.Linked(source, target, edge.texts("meetings"), statuses(edge));
          default -> throw new Fields.Fault(edge.text("id") + " is of no known type");
        };
    if (!result.id().equals(edge.text("id"))) {
      throw new Fields.Fault(edge.text("id") + " is not the id of its type and ends");
    }
    return result;
  }

  private static List<Edge.StatusCount> statuses(Fields edge) {
    List<Edge.StatusCount> statuses = new ArrayList<>();
    edge.counts("statuses", MeetingStatus.class)
        .forEach((status, count) -> statuses.add(new Edge.StatusCount(status, count)));
    return statuses;
  }

  private static DateRange date(Fields of) {
    if (of.isNull("date")) {
      return null;
    }
    Fields date = of.child("date");
    return date.make(
        () ->
            new DateRange(
                date.isoDate("from"),
                date.isoDate("to"),
                date.word("precision", DateRange.Precision.class),
                date.texts("text")));
  }

  private static List<NameCount> names(Fields of, String key) {
    return of.children(key).stream()
        .map(name -> new NameCount(name.text("text"), name.number("count")))
        .toList();
  }

  private Edge.Claim claim(Fields evidence) {
    return new Edge.Claim(quotation(evidence), evidence.word("status", OfficeStatus.class));
  }

  private Edge.Mention mention(Fields evidence) {
    return new Edge.Mention(
        quotation(evidence), evidence.text("mention"), evidence.word("via", Via.class));
  }

  private static List<Quotation> quotations(Fields edge) {
    return edge.someChildren("evidence").stream().map(GraphReading::quotation).toList();
  }

  private static Quotation quotation(Fields evidence) {
    return evidence.make(
        () ->
            new Quotation(
                evidence.text("article"),
                evidence.number("start"),
                evidence.number("end"),
                evidence.textOrNull("quote"),
                evidence.textOrNull("sentence"),
                evidence.number("sentence_start")));
  }
}
