package newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A hundred articles in the store, one of which has changed. */
record OneChanged(Options options, Path work) {
  private static final int ARTICLES = 100;

  void run() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(work.resolve("hundred"));
    List<Path> some = Articles.in(options.articles());
    for (int i = 0; i < ARTICLES; i++) {
      // Only articles with different texts are analysed.
      write(folder.resolve(i + ".txt"), some.get(i % some.size()), "It was edition " + i + ".");
    }
    Path graph = work.resolve("hundred.json");
    String store = work.resolve("store-hundred").toString();
    Measured all = Measured.run(Processes.extract(folder, graph, "--store", store));
    Measured none = Measured.run(Processes.extract(folder, graph, "--store", store));
    write(folder.resolve("7.txt"), some.get(7 % some.size()), "It was the last edition.");
    Measured changed = Measured.run(Processes.extract(folder, graph, "--store", store));
    Path alone = folder.resolve("7.txt");
    Measured one = Measured.run(Processes.extract(alone, graph, "--no-store"));
    System.out.printf(
        Locale.ROOT,
        "%d articles cold %.2f s; unchanged %.2f s; one changed %.2f s; that one alone %.2f s%n",
        ARTICLES,
        all.seconds(),
        none.seconds(),
        changed.seconds(),
        one.seconds());
  }

  private static void write(Path file, Path article, String more) throws IOException {
    Files.writeString(file, Files.readString(article).strip() + "\n\n" + more + "\n");
  }
}
