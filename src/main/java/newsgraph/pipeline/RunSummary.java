package newsgraph.pipeline;

import java.util.List;

/**
 * What a run did, and what it left out.
 *
 * @param articles how many articles are in the graph, copies included
 * @param copies how many of them have the text of another one and add nothing else
 * @param skipped what is not in the graph and why, by path
 * @param notes what is odd but no fault, in a fixed order
 * @param unknown the names of the settings' focus that nobody in the articles has
 */
public record RunSummary(
    int articles, int copies, List<Skipped> skipped, List<String> notes, List<String> unknown) {
  /** Copies the lists. */
  public RunSummary {
    skipped = List.copyOf(skipped);
    notes = List.copyOf(notes);
    unknown = List.copyOf(unknown);
  }

  /** The same with these unknown names. */
  RunSummary withUnknown(List<String> names) {
    return new RunSummary(articles, copies, skipped, notes, names);
  }

  /**
   * A file that is not in the graph.
   *
   * @param path as the graph names it
   * @param reason in words: "is empty"
   * @param advice what the user can do about it: "remove it"
   */
  public record Skipped(String path, String reason, String advice) {}
}
