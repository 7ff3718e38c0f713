package newsgraph.write;

import static newsgraph.write.Words.label;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.TreeSet;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleInfo;

/**
 * FollowTheMoney entities, one a line, for Aleph, OpenAleph and their tools: people are Person,
 * offices Position in an Organization, tenures Occupancy, meetings Event, articles Article, and a
 * person's names in an article a Mention.
 */
final class FtmGraphWriter implements GraphWriter.ToFile {
  @Override
  public String format() {
    return "ftm";
  }

  @Override
  public List<String> endings() {
    return List.of(".ftm.json", ".ftm.jsonl", ".ftm");
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    GraphIndex index = new GraphIndex(graph);
    JsonLines lines = new JsonLines(out);
    TreeSet<String> organizations = new TreeSet<>();
    for (Node node : graph.nodes()) {
      lines.write(entity(node, index).json());
      if (node instanceof Node.Office office && office.organization() != null) {
        organizations.add(office.organization());
      }
    }
    for (String organization : organizations) {
      FtmEntity entity = new FtmEntity("Organization", organizationId(organization));
      lines.write(entity.add("name", named(organization, organization)).json());
    }
    for (Edge edge : graph.edges()) {
      if (edge instanceof Edge.Holds holds) {
        lines.write(occupancy(holds).json());
      } else if (edge instanceof Edge.MentionedIn mentioned) {
        lines.write(mention(mentioned, index).json());
      }
    }
  }

  private static FtmEntity entity(Node node, GraphIndex index) {
    if (node instanceof Node.Person person) {
      FtmEntity entity = new FtmEntity("Person", person.id());
      entity.add("name", named(person.name(), person.id()));
      person.aliases().stream()
          .map(NameCount::text)
          .filter(alias -> !alias.equals(person.name()))
          .forEach(alias -> entity.add("alias", alias));
      return entity;
    } else if (node instanceof Node.Office office) {
      FtmEntity entity = new FtmEntity("Position", office.id());
      entity.add("name", named(index.caption(office), office.id()));
      if (office.organization() != null) {
        entity.refer("organization", organizationId(office.organization()));
      }
      return entity.add("keywords", label(office.kind()));
    } else if (node instanceof Node.Meeting meeting) {
      return event(meeting, index);
    }
    return article(((Node.Article) node).info());
  }

  private static FtmEntity article(ArticleInfo info) {
    String name = info.path().substring(info.path().lastIndexOf('/') + 1);
    return new FtmEntity("Article", info.id())
        .add("fileName", named(name, info.id()))
        .add("title", info.title())
        .addAll("author", info.byline())
        .add("publisher", info.source())
        .add("publishedAt", info.published())
        .add("language", threeLetters(info.language()));
  }

  private static FtmEntity event(Node.Meeting meeting, GraphIndex index) {
    FtmEntity event = new FtmEntity("Event", meeting.id());
    event.add("name", named(index.caption(meeting), meeting.id()));
    event.add("recordId", meeting.id());
    event.add("keywords", label(meeting.status())).add("keywords", label(meeting.kind()));
    if (meeting.date() != null) {
      event.add("startDate", meeting.date().from()).add("endDate", meeting.date().to());
    }
    event.add("location", meeting.place());
    meeting.others().forEach(side -> event.add("notes", "Also takes part: " + side));
    if (meeting.multiple()) {
      event.add("notes", "Several meetings");
    }
    for (Edge.Participates part : index.participants(meeting.id())) {
      event.refer("involved", part.source());
      if (part.role() == Role.HOST) {
        event.refer("organizer", part.source());
      }
      if (part.role() != null) {
        event.add("notes", index.caption(part.source()) + ": " + label(part.role()));
      }
    }
    for (Edge.ReportedIn report : index.reports(meeting.id())) {
      event.refer("proof", report.target());
      event.add("summary", told(report, index));
      report.evidence().forEach(words -> event.add("description", cited(words)));
    }
    return event;
  }

  /** What an article says: "Lake talks (2023-05-18): planned, in_person, 2023-05-20, Turku". */
  private static String told(Edge.ReportedIn report, GraphIndex index) {
    ArticleInfo article = ((Node.Article) index.node(report.target())).info();
    String published = article.published() == null ? "" : " (" + article.published() + ")";
    String date = report.date() == null ? null : Words.range(report.date());
    List<String> said =
        java.util.stream.Stream.of(
                label(report.status()), label(report.kind()), date, report.place())
            .filter(Objects::nonNull)
            .toList();
    String attribution =
        report.attribution().isEmpty()
            ? ""
            : ", according to " + String.join(" and ", report.attribution());
    return index.caption(report.target())
        + published
        + ": "
        + String.join(", ", said)
        + attribution;
  }

  private static FtmEntity occupancy(Edge.Holds holds) {
    FtmEntity occupancy =
        new FtmEntity("Occupancy", holds.id())
            .refer("holder", holds.source())
            .refer("post", holds.target())
            .add("recordId", holds.id())
            .add("status", label(holds.status()))
            .add("date", holds.asOf())
            .add("startDate", holds.from())
            .add("endDate", holds.to());
    holds
        .evidence()
        .forEach(
            claim ->
                occupancy.add(
                    "description", label(claim.status()) + ": " + cited(claim.quotation())));
    return occupancy;
  }

  private static FtmEntity mention(Edge.MentionedIn mentioned, GraphIndex index) {
    FtmEntity mention =
        new FtmEntity("Mention", mentioned.id())
            .refer("document", mentioned.target())
            .refer("resolved", mentioned.source())
            .add("detectedSchema", "Person");
    mentioned.names().forEach(name -> mention.add("name", name.text()));
    // Names are required; a graph may be cut so that none is left.
    return mentioned.names().isEmpty()
        ? mention.add("name", named(index.caption(mentioned.source()), mentioned.source()))
        : mention;
  }

  /** The words with their place: "will meet (article/lake.txt, 12 to 21)". */
  private static String cited(Quotation words) {
    String text = words.sentence() == null ? words.quote() : words.sentence();
    String place = words.article() + ", " + words.start() + " to " + words.end();
    return text == null ? place : "\u201C" + text + "\u201D (" + place + ")";
  }

  private static String organizationId(String name) {
    return "organization/" + name;
  }

  /** A name that is required: the id where nothing can be seen of it. */
  private static String named(String name, String id) {
    return name.isBlank() ? id : name;
  }

  private static String threeLetters(String language) {
    try {
      return language == null ? null : Locale.forLanguageTag(language).getISO3Language();
    } catch (MissingResourceException e) {
      return null;
    }
  }
}
