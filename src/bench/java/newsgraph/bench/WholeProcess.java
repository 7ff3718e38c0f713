package newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From the start of Java to the graph on disk, CoreNLP's pipeline and newsgraph in turn. */
record WholeProcess(Options options, Path work) {
  void run() throws IOException, InterruptedException {
    Path graph = work.resolve("few.json");
    String few = options.few().toString();
    List<Measured> stock = new ArrayList<>();
    List<Measured> archived = new ArrayList<>();
    List<Measured> cold = new ArrayList<>();
    List<Measured> again = new ArrayList<>();
    List<String> archive = List.of();
    if (options.archives()) {
      archive = archive(work.resolve("stock.archive"), few);
    }
    for (int i = 0; i < options.runs(); i++) {
      stock.add(Measured.run(Processes.stock(List.of(), few)));
      String store = work.resolve("store" + i).toString();
      cold.add(Measured.run(Processes.extract(options.few(), graph, "--store", store)));
      again.add(Measured.run(Processes.extract(options.few(), graph, "--store", store)));
      again.add(Measured.run(Processes.extract(options.few(), graph, "--store", store)));
      if (options.archives()) {
        archived.add(Measured.run(Processes.stock(archive, few)));
      }
    }
    Measured base = Processes.mean(stock);
    Table.row("whole process, stock, no graph", base, base);
    if (options.archives()) {
      Table.row("the same with a class archive", Processes.mean(archived), base);
    }
    Table.row("whole process, newsgraph, cold", Processes.mean(cold), base);
    Table.row("the same again, from the store", Processes.mean(again), base);
    if (options.gold() != null) {
      System.out.printf("%nscores of that graph:%n");
      List<String> evaluate =
          Processes.newsgraph("evaluate", graph.toString(), options.gold().toString());
      System.out.println(Measured.run(evaluate).output());
    }
  }

  /** Options for Java to start with the archive that is made here, unmeasured. */
  private static List<String> archive(Path file, String few)
      throws IOException, InterruptedException {
    boolean cache = Runtime.version().feature() >= 25;
    String make = cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    Measured.run(Processes.stock(List.of("-Xlog:disable", make + file), few));
    System.out.printf(
        Locale.ROOT, "class archive of stock: %d MB%n", Files.size(file) / 1024 / 1024);
    return List.of("-Xlog:disable", (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
  }
}
