package newsgraph.check;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether quotes, sentences and offsets fit one another, and the edge that they are evidence for.
 */
final class EvidenceCheck {
  private final GraphTree graph;
  private final Faults faults;

  private EvidenceCheck(GraphTree graph, Faults faults) {
    this.graph = graph;
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    EvidenceCheck check = new EvidenceCheck(graph, faults);
    faults.each(
        graph.edges(),
        edge -> faults.each(edge.each("evidence"), words -> check.quotation(edge, words)));
  }

  private void quotation(Place edge, Place quotation) {
    int start = quotation.number("start");
    int end = quotation.number("end");
    int from = quotation.number("sentence_start");
    if (end <= start) {
      faults.add(quotation.at("end"), "is " + end + ", but the quote starts at " + start);
      return;
    }
    if (from > start) {
      faults.add(
          quotation.at("sentence_start"), "is " + from + ", but the quote starts at " + start);
      return;
    }
    String quote = quotation.textOrNull("quote");
    String sentence = quotation.textOrNull("sentence");
    if (quote != null && length(quote) != end - start) {
      String said = "has " + length(quote) + " code points, but end - start is " + (end - start);
      faults.add(quotation.at("quote"), said);
    } else if (sentence != null && quote == null) {
      faults.add(quotation.at("quote"), "is null, but there is a sentence");
    } else if (sentence != null && !quote.equals(slice(sentence, start - from, end - from))) {
      faults.add(quotation.at("sentence"), "does not have the quote at " + (start - from));
    }
    String mention = quotation.textOrNull("mention");
    if (mention != null && quote != null) {
      faults.expect(quotation.at("mention"), quote, mention, "the quote is");
    }
    article(edge, quotation);
  }

  /** What an edge says of one article is said in that article. */
  private void article(Place edge, Place quotation) {
    String article = quotation.text("article");
    String target = edge.text("target");
    boolean fits =
        switch (edge.text("type")) {
          case "reported_in", "mentioned_in" -> article.equals(target);
          case "participates" -> articles(target).contains(article);
          default -> true;
        };
    if (!fits) {
      faults.add(
          quotation.at("article"), "is " + article + ", but this edge tells of another article");
    }
  }

  private Set<String> articles(String meeting) {
    Place node = graph.node(meeting);
    return graph.from(node, "reported_in").stream()
        .map(report -> report.text("target"))
        .collect(Collectors.toSet());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Code points {@code from..to} of a text; null if it is shorter. */
  static String slice(String text, int from, int to) {
    if (from < 0 || to < from || to > length(text)) {
      return null;
    }
    int begin = text.offsetByCodePoints(0, from);
    return text.substring(begin, text.offsetByCodePoints(begin, to - from));
  }
}
