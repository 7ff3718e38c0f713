package newsgraph.cli;

/** How a command tells its result. */
enum ResultFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
