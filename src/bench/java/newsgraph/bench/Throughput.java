package newsgraph.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Rounds over articles in a process that gets warm first: for some seconds at least, and until
 * Java's compiler has little left to do, for it takes a processor that a second thread would have.
 */
final class Throughput {
  /** The part of a round's time in which the compiler may still work. */
  private static final double COMPILING = 0.05;

  /** So many times as long as was asked the compiler is waited for. */
  private static final int PATIENCE = 8;

  private Throughput() {}

  /**
   * Prints a line {@code tokens seconds cpu} for each kind of round: the tokens of the rounds that
   * count, the time by the clock and the processors' time that they took. The kinds are run in turn.
   *
   * @param seconds to get warm, at least; half as long, at least, each kind is measured
   * @param kinds each does one round and tells its tokens
   */
  static void measure(int seconds, List<LongSupplier> kinds) {
    warm(seconds, kinds);
    List<Sum> sums = kinds.stream().map(Sum::new).toList();
    while (sums.get(0).clock < seconds * 0.5e9) {
      sums.forEach(Sum::round);
    }
    for (Sum sum : sums) {
      System.out.printf(
          Locale.ROOT, "%d %.3f %.3f%n", sum.tokens, sum.clock / 1e9, sum.cpu / 1e9);
    }
  }

  private static void warm(int seconds, List<LongSupplier> kinds) {
    long begin = System.nanoTime();
    double passed = 0;
    boolean settled = false;
    while (passed < seconds || !settled && passed < (double) PATIENCE * seconds) {
      long round = System.nanoTime();
      long compiled = compiled();
      kinds.forEach(LongSupplier::getAsLong);
      double clock = (System.nanoTime() - round) / 1e6;
      settled = compiled() - compiled < COMPILING * clock;
      passed = (System.nanoTime() - begin) / 1e9;
    }
  }

  /** What the rounds of one kind took, in nanoseconds. */
  private static final class Sum {
    private final LongSupplier kind;
    private long tokens;
    private long clock;
    private long cpu;

    Sum(LongSupplier kind) {
      this.kind = kind;
    }

    void round() {
      long start = System.nanoTime();
      long cpuBefore = cpu();
      tokens += kind.getAsLong();
      clock += System.nanoTime() - start;
      cpu += cpu() - cpuBefore;
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** The compiler's time, in milliseconds. */
  private static long compiled() {
    return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
  }
}
