package newsgraph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the parser's network as CoreNLP keeps it: lines of decimal numbers, some 60 MB of them. */
final class ParserWeightsText {
  private final BufferedReader lines;
  private int width;
  private float[] embeddings;
  private int numbered;

  private ParserWeightsText(BufferedReader lines) {
    this.lines = lines;
  }

  static ParserWeights read(BufferedReader lines) throws IOException {
    return new ParserWeightsText(lines).read();
  }

  private ParserWeights read() throws IOException {
    int words = setting("dict");
    int tags = setting("pos");
    int labels = setting("label");
    width = setting("embeddingSize");
    int hidden = setting("hiddenSize");
    if (setting("numTokens") != ParserWeights.FEATURES) {
      throw new IOException("the parser's model has other features than those known");
    }
    setting("preComputed");
    embeddings = new float[(words + tags + labels) * width];
    List<String> word = named(words);
    List<String> tag = named(tags);
    int firstLabel = numbered;
    List<String> label = named(labels);
    float[] first = new float[ParserWeights.FEATURES * width * hidden];
    for (int i = 0; i < ParserWeights.FEATURES * width; i++) {
      numbers(lines.readLine(), 0, first, i * hidden, hidden);
    }
    float[] bias = new float[hidden];
    numbers(lines.readLine(), 0, bias, 0, hidden);
    int transitions = 2 * (labels - 1) + 1;
    float[] second = new float[hidden * transitions];
    for (int i = 0; i < hidden; i++) {
      numbers(lines.readLine(), 0, second, i * transitions, transitions);
    }
    return new ParserWeights(
        numbers(word, 0),
        numbers(tag, words),
        label,
        firstLabel,
        width,
        hidden,
        embeddings,
        first,
        bias,
        second);
  }

  private int setting(String name) throws IOException {
    String line = lines.readLine();
    if (line == null || !line.startsWith(name + "=")) {
      throw new IOException("the parser's model has \"" + line + "\" where " + name + " should be");
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  /** The next lines, each a name and its numbers. */
  private List<String> named(int count) throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String line = lines.readLine();
      int end = line.indexOf(' ');
      names.add(line.substring(0, end));
      numbers(line, end + 1, embeddings, numbered++ * width, width);
    }
    return names;
  }

  private static void numbers(String line, int from, float[] all, int first, int count) {
    int start = from;
    for (int i = 0; i < count; i++) {
      int end = line.indexOf(' ', start);
      all[first + i] =
          Float.parseFloat(end < 0 ? line.substring(start) : line.substring(start, end));
      start = end + 1;
    }
  }

  static Map<String, Integer> numbers(List<String> names, int first) {
    Map<String, Integer> numbers = new HashMap<>(names.size() * 2);
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), first + i);
    }
    return numbers;
  }
}
