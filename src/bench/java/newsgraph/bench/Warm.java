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
    List<Measured> own = new ArrayList<>();
    for (int i = 0; i < options.runs(); i++) {
      own.add(Measured.run(Processes.own("OwnProcess", articles, seconds, "1", "2")));
      stock.add(Measured.run(Processes.stock(List.of(), articles, seconds)));
    }
    Speed base = Speed.of(stock, 0);
    Speed one = Speed.of(own, 0);
    Speed two = Speed.of(own, 1);
    Table.row("warm, stock", base, base);
    Table.row("warm, newsgraph, one thread", one, base);
    Table.row("warm, newsgraph, two threads", two, base);
    System.out.printf(
        Locale.ROOT,
        "two threads: %.2f times one; peak %d MB%n",
        two.byClock() / one.byClock(),
        Processes.mean(own).peakMegabytes());
  }
}
