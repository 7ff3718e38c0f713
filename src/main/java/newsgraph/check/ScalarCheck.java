package newsgraph.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * Whether texts and numbers are written as newsgraph can write them: of whole characters, as JSON
 * can write half of one but no file in UTF-8 can hold it; and without a point, which a schema lets
 * pass for a whole number.
 */
final class ScalarCheck {
  /** All numbers of the contract beside those of {@code statuses}. */
  private static final Set<String> COUNTS =
      Set.of("articles", "mentions", "words", "count", "start", "end", "sentence_start");

  private final GraphTree graph;
  private final Faults faults;

  private ScalarCheck(GraphTree graph, Faults faults) {
    this.graph = graph;
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    ScalarCheck check = new ScalarCheck(graph, faults);
    Place root = graph.root();
    check.below(root.at("graph"), false);
    graph.nodes().forEach(node -> check.below(node, false));
    graph.edges().forEach(edge -> check.below(edge, false));
  }

  private void below(Place place, boolean count) {
    JsonNode json = place.json();
    if (json.isTextual() && hasHalf(json.textValue())) {
      wrong(place, "has half of a character, a surrogate without the other");
    } else if (count && json.isFloatingPointNumber()) {
      wrong(place, "is " + json + ", not a whole number");
    }
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      below(place.at(field.getKey()), isCount(place, field.getKey()));
    }
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      below(place.element(i), false);
    }
  }

  private static boolean isCount(Place holder, String key) {
    return COUNTS.contains(key) || holder.pointer().endsWith("/statuses");
  }

  private void wrong(Place place, String message) {
    faults.add(place, message);
    graph.setWrong(place.pointer());
  }

  private static boolean hasHalf(String text) {
    return text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
