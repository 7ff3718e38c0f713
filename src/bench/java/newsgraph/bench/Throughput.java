package newsgraph.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/** Runs articles through a function: some rounds to get warm, then some that count. */
final class Throughput {
  private Throughput() {}

  /**
   * Prints a line {@code tokens seconds cpu}: the tokens of the rounds that count, the time by the
   * clock and the processors' time that they took.
   *
   * @param seconds to get warm, at least; half as long, at least, is measured
   * @param work does one article and tells its tokens
   */
  static <T> void measure(int seconds, List<T> articles, ToIntFunction<T> work) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      long begin = System.nanoTime();
      while (System.nanoTime() - begin < seconds * 1e9) {
        round(pool, articles, work);
      }
      long tokens = 0;
      long start = System.nanoTime();
      long cpu = cpu();
      while (tokens == 0 || System.nanoTime() - start < seconds * 0.5e9) {
        tokens += round(pool, articles, work);
      }
      System.out.printf(
          Locale.ROOT,
          "%d %.3f %.3f%n",
          tokens,
          (System.nanoTime() - start) / 1e9,
          (cpu() - cpu) / 1e9);
    } finally {
      pool.shutdown();
    }
  }

  private static <T> long round(ExecutorService pool, List<T> articles, ToIntFunction<T> work) {
    List<Future<Integer>> all =
        articles.stream().map(one -> pool.submit(() -> work.applyAsInt(one))).toList();
    long tokens = 0;
    try {
      for (Future<Integer> one : all) {
        tokens += one.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return tokens;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
