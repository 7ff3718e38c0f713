package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.graph.Graph;

/**
 * What changed in meaning from one graph to another. Things are matched by the words of the
 * articles that tell of them, and not by their ids; where an article was edited, by the words that
 * it still has. Immutable.
 *
 * @param changes the graph as a whole, articles, then people, offices and meetings, each in the
 *     order of their ids
 * @param same whether the graphs say the same, up to what made them; if there are no changes and
 *     they do not, they differ in counts, ids, evidence or reasons of joins
 * @param made by which programs they were made, in words; empty if by the same
 */
public record GraphDiff(List<Change> changes, boolean same, String made) {
  /** Copies the list. */
  public GraphDiff {
    changes = List.copyOf(changes);
  }

  /** Compares two graphs. */
  public static GraphDiff between(Graph old, Graph current) {
    ArticleMatch articles = new ArticleMatch(old, current);
    EvidenceMatch evidence = new EvidenceMatch(articles);
    GraphView before = new GraphView(old);
    GraphView now = new GraphView(current);
    Matching people = PeopleMatch.of(before, now, articles, evidence);
    Matching meetings = MeetingMatch.of(before, now, people, articles, evidence);

    List<Labels> labels = Labels.of(before, now, people, meetings);
    ReportChanges reports = new ReportChanges(articles);

    List<Change> changes = new ArrayList<>();
    focus(old, current).ifPresent(changes::add);
    changes.addAll(ArticleChanges.of(old, current, articles));
    changes.addAll(new PeopleChanges(before, now, people, articles, labels).all());
    changes.addAll(new OfficeChanges(before, now, people, articles, evidence, labels).all());
    changes.addAll(new MeetingChanges(before, now, people, meetings, reports, labels).all());
    boolean same =
        old.nodes().equals(current.nodes())
            && old.edges().equals(current.edges())
            && old.skipped().equals(current.skipped())
            && old.focus().equals(current.focus());
    return new GraphDiff(changes, same, made(old.generator(), current.generator()));
  }

  private static Optional<Change> focus(Graph old, Graph current) {
    if (old.focus().equals(current.focus())) {
      return Optional.empty();
    }
    Change.Detail detail =
        new Change.Detail(
            "focus", ReportChanges.list(old.focus()), ReportChanges.list(current.focus()));
    return Optional.of(
        new Change(
            Change.Thing.GRAPH,
            Change.Kind.CHANGED,
            "graph",
            List.of(),
            List.of(),
            List.of(detail)));
  }

  private static String made(Graph.Generator old, Graph.Generator current) {
    return old.equals(current) ? "" : "made by " + words(old) + ", now by " + words(current);
  }

  private static String words(Graph.Generator generator) {
    return Visible.of(
        generator.name() + " " + generator.version() + " (CoreNLP " + generator.corenlp() + ")");
  }

  /** The whole in a line: what was found, or that nothing was. */
  public String summary() {
    if (!changes.isEmpty()) {
      return changes.size() == 1 ? "1 change of meaning" : changes.size() + " changes of meaning";
    }
    if (!same) {
      return "no change of meaning; the graphs differ in counts, ids, evidence or reasons of joins";
    }
    return made.isEmpty() ? "the graphs are the same" : "the graphs are the same, only " + made;
  }
}
