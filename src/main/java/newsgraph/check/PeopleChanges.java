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
import newsgraph.model.ArticleFacts.NameCount;

/** People who came, went, have another name, became one or several, or are named elsewhere. */
final class PeopleChanges {
  private final GraphView before;
  private final GraphView now;
  private final Matching people;
  private final ArticleMatch articles;
  private final Labels labels;
  private final Labels nowLabels;

  /** Compares; the labels are those of the old graph, then those of the new one. */
  PeopleChanges(
      GraphView before,
      GraphView now,
      Matching people,
      ArticleMatch articles,
      List<Labels> labels) {
    this.before = before;
    this.now = now;
    this.people = people;
    this.articles = articles;
    this.labels = labels.get(0);
    this.nowLabels = labels.get(1);
  }

  List<Change> all() {
    List<Change> changes = new ArrayList<>();
    Map<String, Set<String>> merged = new TreeMap<>(NodeIds.ORDER);
    Map<String, Set<String>> split = new TreeMap<>(NodeIds.ORDER);
    List<String> pairs = new ArrayList<>();
    for (String old : before.people().keySet()) {
      String into = people.nowOrMerged(old);
      if (people.now(old) != null) {
        pairs.add(old);
      } else if (into != null) {
        merged.computeIfAbsent(into, this::withPartner).add(old);
      } else {
        changes.add(change(Kind.GONE, labels.person(old), List.of(old), List.of(), List.of()));
      }
    }
    for (String current : now.people().keySet()) {
      String of = people.beforeOrSplit(current);
      if (of == null) {
        changes.add(
            change(Kind.NEW, nowLabels.person(current), List.of(), List.of(current), List.of()));
      } else if (people.before(current) == null) {
        split.computeIfAbsent(of, this::withSuccessor).add(current);
      }
    }
    for (String old : pairs) {
      String current = people.now(old);
      boolean whole = !merged.containsKey(current) && !split.containsKey(old);
      changes.addAll(changed(old, current, whole));
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
        old.stream().map(id -> new Detail("name", null, labels.person(id))).toList();
    return change(Kind.MERGED, nowLabels.person(into), List.copyOf(old), List.of(into), details);
  }

  private Change split(String old, Set<String> into) {
    List<Detail> details =
        into.stream().map(id -> new Detail("name", null, nowLabels.person(id))).toList();
    return change(Kind.SPLIT, labels.person(old), List.of(old), List.copyOf(into), details);
  }

  /** Compares two; if they are not all of one another, whose names are whose says nothing. */
  private List<Change> changed(String old, String current, boolean whole) {
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
    if (whole) {
      aliases(old, current, details);
    }
    return details.isEmpty()
        ? List.of()
        : List.of(
            change(
                Kind.CHANGED, nowLabels.person(current), List.of(old), List.of(current), details));
  }

  /** Names that articles of both graphs print, and did not; of other articles it is told above. */
  private void aliases(String old, String current, List<Detail> details) {
    Map<String, Set<String>> was = new TreeMap<>(NodeIds.ORDER);
    before.mentions(old).stream()
        .filter(edge -> articles.now(edge.target()) != null)
        .forEach(edge -> was.put(articles.now(edge.target()), names(edge)));
    Set<String> added = new TreeSet<>(NodeIds.ORDER);
    Set<String> lost = new TreeSet<>(NodeIds.ORDER);
    for (Edge.MentionedIn edge : now.mentions(current)) {
      Set<String> before = was.get(edge.target());
      if (before != null) {
        names(edge).stream().filter(name -> !before.contains(name)).forEach(added::add);
        before.stream().filter(name -> !names(edge).contains(name)).forEach(lost::add);
      }
    }
    // Who is renamed is told so.
    if (!before.name(old).equals(now.name(current))) {
      lost.remove(before.name(old));
      added.remove(now.name(current));
    }
    lost.forEach(name -> details.add(new Detail("alias", name, null)));
    added.forEach(name -> details.add(new Detail("alias", null, name)));
  }

  private static Set<String> names(Edge.MentionedIn edge) {
    return edge.names().stream().map(NameCount::text).collect(Collectors.toSet());
  }

  private static List<String> sorted(Set<String> ids) {
    return ids.stream().sorted(NodeIds.ORDER).toList();
  }

  private static Change change(
      Kind kind, String name, List<String> before, List<String> now, List<Detail> details) {
    return new Change(Thing.PERSON, kind, "person " + name, before, now, details);
  }
}
