package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import newsgraph.graph.NodeIds;
import newsgraph.model.Article;

/** Whether articles are the texts that the graph was made of, and say what it quotes. */
final class TextCheck {
  private final GraphTree graph;
  private final Faults faults;
  private final Map<String, List<Place>> evidence;
  private final TreeSet<String> awaited = new TreeSet<>(NodeIds.ORDER);
  private final List<String> strangers = new ArrayList<>();
  private int found;

  TextCheck(GraphTree graph, Faults faults) {
    this.graph = graph;
    this.faults = faults;
    this.evidence = graph.evidenceByArticle();
    graph.nodes("article").forEach(node -> awaited.add(node.owner()));
  }

  /** Looks at one article; each is given once, in any order. */
  void check(Article article) {
    String id = article.info().id();
    if (!awaited.remove(id)) {
      strangers.add(id);
      return;
    }
    Place node = graph.node(id);
    String sha256 = node.text("sha256");
    if (!sha256.equals(article.info().sha256())) {
      faults.add(
          node.at("sha256"), "the article's text is another one: " + article.info().sha256());
    }
    faults.expect(
        node.at("words"), article.info().words(), node.number("words"), "the article's text has");
    int[] text = article.text().codePoints().toArray();
    for (Place quotation : evidence.getOrDefault(id, List.of())) {
      int from = quotation.number("sentence_start");
      String sentence = quotation.textOrNull("sentence");
      boolean right = quote(text, quotation.at("quote"), quotation.number("start"));
      if (right && sentence != null) {
        quote(text, quotation.at("sentence"), from);
      }
      if (quotation.number("end") > text.length) {
        faults.add(quotation.at("end"), "is after the article's end, " + text.length);
      }
    }
  }

  private boolean quote(int[] text, Place quote, int start) {
    if (!quote.json().isTextual()) {
      return true;
    }
    int[] wanted = quote.text().codePoints().toArray();
    boolean there = start >= 0 && start + wanted.length <= text.length;
    String actual = there ? new String(text, start, wanted.length) : null;
    if (quote.text().equals(actual)) {
      found++;
      return true;
    }
    faults.add(
        quote,
        actual == null
            ? "is after the article's end, " + text.length
            : "is \"" + quote.text() + "\", but the article says \"" + actual + "\" there");
    return false;
  }

  /** Tells which articles of the graph were not given. */
  void finish() {
    for (String id : awaited) {
      faults.add(graph.node(id), "is not among the articles given");
    }
  }

  /** Number of quotes and sentences that are where the graph says. */
  int found() {
    return found;
  }

  /** Ids of the articles that were given and are not in the graph. */
  List<String> strangers() {
    return strangers.stream().sorted(NodeIds.ORDER).toList();
  }
}
