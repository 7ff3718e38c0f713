package newsgraph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.graph.Node;
import newsgraph.graph.NodeIds;
import newsgraph.model.ArticleFacts.NameCount;

/**
 * What people, offices and meetings of two graphs are called in messages: as short as it goes, and
 * never by words that could mean another one in either graph. What has no such words is told with
 * its id. Each side has its own labels; who is the same in both counts as one.
 */
final class Labels {
  private static final Pattern GAP = Pattern.compile("[\\s,]+");

  /** Whom a word or a name could mean, and what a label could. */
  private static final class Meanings {
    private final Map<String, Set<String>> of = new HashMap<>();

    void add(String words, String thing) {
      of.computeIfAbsent(words, k -> new HashSet<>()).add(thing);
    }

    boolean isOne(String words) {
      return of.getOrDefault(words, Set.of()).size() == 1;
    }
  }

  private final GraphView graph;
  private final String side;
  private final Map<String, String> partners;
  private final Meanings words;
  private final Meanings names;
  private final Meanings offices = new Meanings();
  private final Meanings meetings;

  private Labels(GraphView graph, String side, Map<String, String> partners, Meanings... people) {
    this.graph = graph;
    this.side = side;
    this.partners = partners;
    this.words = people[0];
    this.names = people[1];
    this.meetings = people[2];
    for (Node.Person person : graph.people().values()) {
      names.add(person.name(), one(person.id()));
      List<String> all = new ArrayList<>(List.of(person.name()));
      person.aliases().forEach(alias -> all.add(alias.text()));
      all.forEach(name -> GAP.splitAsStream(name).forEach(w -> words.add(w, one(person.id()))));
    }
    graph.offices().keySet().forEach(id -> offices.add(graph.office(id), id));
  }

  /**
   * The labels of both graphs.
   *
   * @return those of the old graph, then those of the new one
   */
  static List<Labels> of(GraphView before, GraphView now, Matching people, Matching same) {
    Map<String, String> partners = new HashMap<>();
    before.people().keySet().forEach(id -> partners.put(id, people.now(id)));
    before.meetings().keySet().forEach(id -> partners.put(id, same.now(id)));
    Meanings[] shared = {new Meanings(), new Meanings(), new Meanings()};
    List<Labels> both =
        List.of(
            new Labels(before, "old ", partners, shared), new Labels(now, "", Map.of(), shared));
    // Only now it is known whom the short names could mean.
    for (Labels labels : both) {
      labels
          .graph
          .meetings()
          .keySet()
          .forEach(id -> labels.meetings.add(labels.plain(id), labels.one(id)));
    }
    return both;
  }

  /** One name for who is the same in both graphs. */
  private String one(String id) {
    String partner = partners.get(id);
    return partner == null ? side + id : partner;
  }

  /** "Ana Ruiz". */
  String person(String id) {
    String name = graph.name(id);
    return names.isOne(name) ? name : name + " (" + id + ")";
  }

  /** "prime minister of Finland". */
  String office(String id) {
    String label = graph.office(id);
    return offices.isOne(label) ? label : label + " (" + id + ")";
  }

  /** "meeting Ruiz-Lind, May 2023". */
  String meeting(String id) {
    String label = plain(id);
    return meetings.isOne(label) ? label : label + " (" + id + ")";
  }

  private String plain(String id) {
    Node.Meeting meeting = graph.meetings().get(id);
    List<String> sides = new ArrayList<>();
    graph.participants(id).forEach(person -> sides.add(shortName(person)));
    if (sides.size() < 2) {
      sides.addAll(meeting.others());
    }
    sides.sort(NodeIds.ORDER);
    // "Smith-Jones" is one or two.
    boolean joined = sides.stream().anyMatch(name -> name.contains("-") || name.contains(" "));
    String who = String.join(joined ? " – " : "-", sides);
    return "meeting " + who + (meeting.date() == null ? "" : ", " + DateWords.of(meeting.date()));
  }

  /** The one word that articles call somebody by, if they do and nobody else could be meant. */
  private String shortName(String id) {
    Node.Person person = graph.people().get(id);
    return person.aliases().stream()
        .filter(alias -> List.of(GAP.split(person.name())).contains(alias.text()))
        .max(
            Comparator.comparingInt(NameCount::count).thenComparing(NameCount::text, NodeIds.ORDER))
        .map(NameCount::text)
        .filter(words::isOne)
        .orElseGet(() -> person(id));
  }
}
