package newsgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.PersonFacts;
import newsgraph.model.ResolvedFacts.Appearance;
import newsgraph.model.ResolvedFacts.Person;

/** A person's node, and the edges to the articles that name the person. */
record PersonNode(String id, Person person) {
  Node.Person node() {
    List<PersonFacts> facts = person.appearances().stream().map(Appearance::facts).toList();
    int mentions = facts.stream().mapToInt(PersonFacts::mentions).sum();
    return new Node.Person(id, person.name(), names(person.appearances()), mentions);
  }

  List<Edge.MentionedIn> mentions() {
    Map<String, List<Appearance>> byArticle = new LinkedHashMap<>();
    for (Appearance appearance : person.appearances()) {
      byArticle.computeIfAbsent(appearance.article().id(), k -> new ArrayList<>()).add(appearance);
    }
    return byArticle.entrySet().stream().map(e -> mention(e.getKey(), e.getValue())).toList();
  }

  private Edge.MentionedIn mention(String article, List<Appearance> appearances) {
    Quotation first =
        appearances.stream()
            .map(seen -> Quotation.of(seen.article(), seen.facts().first()))
            .min(Quotation.ORDER)
            .orElseThrow();
    return new Edge.MentionedIn(
        id,
        article,
        appearances.stream().mapToInt(seen -> seen.facts().mentions()).sum(),
        names(appearances),
        appearances.stream().flatMap(seen -> seen.joinedBy().stream()).distinct().sorted().toList(),
        List.of(first));
  }

  private static List<NameCount> names(List<Appearance> appearances) {
    Map<String, Integer> counts = new TreeMap<>(Ids.ORDER);
    for (Appearance appearance : appearances) {
      for (NameCount name : appearance.facts().names()) {
        counts.merge(name.text(), name.count(), Integer::sum);
      }
    }
    return counts.entrySet().stream().map(e -> new NameCount(e.getKey(), e.getValue())).toList();
  }
}
