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
    int[] text = article.text().codePoints().toArray();
    List<Fault> misplaced = new ArrayList<>();
    for (Place quotation : evidence.getOrDefault(id, List.of())) {
      faults.unlessWrong(() -> quotation(text, quotation, misplaced));
    }
    if (isSameText(node, article)) {
      misplaced.forEach(faults::add);
      faults.unlessWrong(
          () ->
              faults.expect(
                  node.at("words"),
                  article.info().words(),
                  node.number("words"),
                  "the article's text has"));
    } else if (!node.at("sha256").isWrong()) {
      edited(node, misplaced);
    }
  }

  private static boolean isSameText(Place node, Article article) {
    return node.raw("sha256").equals(article.info().sha256());
  }

  /** Another text is one fault; what is not where it was follows from it. */
  private void edited(Place node, List<Fault> misplaced) {
    String rest =
        misplaced.isEmpty()
            ? "; all that is quoted is still in its place"
            : "; of "
                + evidence.get(node.owner()).size()
                + " quotations "
                + misplaced.size()
                + (misplaced.size() == 1 ? " is" : " are")
                + " not where the graph says; "
                + misplaced.get(0).pointer()
                + " "
                + misplaced.get(0).message();
    faults.add(
        node.at("sha256"), "the article's text is another one than the graph was made of" + rest);
  }

  private void quotation(int[] text, Place quotation, List<Fault> misplaced) {
    Place quote = quotation.at("quote");
    Place sentence = quotation.at("sentence");
    if (quotation.number("end") > text.length) {
      String message = "is after the article's end, " + text.length;
      misplaced.add(new Fault(quotation.at("end").pointer(), quotation.owner(), message));
    } else if (isThere(text, quote, quotation.number("start"), misplaced)) {
      isThere(text, sentence, quotation.number("sentence_start"), misplaced);
    }
  }

  private boolean isThere(int[] text, Place quote, int start, List<Fault> misplaced) {
    if (quote.value().isNull()) {
      return true;
    }
    int[] wanted = quote.text().codePoints().toArray();
    boolean inside = start + wanted.length <= text.length;
    String actual = inside ? new String(text, start, wanted.length) : null;
    if (quote.text().equals(actual)) {
      found++;
      return true;
    }
    String message =
        actual == null
            ? "is after the article's end, " + text.length
            : "is \"" + quote.text() + "\", but the article says \"" + actual + "\" there";
    misplaced.add(new Fault(quote.pointer(), quote.owner(), message));
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
