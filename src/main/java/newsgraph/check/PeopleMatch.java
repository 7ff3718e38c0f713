package newsgraph.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.graph.Edge;
import newsgraph.graph.Quotation;

/** Who of one graph is who of another: by where they are named, and by which names. */
final class PeopleMatch {
  /** What a name of an article weighs that only one person of the article has. */
  private static final int NAME = 2;

  private final GraphView before;
  private final GraphView now;
  private final ArticleMatch articles;
  private final EvidenceMatch evidence;
  private final Matching matching = new Matching();

  private PeopleMatch(
      GraphView before, GraphView now, ArticleMatch articles, EvidenceMatch evidence) {
    this.before = before;
    this.now = now;
    this.articles = articles;
    this.evidence = evidence;
  }

  static Matching of(
      GraphView before, GraphView now, ArticleMatch articles, EvidenceMatch evidence) {
    PeopleMatch match = new PeopleMatch(before, now, articles, evidence);
    match.byPlace();
    match.byName();
    match.matching.match();
    // Without any article in common, the name is all that is left.
    for (String id : before.people().keySet()) {
      if (now.people().containsKey(id) && before.name(id).equals(now.name(id))) {
        match.matching.pair(id, id);
      }
    }
    return match.matching;
  }

  private void byPlace() {
    Map<String, List<Spot>> spots = Spot.byArticle(now);
    for (String person : before.people().keySet()) {
      for (Quotation quotation : Spot.of(before, person)) {
        String article = articles.now(quotation.article());
        for (Spot spot : spots.getOrDefault(article, List.of())) {
          int strength = evidence.of(quotation, spot.quotation());
          if (strength > 0) {
            matching.add(person, spot.person(), strength);
          }
        }
      }
    }
  }

  private void byName() {
    Map<String, String> owners = owners(now);
    owners(before)
        .forEach(
            (name, person) -> {
              int gap = name.indexOf('\n');
              String article = articles.now(name.substring(0, gap));
              String other = owners.get(article + name.substring(gap));
              if (!person.isEmpty() && other != null && !other.isEmpty()) {
                matching.add(person, other, NAME);
              }
            });
  }

  /** Of article and name, the person; empty for a name that two people of an article have. */
  private static Map<String, String> owners(GraphView graph) {
    Map<String, String> owners = new HashMap<>();
    for (String person : graph.people().keySet()) {
      for (Edge.MentionedIn edge : graph.mentions(person)) {
        edge.names()
            .forEach(
                name ->
                    owners.merge(edge.target() + "\n" + name.text(), person, (one, other) -> ""));
      }
    }
    return owners;
  }
}
