package newsgraph.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tokens a second of processes that are warm, CoreNLP's pipeline and newsgraph in turn. */
record Warm(Options options) {
  void run() throws IOException, InterruptedException {
    String articles = options.articles().toString();
    String seconds = Integer.toString(options.seconds());
    List<Measured> stock = new ArrayList<>();
    List<Measured> one = new ArrayList<>();
    List<Measured> two = new ArrayList<>();
    for (int i = 0; i < options.runs(); i++) {
      one.add(Measured.run(Processes.own("OwnProcess", articles, seconds, "1")));
      stock.add(Measured.run(Processes.stock(List.of(), articles, seconds)));
      two.add(Measured.run(Processes.own("OwnProcess", articles, seconds, "2")));
    }
    Speed base = Speed.of(stock);
    Table.row("warm, stock", base, base);
    Table.row("warm, newsgraph, one thread", Speed.of(one), base);
    Table.row("warm, newsgraph, two threads", Speed.of(two), base);
    System.out.printf(
        Locale.ROOT,
        "two threads: %.2f times one; peak %d MB%n",
        Speed.of(two).byClock() / Speed.of(one).byClock(),
        Math.max(Processes.mean(one).peakMegabytes(), Processes.mean(two).peakMegabytes()));
  }
}
