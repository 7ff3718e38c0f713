package newsgraph.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsgraph.codec.GraphFile;
import newsgraph.codec.GraphFormatException;
import newsgraph.codec.GraphJson;
import newsgraph.model.Article;

/**
 * Looks for every fault of a graph: of its schema, references, ids, order, counts, statuses, dates
 * and evidence, and, where the articles are at hand, of quotes, offsets and hashes. For one graph
 * and one thread.
 *
 * <pre>{@code
 * GraphValidator validator = GraphValidator.of(Path.of("graph.json"));
 * validator.compareWith(articles);
 * validator.faults().forEach(out::println);
 * }</pre>
 */
public final class GraphValidator {
  private final GraphTree graph;
  private final Faults faults = new Faults();
  private Optional<TextCheck> articles = Optional.empty();

  private UnknownFields unknown;

  private GraphValidator(JsonNode json) {
    graph = new GraphTree(json);
  }

  /**
   * Looks at a file.
   *
   * @throws GraphFormatException if it is no JSON, or no graph of a schema that is known; the
   *     message says which, and what to do
   * @throws IOException if it can't be read
   */
  public static GraphValidator of(Path file) throws IOException {
    return of(file, GraphFile.tree(file));
  }

  /**
   * Looks at a file that is parsed already.
   *
   * @throws GraphFormatException if it is no graph of a schema that is known
   */
  static GraphValidator of(Path file, JsonNode tree) throws IOException {
    GraphFile.requireSchema(file, tree);
    GraphValidator validator = new GraphValidator(tree);
    validator.check(file);
    return validator;
  }

  // What other checks lean on comes first: what is wrong there is not told again by them.
  private void check(Path file) throws IOException {
    SchemaCheck.check(graph, faults);
    ScalarCheck.check(graph, faults);
    DateCheck.check(graph, faults);
    ReferenceCheck.check(graph, faults);
    IdCheck.check(graph, faults);
    OrderCheck.check(graph, faults);
    CountCheck.check(graph, faults);
    StatusCheck.check(graph, faults);
    EvidenceCheck.check(graph, faults);
    if (faults.all().isEmpty()) {
      readable(file);
    }
  }

  // What is valid can be read: if one of the two is too lax, this tells.
  private void readable(Path file) throws IOException {
    try {
      JsonNode tree = graph.root().json();
      unknown = UnknownFields.of(tree, GraphJson.tree(GraphFile.read(file, tree)));
    } catch (GraphFormatException e) {
      faults.add(graph.root(), e.getMessage().replace(file + " is no valid graph: ", ""));
    }
  }

  /**
   * Fields that this newsgraph does not know, in words: no fault, as later files of version 1 may
   * have them, but worth a word. Empty if there are none, or if the graph is not valid.
   */
  public String unknownFields() {
    return unknown == null ? "" : unknown.toString();
  }

  /** Compares the graph with the texts that it was made of; every article of it must be there. */
  public void compareWith(Iterable<Article> texts) {
    TextCheck check = new TextCheck(graph, faults);
    texts.forEach(check::check);
    check.finish();
    articles = Optional.of(check);
  }

  /** All faults, in the order of the checks. */
  public List<Fault> faults() {
    return faults.all();
  }

  /** Ids of the articles given that the graph does not have: no fault, but worth a word. */
  public List<String> strangers() {
    return articles.map(TextCheck::strangers).orElse(List.of());
  }

  /** What was looked at, in a line. */
  public String summary() {
    return counted("article", "articles")
        + ", "
        + counted("person", "people")
        + ", "
        + counted("office", "offices")
        + ", "
        + counted("meeting", "meetings")
        + ", "
        + graph.edges().size()
        + " edges"
        + articles.map(check -> "; " + check.found() + " quotes and sentences found").orElse("");
  }

  private String counted(String type, String plural) {
    int number = graph.nodes(type).size();
    return number + " " + (number == 1 ? type : plural);
  }
}
