package newsgraph.check;

/**
 * One thing that is wrong with a graph.
 *
 * @param pointer where in the JSON, as JSON Pointer (RFC 6901); empty for the whole
 * @param id the node or edge; empty if it is in none
 * @param message what is wrong
 */
public record Fault(String pointer, String id, String message) {
  /** One line, safe to show on a terminal. */
  @Override
  public String toString() {
    String place = (pointer.isEmpty() ? "/" : pointer) + (id.isEmpty() ? "" : " " + id);
    return Visible.of(place + ": " + message);
  }
}
