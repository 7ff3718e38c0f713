package newsgraph.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the benchmark is asked for.
 *
 * @param articles a folder of articles, for the warm rounds
 * @param few a folder of a few articles, for whole processes
 * @param gold what should be in the graph of {@code few}; null if nobody said it
 * @param runs how often each process is run, ours and CoreNLP's in turn
 * @param seconds how long each process is warmed up at least, in whole rounds; half as long it is
 *     measured, with each number of threads
 * @param archives whether CoreNLP's own pipeline is also run with an archive of its classes
 */
record Options(Path articles, Path few, Path gold, int runs, int seconds, boolean archives) {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path GOLD_OF_CORPUS = Path.of("src/test/resources/gold/corpus");

  static Options of(String... arguments) {
    Path articles = CORPUS;
    Path few = null;
    Path gold = null;
    int runs = 1;
    int seconds = 60;
    boolean archives = false;
    for (int i = 0; i < arguments.length; i++) {
      String value = i + 1 < arguments.length ? arguments[i + 1] : "";
      switch (arguments[i]) {
        case "--articles" -> articles = Path.of(value);
        case "--few" -> few = Path.of(value);
        case "--gold" -> gold = Path.of(value);
        case "--runs" -> runs = Integer.parseInt(value);
        case "--seconds" -> seconds = Integer.parseInt(value);
        case "--archives" -> {
          archives = true;
          continue;
        }
        default -> throw new IllegalArgumentException("unknown: " + arguments[i]);
      }
      i++;
    }
    if (few == null) {
      few = articles;
    }
    if (gold == null && few.equals(CORPUS) && Files.isDirectory(GOLD_OF_CORPUS)) {
      gold = GOLD_OF_CORPUS;
    }
    return new Options(articles, few, gold, runs, seconds, archives);
  }
}
