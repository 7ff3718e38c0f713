package newsgraph.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.check.Change.Detail;
import newsgraph.check.Change.Kind;
import newsgraph.check.Change.Thing;
import newsgraph.graph.Edge;
import newsgraph.graph.Edge.Holds;

/** Who holds, held or seeks which office, where that changed. */
final class OfficeChanges {
  private final GraphView before;
  private final GraphView now;
  private final Matching people;
  private final EvidenceMatch evidence;
  private final List<Change> changes = new ArrayList<>();

  OfficeChanges(GraphView before, GraphView now, Matching people, EvidenceMatch evidence) {
    this.before = before;
    this.now = now;
    this.people = people;
    this.evidence = evidence;
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
        change(Kind.GONE, before, old, null, List.of(status(old.status(), null)));
      } else {
        rest.remove(key(now, other.source(), other));
        changed(old, other);
      }
    }
    rest.values()
        .forEach(edge -> change(Kind.NEW, now, null, edge, List.of(status(null, edge.status()))));
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
      details.add(new Detail("holder", before.name(old.source()), now.name(edge.source())));
    }
    String was = before.office(old.target());
    if (!was.equals(now.office(edge.target()))) {
      details.add(new Detail("office", was, now.office(edge.target())));
    }
    if (old.status() != edge.status()) {
      details.add(status(old.status(), edge.status()));
    }
    if (!Objects.equals(old.from(), edge.from())) {
      details.add(new Detail("from", old.from(), edge.from()));
    }
    if (!Objects.equals(old.to(), edge.to())) {
      details.add(new Detail("to", old.to(), edge.to()));
    }
    if (!details.isEmpty()) {
      change(Kind.CHANGED, now, old, edge, details);
    }
  }

  private static Detail status(Enum<?> before, Enum<?> now) {
    return new Detail("status", Change.label(before), Change.label(now));
  }

  private void change(Kind kind, GraphView of, Holds old, Holds edge, List<Detail> details) {
    Holds shown = edge == null ? old : edge;
    String subject = "office " + of.name(shown.source()) + ", " + of.office(shown.target());
    changes.add(new Change(Thing.OFFICE, kind, subject, ids(old), ids(edge), details));
  }

  private static List<String> ids(Holds edge) {
    return edge == null ? List.of() : List.of(edge.id());
  }
}
