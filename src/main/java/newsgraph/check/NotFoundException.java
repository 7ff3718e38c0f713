package newsgraph.check;

/** What a user asks for is not in the graph, or is there more than once; the message says which. */
public final class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotFoundException(String message) {
    super(message);
  }
}
