package newsgraph.resolve;

import java.util.List;
import newsgraph.model.ResolvedFacts;

/**
 * What came of telling apart who and what is the same.
 *
 * @param unapplied the corrections that match nothing, by line
 */
public record Resolution(ResolvedFacts facts, List<Unapplied> unapplied) {
  /** Copies the list. */
  public Resolution {
    unapplied = List.copyOf(unapplied);
  }

  /**
   * A correction that was not made.
   *
   * @param line in the user's file, 1-based
   * @param reason in words
   */
  public record Unapplied(int line, String reason) {}
}
