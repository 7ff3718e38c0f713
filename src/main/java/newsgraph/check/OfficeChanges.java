package newsgraph.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.check.Change.Detail;
import newsgraph.check.Change.Kind;
import newsgraph.check.Change.Thing;
import newsgraph.graph.Edge;
import newsgraph.graph.Edge.Holds;
import newsgraph.graph.NodeIds;

/** Who holds, held or seeks which office, where that changed. */
final class OfficeChanges {
  private final GraphView before;
  private final GraphView now;
  private final Matching people;
  private final ArticleMatch articles;
  private final EvidenceMatch evidence;
  private final Labels labels;
  private final Labels nowLabels;
  private final List<Change> changes = new ArrayList<>();

  /** Compares; the labels are those of the old graph, then those of the new one. */
  OfficeChanges(
      GraphView before,
      GraphView now,
      Matching people,
      ArticleMatch articles,
      EvidenceMatch evidence,
      List<Labels> labels) {
    this.before = before;
    this.now = now;
    this.people = people;
    this.articles = articles;
    this.evidence = evidence;
    this.labels = labels.get(0);
    this.nowLabels = labels.get(1);
  }

  List<Change> all() {
    Map<String, Holds> current = new LinkedHashMap<>();
    now.tenures().forEach(edge -> current.put(key(now, edge.source(), edge), edge));
    Map<String, Holds> rest = new LinkedHashMap<>(current);
    List<Holds> gone = new ArrayList<>();
    for (Holds old : before.tenures()) {
      String person = people.nowOrMerged(old.source());
      Holds same = person == null ? null : current.get(key(before, person, old));
      // Of two people who became one, the first that held the office counts.
      if (same == null) {
        gone.add(old);
      } else if (rest.remove(key(now, same.source(), same)) != null) {
        changed(old, same);
      }
    }
    for (Holds old : gone) {
      Holds other = sameWords(old, rest);
      if (other == null) {
        change(Kind.GONE, old, null, List.of(status(old.status(), null)));
      } else {
        rest.remove(key(now, other.source(), other));
        changed(old, other);
      }
    }
    rest.values()
        .forEach(edge -> change(Kind.NEW, null, edge, List.of(status(null, edge.status()))));
    return changes;
  }

  private String key(GraphView graph, String person, Holds edge) {
    return person + "\n" + graph.offices().get(edge.target()).kind() + graph.office(edge.target());
  }

  /** The same words read as another office, or as another person's. */
  private Holds sameWords(Holds old, Map<String, Holds> rest) {
    Holds best = null;
    int most = 0;
    for (Holds edge : rest.values()) {
      int weight = 0;
      for (Edge.Claim one : old.evidence()) {
        for (Edge.Claim other : edge.evidence()) {
          int strength = evidence.of(one.quotation(), other.quotation());
          weight += strength > EvidenceMatch.WEAK ? strength : 0;
        }
      }
      boolean samePerson = edge.source().equals(people.nowOrMerged(old.source()));
      weight = 2 * weight + (weight > 0 && samePerson ? 1 : 0);
      if (weight > most) {
        best = edge;
        most = weight;
      }
    }
    return best;
  }

  private void changed(Holds old, Holds edge) {
    List<Detail> details = new ArrayList<>();
    if (!edge.source().equals(people.nowOrMerged(old.source()))) {
      details.add(
          new Detail("holder", labels.person(old.source()), nowLabels.person(edge.source())));
    }
    differ(details, "office", before.office(old.target()), now.office(edge.target()));
    differ(details, "kind of office", kind(before, old), kind(now, edge));
    Detail whole = status(old.status(), edge.status());
    if (old.status() != edge.status()) {
      details.add(whole);
    }
    if (!isPublication(old, edge)) {
      differ(details, "as_of", old.asOf(), edge.asOf());
    }
    differ(details, "from", old.from(), edge.from());
    differ(details, "to", old.to(), edge.to());
    claims(old, edge, whole, details);
    if (!details.isEmpty()) {
      change(Kind.CHANGED, old, edge, details);
    }
  }

  /** Whether an article's own date changed, which is told of the article. */
  private boolean isPublication(Holds old, Holds edge) {
    return old.evidence().stream()
        .map(claim -> claim.quotation().article())
        .filter(article -> articles.now(article) != null)
        .anyMatch(
            article ->
                Objects.equals(articles.before().get(article).published(), old.asOf())
                    && Objects.equals(
                        articles.now().get(articles.now(article)).published(), edge.asOf()));
  }

  /** Articles that tell of the tenure and did not, or do not any more, or tell another status. */
  private void claims(Holds old, Holds edge, Detail whole, List<Detail> details) {
    Map<String, String> current = statuses(edge);
    statuses(old)
        .forEach(
            (id, status) -> {
              String article = articles.now(id);
              String now = current.remove(article);
              Detail detail = new Detail("status", status, now);
              // Of an article that is gone it is told already that it is.
              if (article != null && now == null) {
                details.add(new Detail("report", id, null));
              } else if (now != null && !status.equals(now) && !detail.equals(whole)) {
                details.add(new Detail("status in " + article, status, now));
              }
            });
    current.keySet().stream()
        .filter(article -> !articles.isNew(article))
        .forEach(article -> details.add(new Detail("report", null, article)));
  }

  private static Map<String, String> statuses(Holds edge) {
    Map<String, TreeSet<String>> statuses = new TreeMap<>(NodeIds.ORDER);
    for (Edge.Claim claim : edge.evidence()) {
      statuses
          .computeIfAbsent(claim.quotation().article(), k -> new TreeSet<>())
          .add(Change.label(claim.status()));
    }
    Map<String, String> labels = new TreeMap<>(NodeIds.ORDER);
    statuses.forEach((article, words) -> labels.put(article, String.join(" and ", words)));
    return labels;
  }

  private static String kind(GraphView graph, Holds edge) {
    return Change.label(graph.offices().get(edge.target()).kind());
  }

  private static void differ(List<Detail> details, String field, String old, String current) {
    if (!Objects.equals(old, current)) {
      details.add(new Detail(field, old, current));
    }
  }

  private static Detail status(Enum<?> before, Enum<?> now) {
    return new Detail("status", Change.label(before), Change.label(now));
  }

  private void change(Kind kind, Holds old, Holds edge, List<Detail> details) {
    Labels of = edge == null ? labels : nowLabels;
    Holds shown = edge == null ? old : edge;
    String subject = "office " + of.person(shown.source()) + ", " + of.office(shown.target());
    changes.add(new Change(Thing.OFFICE, kind, subject, ids(old), ids(edge), details));
  }

  private static List<String> ids(Holds edge) {
    return edge == null ? List.of() : List.of(edge.id());
  }
}
