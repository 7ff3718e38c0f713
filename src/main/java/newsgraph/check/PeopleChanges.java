package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsgraph.check.Change.Detail;
import newsgraph.check.Change.Kind;
import newsgraph.check.Change.Thing;
import newsgraph.graph.Edge;
import newsgraph.graph.NodeIds;

/** People who came, went, have another name, became one or several, or are named elsewhere. */
final class PeopleChanges {
  private final GraphView before;
  private final GraphView now;
  private final Matching people;
  private final ArticleMatch articles;

  PeopleChanges(GraphView before, GraphView now, Matching people, ArticleMatch articles) {
    this.before = before;
    this.now = now;
    this.people = people;
    this.articles = articles;
  }

  List<Change> all() {
    List<Change> changes = new ArrayList<>();
    Map<String, Set<String>> merged = new TreeMap<>(NodeIds.ORDER);
    Map<String, Set<String>> split = new TreeMap<>(NodeIds.ORDER);
    for (String old : before.people().keySet()) {
      String current = people.now(old);
      String into = people.nowOrMerged(old);
      if (current != null) {
        changes.addAll(changed(old, current));
      } else if (into != null) {
        merged.computeIfAbsent(into, this::withPartner).add(old);
      } else {
        changes.add(change(Kind.GONE, before.name(old), List.of(old), List.of(), List.of()));
      }
    }
    for (String current : now.people().keySet()) {
      String of = people.beforeOrSplit(current);
      if (of == null) {
        changes.add(change(Kind.NEW, now.name(current), List.of(), List.of(current), List.of()));
      } else if (people.before(current) == null) {
        split.computeIfAbsent(of, this::withSuccessor).add(current);
      }
    }
    merged.forEach((into, old) -> changes.add(merged(into, old)));
    split.forEach((old, into) -> changes.add(split(old, into)));
    return changes;
  }

  private Set<String> withPartner(String current) {
    Set<String> ids = new TreeSet<>(NodeIds.ORDER);
    ids.add(people.before(current));
    return ids;
  }

  private Set<String> withSuccessor(String old) {
    Set<String> ids = new TreeSet<>(NodeIds.ORDER);
    ids.add(people.now(old));
    return ids;
  }

  private Change merged(String into, Set<String> old) {
    List<Detail> details =
        old.stream().map(id -> new Detail("name", null, before.name(id))).toList();
    return change(Kind.MERGED, now.name(into), List.copyOf(old), List.of(into), details);
  }

  private Change split(String old, Set<String> into) {
    List<Detail> details = into.stream().map(id -> new Detail("name", null, now.name(id))).toList();
    return change(Kind.SPLIT, before.name(old), List.of(old), List.copyOf(into), details);
  }

  private List<Change> changed(String old, String current) {
    List<Detail> details = new ArrayList<>();
    if (!before.name(old).equals(now.name(current))) {
      details.add(new Detail("name", before.name(old), now.name(current)));
    }
    Set<String> was =
        before.mentions(old).stream()
            .map(edge -> articles.now(edge.target()))
            .filter(id -> id != null)
            .collect(Collectors.toSet());
    Set<String> is =
        now.mentions(current).stream().map(Edge.MentionedIn::target).collect(Collectors.toSet());
    // In articles that came or went, so did those whom they name: no need to say it.
    for (String article : sorted(is)) {
      if (!was.contains(article) && !articles.isNew(article)) {
        details.add(new Detail("article", null, article));
      }
    }
    for (String article : sorted(was)) {
      if (!is.contains(article)) {
        details.add(new Detail("article", article, null));
      }
    }
    return details.isEmpty()
        ? List.of()
        : List.of(change(Kind.CHANGED, now.name(current), List.of(old), List.of(current), details));
  }

  private static List<String> sorted(Set<String> ids) {
    return ids.stream().sorted(NodeIds.ORDER).toList();
  }

  private static Change change(
      Kind kind, String name, List<String> before, List<String> now, List<Detail> details) {
    return new Change(Thing.PERSON, kind, "person " + name, before, now, details);
  }
}
