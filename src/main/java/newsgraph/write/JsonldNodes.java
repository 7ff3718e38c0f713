package newsgraph.write;

import static newsgraph.write.JsonldValues.date;
import static newsgraph.write.JsonldValues.links;
import static newsgraph.write.JsonldValues.range;
import static newsgraph.write.JsonldValues.text;
import static newsgraph.write.JsonldValues.texts;
import static newsgraph.write.JsonldValues.thing;
import static newsgraph.write.JsonldValues.urn;
import static newsgraph.write.Words.label;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import newsgraph.graph.Edge;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleInfo;

/** The nodes of a graph in the words of schema.org. */
final class JsonldNodes {
  /** Wikidata's item for a position, such as a public office. */
  private static final String POSITION = "wd:Q4164871";

  private final GraphIndex index;

  JsonldNodes(GraphIndex index) {
    this.index = index;
  }

  ObjectNode json(Node node) {
    if (node instanceof Node.Person person) {
      return person(person);
    } else if (node instanceof Node.Office office) {
      ObjectNode thing = thing(office.id(), "Occupation", POSITION);
      thing.put("name", index.caption(office)).put("title", office.title());
      text(thing, "organization", office.organization());
      return thing.put("kind", label(office.kind()));
    } else if (node instanceof Node.Meeting meeting) {
      return meeting(meeting);
    }
    return article(((Node.Article) node).info());
  }

  private ObjectNode person(Node.Person person) {
    ObjectNode thing = thing(person.id(), "Person").put("name", person.name());
    texts(thing, "alternateName", person.aliases().stream().map(NameCount::text).toList());
    thing.put("mentions", person.mentions());
    List<String> tenures = index.tenures(person.id()).stream().map(Edge::id).toList();
    links(thing, "P39", tenures);
    links(thing, "hasOccupation", tenures);
    return thing;
  }

  private ObjectNode meeting(Node.Meeting meeting) {
    ObjectNode thing = thing(meeting.id(), "Event", "Meeting").put("name", index.caption(meeting));
    thing.put("status", label(meeting.status())).put("kind", label(meeting.kind()));
    text(thing, "eventStatus", eventStatus(meeting.status()));
    range(thing, meeting.date());
    if (meeting.place() != null) {
      thing.putObject("location").put("type", "Place").put("name", meeting.place());
    }
    texts(thing, "others", meeting.others());
    thing.put("multiple", meeting.multiple());
    List<Edge.Participates> all = index.participants(meeting.id());
    List<String> people = all.stream().map(Edge::source).toList();
    links(thing, "person", people);
    // Who attends a meeting that nobody is known to hold?
    if (eventStatus(meeting.status()) != null) {
      links(thing, "attendee", people);
      links(
          thing,
          "organizer",
          all.stream().filter(part -> part.role() == Role.HOST).map(Edge::source).toList());
    }
    links(thing, "subjectOf", index.reports(meeting.id()).stream().map(Edge::target).toList());
    return thing;
  }

  /** schema.org knows planned and cancelled events only; null for what it has no word for. */
  private static String eventStatus(MeetingStatus status) {
    return switch (status) {
      case HELD, ONGOING, PLANNED -> "schema:EventScheduled";
      case CANCELLED -> "schema:EventCancelled";
      case SOUGHT, FAILED, DENIED, HYPOTHETICAL -> null;
    };
  }

  private static ObjectNode article(ArticleInfo info) {
    ObjectNode thing = thing(info.id(), "NewsArticle").put("path", info.path());
    text(thing, "record", info.record());
    text(thing, "headline", info.title());
    texts(thing, "author", info.byline());
    text(thing, "publisher", info.source());
    date(thing, "datePublished", info.published());
    text(thing, "inLanguage", info.language());
    thing.put("sha256", info.sha256()).put("wordCount", info.words());
    text(thing, "sameAs", info.copyOf() == null ? null : urn(info.copyOf()));
    return thing;
  }
}
