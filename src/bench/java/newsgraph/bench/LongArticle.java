package newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One article of 30,000 words, and ten of 3,000 with the same paragraphs. */
record LongArticle(Options options, Path work) {
  private static final int WORDS = 30_000;
  private static final int PARTS = 10;

  void run() throws IOException, InterruptedException {
    Path parts = Files.createDirectories(work.resolve("parts"));
    Path whole = Files.createDirectories(work.resolve("whole"));
    List<String> all = paragraphs();
    StringBuilder text = new StringBuilder();
    int words = 0;
    int part = 0;
    int begin = 0;
    for (int i = 0; words < WORDS; i++) {
      String paragraph = all.get(i % all.size());
      text.append(paragraph).append("\n\n");
      words += paragraph.split("\\s+").length;
      if (words >= (part + 1) * (WORDS / PARTS)) {
        Files.writeString(parts.resolve(part + ".txt"), text.substring(begin));
        begin = text.length();
        part++;
      }
    }
    Files.writeString(whole.resolve("whole.txt"), text);
    Measured ten = extract(parts);
    Measured one = extract(whole);
    System.out.printf(
        Locale.ROOT,
        "ten articles of %d words %.2f s, %.2f of CPU, %d MB; one of %d words %.2f s, %.2f of CPU, %d MB: %.2f times%n",
        WORDS / PARTS,
        ten.seconds(),
        ten.cpu(),
        ten.peakMegabytes(),
        words,
        one.seconds(),
        one.cpu(),
        one.peakMegabytes(),
        one.seconds() / ten.seconds());
  }

  private Measured extract(Path folder) throws IOException, InterruptedException {
    Path graph = work.resolve("long.json");
    return Measured.run(Processes.extract(folder, graph, "--no-store", "--threads", "1"));
  }

  private List<String> paragraphs() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path article : Articles.in(options.articles())) {
      for (String paragraph : Files.readString(article).split("\\R\\s*\\R")) {
        if (!paragraph.isBlank()) {
          all.add(paragraph.strip());
        }
      }
    }
    return all;
  }
}
