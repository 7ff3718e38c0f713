package newsgraph.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import newsgraph.codec.FactsBytes;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.model.ArticleFacts;
import newsgraph.resolve.EntityResolver;
import newsgraph.resolve.Knowledge;
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

/** What becomes of an article's facts, in microseconds an article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class FactsBenchmark {
  private static final int ARTICLES = 1_000;

  private List<ArticleFacts> facts;
  private EntityResolver resolver;
  private byte[] bytes;

  /** Invents the facts. */
  @Setup
  public void invent() throws IOException {
    Random random = new Random(1);
    facts = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      facts.add(ResolveProcess.article(i, ARTICLES, random));
    }
    resolver = new EntityResolver(Knowledge.of(LexiconFiles.bundled()));
    bytes = FactsBytes.write(facts.get(0));
  }

  /** Who is who across a thousand articles. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public Object resolve() {
    return resolver.resolve(facts);
  }

  /** To the form that the store keeps. */
  @Benchmark
  public Object write() throws IOException {
    return FactsBytes.write(facts.get(0));
  }

  /** And back. */
  @Benchmark
  public Object read() throws IOException {
    return FactsBytes.read(bytes, facts.get(0).article());
  }
}
