package newsgraph.bench;

import java.util.List;

/**
 * Tokens a second.
 *
 * @param byClock by the clock
 * @param byProcess by the processors' time of the whole process, Java's compiler included
 */
record Speed(double byClock, double byProcess) {
  /**
   * What {@link Throughput} printed in several runs, all together.
   *
   * @param kind which of its kinds of rounds, from 0
   */
  static Speed of(List<Measured> runs, int kind) {
    double tokens = 0;
    double clock = 0;
    double process = 0;
    for (Measured run : runs) {
      String[] told = run.output().lines().toList().get(kind).split(" ");
      tokens += Double.parseDouble(told[0]);
      clock += Double.parseDouble(told[1]);
      process += Double.parseDouble(told[2]);
    }
    return new Speed(tokens / clock, tokens / process);
  }
}
