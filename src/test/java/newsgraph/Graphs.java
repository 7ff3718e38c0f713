package newsgraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphBuilder;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleInfo;
import newsgraph.model.ResolvedFacts;
import newsgraph.resolve.EntityResolver;
import newsgraph.resolve.Knowledge;
import newsgraph.write.JsonGraphWriter;

/** Graphs of facts, for tests. */
public final class Graphs {
  private static final Graph.Generator GENERATOR = new Graph.Generator("newsgraph", "1.2.3", "4.5");

  private Graphs() {}

  /** The graph of some articles' facts, with a few words of general knowledge. */
  public static Graph of(ArticleFacts... facts) {
    return of(List.of(facts));
  }

  /** The graph of some articles' facts, with a few words of general knowledge. */
  public static Graph of(List<ArticleFacts> facts) {
    return of(resolver().resolve(facts));
  }

  /** The graph of resolved facts. */
  public static Graph of(ResolvedFacts facts) {
    return new GraphBuilder(GENERATOR).build(facts, List.of());
  }

  /** A resolver with a few words of general knowledge. */
  public static EntityResolver resolver() {
    return new EntityResolver(knowledge());
  }

  private static Knowledge knowledge() {
    return new Knowledge(
        (a, b) -> List.of(a, b).containsAll(List.of("bill", "william")),
        words -> words.get(0).equals("Kim"),
        (inner, outer) -> inner.equals("Kelmouth") && outer.equals("Varland"),
        name -> List.of("Varland", "Ostria", "Finland", "Rwanda").contains(name),
        title -> title.equals("premier") ? "prime minister" : title);
  }

  /** The graph as JSON, after a look whether it keeps to the schema and can be read back. */
  public static String json(Graph graph) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new JsonGraphWriter().write(graph, bytes);
      String json = bytes.toString(StandardCharsets.UTF_8);
      GraphSchema.assertValid(json);
      Graph again = GraphJson.read(new ByteArrayInputStream(bytes.toByteArray()));
      if (!again.equals(graph)) {
        throw new AssertionError("the graph is another one when it is read back");
      }
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graph as it would be of articles edited since: further back, and in longer sentences. */
  public static Graph edited(Graph graph) {
    List<Node> nodes = graph.nodes().stream().map(Graphs::edited).toList();
    return new Graph(graph.generator(), graph.skipped(), nodes, graph.edges())
        .withQuotations(
            words ->
                new Quotation(
                    words.article(),
                    words.start() + 1007,
                    words.end() + 1007,
                    words.quote(),
                    words.sentence() + " Or so.",
                    words.sentenceStart() + 1007));
  }

  private static Node edited(Node node) {
    if (!(node instanceof Node.Article article)) {
      return node;
    }
    ArticleInfo info = article.info();
    return new Node.Article(
        new ArticleInfo(
            info.id(),
            info.path(),
            info.record(),
            info.title(),
            info.byline(),
            info.source(),
            info.published(),
            info.publishedFrom(),
            info.language(),
            "1" + info.sha256().substring(1),
            info.words(),
            info.copyOf()));
  }

  /** The ids of all nodes of a type, in order. */
  public static List<String> ids(Graph graph, Class<? extends Node> type) {
    return graph.nodes().stream().filter(type::isInstance).map(Node::id).toList();
  }

  /** All edges of a type, in order. */
  public static <E extends Edge> List<E> edges(Graph graph, Class<E> type) {
    return graph.edges().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** All nodes of a type, in order. */
  public static <N extends Node> List<N> nodes(Graph graph, Class<N> type) {
    return graph.nodes().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
