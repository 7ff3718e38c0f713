package newsgraph.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.codec.Gold;
import newsgraph.graph.Node;

/**
 * One article's gold beside what the graph says of it, and who is who in the two.
 *
 * @param gold what should be there
 * @param article node id; null if the graph does not have the article
 * @param nodeOf node ids by the gold's ids of people
 * @param ignored nodes that are neither right nor wrong: bylines, and people who are optional
 * @param names of the graph's people, by node id
 */
record ArticleCheck(
    Gold gold,
    String article,
    Map<String, String> nodeOf,
    Set<String> ignored,
    Map<String, String> names) {

  static ArticleCheck of(Gold gold, GraphArticles graph) {
    String article = graph.article(gold.stem());
    List<Node.Person> given = article == null ? List.of() : graph.people(article);
    List<Gold.Person> body = gold.people().stream().filter(p -> !p.byline()).toList();
    Map<String, String> nodeOf = PeoplePairs.of(body, given);
    List<Node.Person> left = given.stream().filter(p -> !nodeOf.containsValue(p.id())).toList();
    List<Gold.Person> spare =
        gold.people().stream().filter(p -> p.byline() || p.optional()).toList();
    Set<String> ignored = new HashSet<>(PeoplePairs.of(spare, left).values());
    Map<String, String> names = new HashMap<>();
    given.forEach(person -> names.put(person.id(), person.name()));
    return new ArticleCheck(gold, article, nodeOf, ignored, names);
  }

  /** A person of the gold by name, for messages; the id itself if it is none. */
  String goldName(String id) {
    return gold.people().stream()
        .filter(person -> person.id().equals(id))
        .map(Gold.Person::name)
        .findFirst()
        .orElse(id);
  }

  /** A person of the graph by name, for messages. */
  String graphName(String id) {
    return names.getOrDefault(id, id);
  }
}
