package newsgraph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts.MeetingStatus;

/** Tells what a graph says of someone, and how people are linked. Immutable. */
public final class Explainer {
  private static final Comparator<Explanation.Meeting> BY_DATE =
      Comparator.comparing((Explanation.Meeting m) -> m.date() == null ? "9999~" : m.date().from())
          .thenComparing(Explanation.Meeting::id);

  private final GraphIndex index;
  private final Graph graph;
  private final Chains chains;

  /** Gets ready for questions to a graph. */
  public Explainer(Graph graph) {
    index = new GraphIndex(graph);
    this.graph = graph;
    chains = new Chains(graph, index);
  }

  /**
   * An answer.
   *
   * @param notes what was taken for granted, such as whom a name of several people means
   */
  public record Answer(Explanation explanation, List<String> notes) {
    /** Copies the list. */
    public Answer {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Explains one person, office or meeting, or how two or more people are linked.
   *
   * @param asked names or ids
   * @throws NotFoundException if one of them is not in the graph or could be several
   * @throws IllegalArgumentException if there are several and not all are people
   */
  public Answer explain(List<String> asked) {
    NodeFinder finder = new NodeFinder(graph, index);
    Set<Node> nodes = new LinkedHashSet<>();
    asked.forEach(one -> nodes.add(finder.find(one)));
    return new Answer(explanation(nodes), finder.notes());
  }

  private Explanation explanation(Set<Node> nodes) {
    if (nodes.size() > 1) {
      return links(List.copyOf(nodes));
    }
    Node node = nodes.iterator().next();
    if (node instanceof Node.Person person) {
      return person(person);
    }
    if (node instanceof Node.Office office) {
      return office(office);
    }
    return new Explanation.OfMeeting("meeting", meeting(node.id()));
  }

  private Explanation person(Node.Person person) {
    return new Explanation.OfPerson(
        "person",
        person.id(),
        person.name(),
        person.aliases(),
        person.mentions(),
        index.from(person.id(), Edge.Holds.class).stream().map(this::tenure).toList(),
        meetings(person.id()).stream().map(this::meeting).sorted(BY_DATE).toList(),
        index.from(person.id(), Edge.MentionedIn.class).stream()
            .map(this::naming)
            .sorted(
                Comparator.comparing((Explanation.Naming naming) -> text(naming.published()))
                    .thenComparing(Explanation.Naming::article))
            .toList());
  }

  private Explanation office(Node.Office office) {
    return new Explanation.OfOffice(
        "office",
        office.id(),
        office.title(),
        office.organization(),
        office.kind(),
        index.to(office.id(), Edge.Holds.class).stream().map(this::tenure).toList());
  }

  private Explanation links(List<Node> nodes) {
    for (Node node : nodes) {
      if (!(node instanceof Node.Person)) {
        throw new IllegalArgumentException(
            "Only people are linked by meetings, and " + node.id() + " is none; give it alone.");
      }
    }
    List<Explanation.Pair> pairs = new ArrayList<>();
    for (int apart = 1; apart < nodes.size(); apart++) {
      for (int i = 0; i + apart < nodes.size(); i++) {
        pairs.add(pair(nodes.get(i).id(), nodes.get(i + apart).id()));
      }
    }
    return new Explanation.OfLinks(
        "links", nodes.stream().map(node -> who(node.id())).toList(), pairs);
  }

  private Explanation.Pair pair(String one, String other) {
    List<Explanation.Meeting> shared =
        shared(one, other).stream()
            .sorted(Comparator.comparing(Explanation.Meeting::status).thenComparing(BY_DATE))
            .toList();
    boolean met = shared.stream().anyMatch(meeting -> meeting.status() == MeetingStatus.HELD);
    return new Explanation.Pair(
        who(one), who(other), shared, met ? List.of() : chain(chains.shortest(one, other)));
  }

  private List<Explanation.Link> chain(List<String> people) {
    List<Explanation.Link> links = new ArrayList<>();
    for (int i = 1; i < people.size(); i++) {
      List<Explanation.Meeting> held =
          shared(people.get(i - 1), people.get(i)).stream()
              .filter(meeting -> meeting.status() == MeetingStatus.HELD)
              .sorted(
                  Comparator.comparing((Explanation.Meeting m) -> -m.reports().size())
                      .thenComparing(BY_DATE))
              .toList();
      links.add(
          new Explanation.Link(
              who(people.get(i - 1)), who(people.get(i)), held.get(0), held.size() - 1));
    }
    return links;
  }

  private List<Explanation.Meeting> shared(String one, String other) {
    Set<String> shared = new HashSet<>(meetings(one));
    shared.retainAll(meetings(other));
    return shared.stream().map(this::meeting).sorted(BY_DATE).toList();
  }

  private List<String> meetings(String person) {
    return index.from(person, Edge.Participates.class).stream().map(Edge::target).toList();
  }

  private Explanation.Meeting meeting(String id) {
    Node.Meeting node = index.node(id, Node.Meeting.class);
    return new Explanation.Meeting(
        id,
        node.status(),
        node.kind(),
        node.date(),
        node.place(),
        node.others(),
        node.multiple(),
        index.to(id, Edge.Participates.class).stream().map(this::part).toList(),
        index.from(id, Edge.ReportedIn.class).stream()
            .map(this::report)
            .sorted(
                Comparator.comparing((Explanation.Report report) -> text(report.published()))
                    .thenComparing(Explanation.Report::article))
            .toList());
  }

  private Explanation.Part part(Edge.Participates edge) {
    return new Explanation.Part(
        who(edge.source()),
        edge.role(),
        edge.evidence().stream()
            .map(e -> new Explanation.Mention(e.mention(), e.via(), words(e.quotation())))
            .toList());
  }

  private Explanation.Report report(Edge.ReportedIn edge) {
    return new Explanation.Report(
        edge.target(),
        published(edge.target()),
        edge.status(),
        edge.kind(),
        edge.date(),
        edge.place(),
        edge.attribution(),
        edge.joinedBy(),
        edge.evidence().stream().map(Explainer::words).toList());
  }

  private Explanation.Tenure tenure(Edge.Holds edge) {
    Node.Office office = index.node(edge.target(), Node.Office.class);
    return new Explanation.Tenure(
        who(edge.source()),
        office.id(),
        office.title(),
        office.organization(),
        office.kind(),
        edge.status(),
        edge.asOf(),
        edge.from(),
        edge.to(),
        edge.evidence().stream()
            .sorted(
                Comparator.comparing((Edge.Claim c) -> text(published(c.quotation().article())))
                    .thenComparing(claim -> claim.quotation().article())
                    .thenComparing(claim -> claim.quotation().start()))
            .map(claim -> new Explanation.Claim(claim.status(), words(claim.quotation())))
            .toList());
  }

  private Explanation.Naming naming(Edge.MentionedIn edge) {
    return new Explanation.Naming(
        edge.target(),
        published(edge.target()),
        edge.count(),
        edge.names(),
        edge.joinedBy(),
        edge.evidence().stream().map(Explainer::words).toList());
  }

  private Explanation.Who who(String id) {
    return new Explanation.Who(id, index.node(id, Node.Person.class).name());
  }

  private String published(String article) {
    return index.node(article, Node.Article.class).info().published();
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static Explanation.Words words(Quotation quotation) {
    return new Explanation.Words(
        quotation.article(),
        quotation.start(),
        quotation.end(),
        quotation.quote(),
        quotation.sentence(),
        quotation.sentenceStart());
  }
}
