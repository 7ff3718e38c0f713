package newsgraph.bench;

import java.util.Locale;

/** Prints what was measured, and how many times better than CoreNLP's pipeline it is. */
final class Table {
  private Table() {}

  static void row(String name, Measured run, Measured stock) {
    System.out.printf(
        Locale.ROOT,
        "%-34s %7.2f s (%.1f times less) %7.2f s of CPU (%.1f) %5d MB (%.1f)%n",
        name,
        run.seconds(),
        stock.seconds() / run.seconds(),
        run.cpu(),
        stock.cpu() / run.cpu(),
        run.peakMegabytes(),
        stock.peakMegabytes() / (double) run.peakMegabytes());
  }

  static void row(String name, Speed speed, Speed stock) {
    System.out.printf(
        Locale.ROOT,
        "%-34s %7.0f tokens/s (%.1f times) %7.0f a second of CPU (%.1f)%n",
        name,
        speed.byClock(),
        speed.byClock() / stock.byClock(),
        speed.byProcess(),
        speed.byProcess() / stock.byProcess());
  }
}
