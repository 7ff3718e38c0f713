package newsgraph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.graph.NodeIds;

/** Whether ids are made of what they name, and numbered in the order of the articles. */
final class IdCheck {
  private final GraphTree graph;
  private final Faults faults;

  private IdCheck(GraphTree graph, Faults faults) {
    this.graph = graph;
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    IdCheck check = new IdCheck(graph, faults);
    faults.each(graph.nodes(), check::made);
    // Of a part, the one that has the plain id may be left out.
    if (!graph.isPart()) {
      check.numbered();
    }
  }

  private void made(Place node) {
    // Nothing names it: that may be for its id.
    if (faults.has(node)) {
      return;
    }
    String base = base(node.owner());
    switch (node.text("type")) {
      case "person" -> {
        if (!people(node.text("name")).contains(base)) {
          faults.add(node.at("id"), "is not made of the name \"" + node.text("name") + "\"");
        }
      }
      case "office" ->
          expect(node, base, NodeIds.office(node.text("title"), node.textOrNull("organization")));
      case "meeting" -> expect(node, base, meeting(node));
      case "article" ->
          expect(node, node.owner(), NodeIds.article(node.text("path"), node.textOrNull("record")));
      default -> {
        // The schema says so.
      }
    }
  }

  private void expect(Place node, String actual, String expected) {
    faults.expect(node.at("id"), expected, actual, "its fields make it");
  }

  private String meeting(Place node) {
    List<String> people =
        graph.to(node, "participates").stream()
            .map(edge -> edge.text("source"))
            .filter(id -> id.startsWith("person/"))
            .toList();
    Place date = node.at("date");
    return NodeIds.meeting(people, date.value().isNull() ? null : date.text("from"));
  }

  /** All ids that a name can give: its first word, and the rest with or without middle names. */
  private static List<String> people(String name) {
    String[] words = name.strip().split("[\\s,]+");
    List<String> ids = new ArrayList<>();
    ids.add(NodeIds.person(name));
    for (int family = 2; family < words.length; family++) {
      String rest = String.join(" ", List.of(words).subList(family, words.length));
      ids.add(NodeIds.person(words[0] + " " + rest));
    }
    return ids;
  }

  /** {@code ~2}, {@code ~3}... in the order of earliest publication, path, offset. */
  private void numbered() {
    Map<String, List<Place>> byBase = new LinkedHashMap<>();
    for (Place node : graph.nodes()) {
      if (!node.raw("type").equals("article")) {
        byBase.computeIfAbsent(base(node.owner()), k -> new ArrayList<>()).add(node);
      }
    }
    byBase.forEach((base, nodes) -> faults.unlessWrong(() -> numbered(base, nodes)));
  }

  private void numbered(String base, List<Place> nodes) {
    List<Place> order = nodes.stream().sorted(Comparator.comparing(this::number)).toList();
    // An id that is not made of what it names has no number that could be right.
    if (order.stream().anyMatch(node -> faults.has(node) || faults.has(node.at("id")))) {
      return;
    }
    for (int i = 0; i < order.size(); i++) {
      Place node = order.get(i);
      if (number(node) != i + 1) {
        faults.add(node.at("id"), "there is no " + base + (i == 0 ? "" : "~" + (i + 1)));
        break;
      }
      if (i > 0 && seen(node).compareTo(seen(order.get(i - 1))) < 0) {
        String before = order.get(i - 1).owner();
        faults.add(node.at("id"), "is told of before " + before + ", so their numbers change");
      }
    }
  }

  private static String base(String id) {
    return id.replaceFirst("~[0-9]+$", "");
  }

  private int number(Place node) {
    String id = node.owner();
    try {
      return id.matches(".*~[0-9]+") ? Integer.parseInt(id.replaceFirst(".*~", "")) : 1;
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }

  private Seen seen(Place node) {
    Stream<Place> edges =
        switch (node.text("type")) {
          case "person" -> graph.from(node, "mentioned_in").stream();
          case "office" -> graph.to(node, "holds").stream();
          default -> graph.from(node, "reported_in").stream();
        };
    return edges
        .flatMap(edge -> edge.each("evidence").stream())
        .map(this::told)
        .min(Comparator.naturalOrder())
        .orElse(new Seen("", "", "", 0));
  }

  private Seen told(Place quotation) {
    String id = quotation.text("article");
    Place article = graph.node(id);
    String published = article.textOrNull("published");
    return new Seen(
        published == null ? "" : published, article.text("path"), id, quotation.number("start"));
  }

  /** Where something is told first. */
  private record Seen(String published, String path, String article, int start)
      implements Comparable<Seen> {
    private static final Comparator<Seen> ORDER =
        Comparator.comparing(Seen::published)
            .thenComparing(Seen::path, NodeIds.ORDER)
            .thenComparing(Seen::article, NodeIds.ORDER)
            .thenComparingInt(Seen::start);

    @Override
    public int compareTo(Seen other) {
      return ORDER.compare(this, other);
    }
  }
}
