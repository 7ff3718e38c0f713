package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import newsgraph.graph.Graph;

/**
 * What changed in meaning from one graph to another. Things are matched by the words of the
 * articles that tell of them, and not by their ids; where an article was edited, by the words that
 * it still has. Immutable.
 *
 * @param changes articles, then people, offices and meetings, each in the order of their ids
 * @param same whether the graphs say the same, up to what made them; if there are no changes and
 *     they do not, they differ in counts, ids or evidence
 */
public record GraphDiff(List<Change> changes, boolean same) {
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

    List<Change> changes = new ArrayList<>();
    changes.addAll(ArticleChanges.of(old, current, articles));
    changes.addAll(new PeopleChanges(before, now, people, articles).all());
    changes.addAll(new OfficeChanges(before, now, people, evidence).all());
    changes.addAll(new MeetingChanges(before, now, people, meetings, articles).all());
    boolean same =
        old.nodes().equals(current.nodes())
            && old.edges().equals(current.edges())
            && old.skipped().equals(current.skipped())
            && old.focus().equals(current.focus());
    return new GraphDiff(changes, same);
  }

  /** The whole in a line: what was found, or that nothing was. */
  public String summary() {
    if (!changes.isEmpty()) {
      return changes.size() == 1 ? "1 change of meaning" : changes.size() + " changes of meaning";
    }
    return same
        ? "the graphs are the same"
        : "no change of meaning; the graphs differ in counts, ids or evidence";
  }
}
