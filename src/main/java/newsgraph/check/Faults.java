package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The faults found so far. One graph, one thread. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void add(Place place, String message) {
    found.add(new Fault(place.pointer(), place.owner(), message));
  }

  /** A fault unless a value is what it should be; {@code null} stands for null. */
  void expect(Place place, Object expected, Object actual, String why) {
    if (!Objects.equals(expected, actual)) {
      add(place, "is " + shown(actual) + ", but " + why + " " + shown(expected));
    }
  }

  List<Fault> all() {
    return List.copyOf(found);
  }

  private static String shown(Object value) {
    return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
  }
}
