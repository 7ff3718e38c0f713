package newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.ArticleInfo;
import newsgraph.model.ResolvedFacts;
import newsgraph.model.ResolvedFacts.Claim;
import newsgraph.model.ResolvedFacts.Meeting;
import newsgraph.model.ResolvedFacts.Person;
import newsgraph.model.ResolvedFacts.Report;
import newsgraph.model.ResolvedFacts.Tenure;

/**
 * Makes the graph of resolved facts: ids, one node a thing, one edge a tie, and of what several
 * articles tell, the newest and the most precise. Immutable and safe for any number of threads.
 */
public final class GraphBuilder {
  private final Graph.Generator generator;

  /** A builder of graphs that name {@code generator} as what made them. */
  public GraphBuilder(Graph.Generator generator) {
    this.generator = generator;
  }

  /**
   * The graph of what was read.
   *
   * @param skipped the articles that could not be read
   */
  public Graph build(ResolvedFacts facts, List<Graph.Skipped> skipped) {
    List<String> people = Ids.assign(facts.people(), p -> personId(p), p -> firstSeen(p));
    List<ResolvedFacts.Tenure> tenures = facts.tenures();
    OfficeNodes offices = OfficeNodes.of(tenures);
    MeetingNodes meetings = MeetingNodes.of(facts.meetings(), people);

    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (ArticleInfo article : facts.articles()) {
      nodes.add(new Node.Article(article));
    }
    for (int i = 0; i < people.size(); i++) {
      PersonNode person = new PersonNode(people.get(i), facts.people().get(i));
      nodes.add(person.node());
      edges.addAll(person.mentions());
    }
    nodes.addAll(offices.nodes());
    for (Tenure tenure : tenures) {
      edges.add(holds(people.get(tenure.person()), offices.id(tenure.office()), tenure));
    }
    nodes.addAll(meetings.nodes());
    edges.addAll(meetings.edges());
    edges.addAll(Links.of(nodes, edges));
    return new Graph(generator, skipped, nodes, edges);
  }

  private static String personId(Person person) {
    return NodeIds.person(person.shortName());
  }

  private static FirstSeen firstSeen(Person person) {
    return person.appearances().stream()
        .map(seen -> FirstSeen.in(seen.article(), seen.facts().first().start()))
        .min(FirstSeen::compareTo)
        .orElseThrow();
  }

  /** The status is the newest claim's; start and end are the newest that any claim tells. */
  private static Edge.Holds holds(String person, String office, Tenure tenure) {
    List<Claim> newest = Recency.claims(tenure.claims());
    return new Edge.Holds(
        person,
        office,
        newest.get(0).status(),
        newest.get(0).article().published(),
        newest.stream().map(Claim::from).filter(date -> date != null).findFirst().orElse(null),
        newest.stream().map(Claim::to).filter(date -> date != null).findFirst().orElse(null),
        tenure.claims().stream().map(GraphBuilder::claim).distinct().toList());
  }

  private static Edge.Claim claim(Claim claim) {
    return new Edge.Claim(Quotation.of(claim.article(), claim.evidence()), claim.status());
  }

  /** Where a meeting is told first. */
  static FirstSeen firstSeen(Meeting meeting) {
    return meeting.reports().stream()
        .map(GraphBuilder::firstSeen)
        .min(FirstSeen::compareTo)
        .orElseThrow();
  }

  private static FirstSeen firstSeen(Report report) {
    return FirstSeen.in(report.article(), report.told().evidence().get(0).start());
  }
}
