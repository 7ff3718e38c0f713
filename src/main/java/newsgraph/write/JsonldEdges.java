package newsgraph.write;

import static newsgraph.write.JsonldValues.date;
import static newsgraph.write.JsonldValues.links;
import static newsgraph.write.JsonldValues.range;
import static newsgraph.write.JsonldValues.text;
import static newsgraph.write.JsonldValues.texts;
import static newsgraph.write.JsonldValues.thing;
import static newsgraph.write.JsonldValues.urn;
import static newsgraph.write.Words.label;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import newsgraph.graph.Edge;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ResolvedFacts.MeetingJoin;

/** The edges of a graph as things with ids, and their evidence as annotations of them. */
final class JsonldEdges {
  ObjectNode json(Edge edge) {
    if (edge instanceof Edge.Holds holds) {
      return statement(holds);
    } else if (edge instanceof Edge.Participates part) {
      ObjectNode thing = thing(part.id(), "Participation");
      thing.put("person", urn(part.source())).put("meeting", urn(part.target()));
      text(thing, "role", label(part.role()));
      return thing;
    } else if (edge instanceof Edge.ReportedIn report) {
      return report(report);
    } else if (edge instanceof Edge.MentionedIn mentioned) {
      ObjectNode thing = thing(mentioned.id(), "MentionIn");
      thing.put("person", urn(mentioned.source())).put("article", urn(mentioned.target()));
      thing.put("count", mentioned.count());
      texts(thing, "alternateName", mentioned.names().stream().map(NameCount::text).toList());
      texts(thing, "joinedBy", mentioned.joinedBy().stream().map(NameJoin::label).toList());
      return thing;
    }
    return link((Edge.Linked) edge);
  }

  private static ObjectNode statement(Edge.Holds holds) {
    ObjectNode thing = thing(holds.id(), "Statement", "Role");
    thing.put("person", urn(holds.source()));
    thing.put("positionHeld", urn(holds.target())).put("hasOccupation", urn(holds.target()));
    thing.put("status", label(holds.status()));
    date(thing, "asOf", holds.asOf());
    date(thing, "pq:P580", holds.from());
    date(thing, "pq:P582", holds.to());
    date(thing, "startDate", holds.from());
    date(thing, "endDate", holds.to());
    return thing;
  }

  private static ObjectNode report(Edge.ReportedIn report) {
    ObjectNode thing = thing(report.id(), "Report");
    thing.put("meeting", urn(report.source())).put("article", urn(report.target()));
    thing.put("status", label(report.status())).put("kind", label(report.kind()));
    range(thing, report.date());
    text(thing, "place", report.place());
    texts(thing, "attribution", report.attribution());
    texts(thing, "joinedBy", report.joinedBy().stream().map(MeetingJoin::label).toList());
    return thing;
  }

  private static ObjectNode link(Edge.Linked linked) {
    ObjectNode thing = thing(linked.id(), "Link");
    links(thing, "person", List.of(linked.source(), linked.target()));
    links(thing, "meeting", linked.meetings());
    ArrayNode statuses = thing.putArray("statuses");
    for (Edge.StatusCount count : linked.statuses()) {
      statuses.addObject().put("status", label(count.status())).put("count", count.count());
    }
    return thing;
  }

  /** A piece of evidence: the words of the article that say what the edge says. */
  ObjectNode annotation(Edge edge, EvidenceRow row) {
    ObjectNode annotation = JsonLines.object().put("type", "Annotation");
    annotation.put("body", urn(edge.id()));
    text(annotation, "status", row.status());
    text(annotation, "mention", row.mention());
    text(annotation, "via", row.via());
    Quotation words = row.words();
    ObjectNode target = annotation.putObject("target").put("type", "SpecificResource");
    target.put("source", urn(words.article()));
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", words.start())
        .put("end", words.end());
    if (words.quote() != null) {
      ObjectNode quote = selectors.addObject().put("type", "TextQuoteSelector");
      quote.put("exact", words.quote());
      around(words, quote);
    }
    return annotation;
  }

  /** The rest of the sentence, before and after the quote. */
  private static void around(Quotation words, ObjectNode quote) {
    String sentence = words.sentence();
    int before = words.start() - words.sentenceStart();
    if (sentence == null || before < 0 || before > sentence.codePointCount(0, sentence.length())) {
      return;
    }
    int start = sentence.offsetByCodePoints(0, before);
    if (sentence.startsWith(words.quote(), start)) {
      quote.put("prefix", sentence.substring(0, start));
      quote.put("suffix", sentence.substring(start + words.quote().length()));
    }
  }
}
