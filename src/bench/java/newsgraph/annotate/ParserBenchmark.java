package newsgraph.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parser's inner loop, in microseconds a token: words seen before, and words never seen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ParserBenchmark {
  private static final String SENTENCE =
      "The/DT prime/JJ minister/NN ,/, who/WP arrived/VBD on/IN Monday/NNP ,/, told/VBD the/DT"
          + " reporters/NNS that/IN he/PRP would/MD meet/VB the/DT president/NN of/IN the/DT"
          + " country/NN again/RB ./.";
  private static final int TOKENS = 23;

  private ArcParser parser;
  private String[] words;
  private String[] tags;
  private List<String> known;
  private int next;

  /** Loads the parser. */
  @Setup
  public void load() throws IOException {
    ParserWeights weights = Models.parser(CompactFile.folder());
    parser = new ArcParser(weights);
    known = new ArrayList<>(weights.words().keySet());
    String[] tokens = SENTENCE.split(" ");
    words = Arrays.stream(tokens).map(t -> t.substring(0, t.indexOf('/'))).toArray(String[]::new);
    tags = Arrays.stream(tokens).map(t -> t.substring(t.indexOf('/') + 1)).toArray(String[]::new);
    if (tokens.length != TOKENS) {
      throw new IllegalStateException("not " + TOKENS + " tokens");
    }
  }

  /** All that the words give is remembered. */
  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public Object sameSentence() {
    return parser.parse(words, tags);
  }

  /** Every noun and verb is another word each time. */
  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public Object otherWords() {
    String[] others = words.clone();
    for (int i = 0; i < others.length; i++) {
      if (tags[i].startsWith("N") || tags[i].startsWith("V")) {
        others[i] = known.get(next++ % known.size());
      }
    }
    return parser.parse(others, tags);
  }
}
