package newsgraph.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import newsgraph.graph.Edge;
import newsgraph.graph.Node;
import newsgraph.model.DateRange;

/**
 * When a node or an edge is there: a meeting and those who take part in it on the meeting's days, a
 * tenure from its start to its end, a link on the days of its meetings. What has no date is always
 * there.
 */
final class Spells {
  /**
   * A stretch of time, both days included.
   *
   * @param start null if there is no start
   * @param end null if there is no end
   */
  record Spell(LocalDate start, LocalDate end) {}

  private final GraphIndex index;

  Spells(GraphIndex index) {
    this.index = index;
  }

  /** The spells of a node, in order, none touching another; empty if it is always there. */
  List<Spell> of(Node node) {
    return node instanceof Node.Meeting meeting ? days(meeting.date()) : List.of();
  }

  /** The spells of an edge, in order, none touching another; empty if it is always there. */
  List<Spell> of(Edge edge) {
    if (edge instanceof Edge.Holds holds) {
      return spell(Days.first(holds.from()), Days.last(holds.to()));
    } else if (edge instanceof Edge.Participates participates) {
      return of(index.node(participates.target()));
    } else if (edge instanceof Edge.Linked linked) {
      return joined(
          linked.meetings().stream()
              .map(index::node)
              .filter(Objects::nonNull)
              .flatMap(meeting -> of(meeting).stream()));
    }
    return List.of();
  }

  private static List<Spell> days(DateRange date) {
    if (date == null) {
      return List.of();
    }
    LocalDate start = Days.first(date.from());
    LocalDate end = Days.last(date.to());
    return start == null || end == null ? List.of() : spell(start, end);
  }

  private static List<Spell> spell(LocalDate start, LocalDate end) {
    boolean open = start == null || end == null;
    if ((start == null && end == null) || (!open && end.isBefore(start))) {
      return List.of();
    }
    return List.of(new Spell(start, end));
  }

  // Gephi refuses intervals of one edge that share a day.
  private static List<Spell> joined(Stream<Spell> spells) {
    List<Spell> joined = new ArrayList<>();
    for (Spell next : spells.sorted(Comparator.comparing(Spell::start)).toList()) {
      Spell last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || next.start().isAfter(last.end())) {
        joined.add(next);
      } else if (next.end().isAfter(last.end())) {
        joined.set(joined.size() - 1, new Spell(last.start(), next.end()));
      }
    }
    return joined;
  }
}
