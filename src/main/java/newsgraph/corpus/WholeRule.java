package newsgraph.corpus;

import newsgraph.model.Article.Kind;

/** A rule that knows one kind of region by a piece that is nothing else. */
interface WholeRule {
  /** The kind that it knows. */
  Kind kind();

  /** Whether the piece is of that kind. */
  boolean matches(Story story);
}
