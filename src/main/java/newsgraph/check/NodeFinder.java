package newsgraph.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.graph.Graph;
import newsgraph.graph.NameWords;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts.NameCount;

/** Finds the people, offices and meetings that a user means. Used by one thread. */
final class NodeFinder {
  /** How many letters a name must share with what was asked to be offered instead. */
  private static final int ALIKE = 4;

  private static final int OFFERED = 10;

  /** How many times as often as anybody else's an alias must be printed for someone. */
  private static final int CLEAR = 10;

  private final List<Node> nodes;
  private final GraphIndex index;
  private final List<String> notes = new ArrayList<>();

  NodeFinder(Graph graph, GraphIndex index) {
    nodes = graph.nodes().stream().filter(node -> !(node instanceof Node.Article)).toList();
    this.index = index;
  }

  /**
   * The one node of an id or a name. A name is a person's name, else an alias, else an office's
   * title with or without its organization, else some words of a person's name. Capitals, accents
   * and the order of words do not matter. An alias of several people is that of the one for whom it
   * is printed ten times as often as for any other, with a note.
   *
   * @throws NotFoundException if there is none or there are several
   */
  Node find(String asked) {
    Node exact = index.node(asked);
    if (exact instanceof Node.Article) {
      throw new NotFoundException(
          asked + " is an article; explain takes people, offices and meetings.");
    }
    if (exact != null) {
      return exact;
    }
    Set<String> words = NameWords.of(asked);
    List<Predicate<Node>> ways =
        List.of(
            node -> node instanceof Node.Person p && NameWords.of(p.name()).equals(words),
            node -> node instanceof Node.Person p && aliases(p).anyMatch(words::equals),
            node ->
                node instanceof Node.Office o
                    && o.organization() != null
                    && office(o).equals(post(words)),
            node ->
                node instanceof Node.Office o && post(NameWords.of(o.title())).equals(post(words)),
            node -> node instanceof Node.Person p && allWords(p).containsAll(words));
    for (Predicate<Node> way : ways) {
      List<Node> found = nodes.stream().filter(way).toList();
      if (found.size() == 1) {
        return found.get(0);
      }
      if (!found.isEmpty()) {
        return clearest(asked, words, found);
      }
    }
    throw none(asked, words);
  }

  /** What was taken for granted in finding, in the order of the questions. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  private Node clearest(String asked, Set<String> words, List<Node> found) {
    List<Node> often =
        found.stream().sorted(Comparator.comparing(node -> -printed(node, words))).toList();
    int most = printed(often.get(0), words);
    if (most == 0 || most < CLEAR * printed(often.get(1), words)) {
      throw several(asked, found);
    }
    String others = often.stream().skip(1).map(Node::id).sorted().collect(Collectors.joining(", "));
    notes.add(
        "'" + Visible.of(asked) + "' is taken for " + often.get(0).id() + ", not for " + others);
    return often.get(0);
  }

  /** How often a name is printed for someone, its words in any order. */
  private static int printed(Node node, Set<String> words) {
    return node instanceof Node.Person person
        ? person.aliases().stream()
            .filter(alias -> NameWords.of(alias.text()).equals(words))
            .mapToInt(NameCount::count)
            .sum()
        : 0;
  }

  private static NotFoundException several(String asked, List<Node> found) {
    return new NotFoundException(
        "'" + Visible.of(asked) + "' could be any of these; give the id:" + list(found));
  }

  private NotFoundException none(String asked, Set<String> words) {
    List<Node> alike = nodes.stream().filter(node -> alike(node, words)).limit(OFFERED).toList();
    String message = "the graph has nobody and nothing called '" + Visible.of(asked) + "'";
    return new NotFoundException(
        message + (alike.isEmpty() ? "." : "; did you mean one of these?" + list(alike)));
  }

  private static boolean alike(Node node, Set<String> words) {
    return words.stream()
        .filter(word -> word.length() >= ALIKE)
        .map(word -> word.substring(0, ALIKE))
        .anyMatch(head -> names(node).stream().anyMatch(word -> word.startsWith(head)));
  }

  private static Set<String> names(Node node) {
    if (node instanceof Node.Person person) {
      return allWords(person);
    }
    return node instanceof Node.Office office ? NameWords.of(office.title()) : Set.of();
  }

  private static String list(List<Node> nodes) {
    List<String> lines = new ArrayList<>();
    for (Node node : nodes) {
      String about =
          node instanceof Node.Person person
              ? Visible.of(person.name()) + ", " + person.mentions() + " mentions"
              : node instanceof Node.Office office ? ExplanationWords.post(office) : "";
      lines.add(String.format(Locale.ROOT, "%n  %s  (%s)", node.id(), about));
    }
    return String.join("", lines);
  }

  private static Stream<Set<String>> aliases(Node.Person person) {
    return person.aliases().stream().map(NameCount::text).map(NameWords::of);
  }

  private static Set<String> allWords(Node.Person person) {
    Set<String> words = new TreeSet<>(NameWords.of(person.name()));
    aliases(person).forEach(words::addAll);
    return words;
  }

  private static Set<String> office(Node.Office office) {
    Set<String> words = new TreeSet<>(NameWords.of(office.title()));
    words.addAll(NameWords.of(office.organization()));
    return post(words);
  }

  /** "prime minister of Japan" and "prime minister, Japan" are one. */
  private static Set<String> post(Set<String> words) {
    Set<String> post = new TreeSet<>(words);
    post.removeAll(Arrays.asList("of", "the", "at", "in", "for"));
    return post;
  }
}
