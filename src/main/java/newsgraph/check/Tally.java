package newsgraph.check;

/** Counts what is right, in the graph alone, and in the gold alone. Used by one thread. */
final class Tally {
  int right;
  int extra;
  int missed;

  Scores.Measure measure() {
    return Scores.Measure.of(right, extra, missed);
  }
}
