package newsgraph.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** The faults found so far, each place once. One graph, one thread. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  void add(Place place, String message) {
    add(new Fault(place.pointer(), place.owner(), message));
  }

  void add(Fault fault) {
    if (places.add(fault.pointer() + " " + fault.id())) {
      found.add(fault);
    }
  }

  /** A fault unless a value is what it should be; {@code null} stands for null. */
  void expect(Place place, Object expected, Object actual, String why) {
    if (!Objects.equals(expected, actual)) {
      add(place, "is " + shown(actual) + ", but " + why + " " + shown(expected));
    }
  }

  /**
   * Checks one thing after the other; of what is wrong in another way, and so told already, the
   * rest is not looked at.
   */
  void each(Iterable<Place> places, Consumer<Place> check) {
    for (Place place : places) {
      unlessWrong(() -> check.accept(place));
    }
  }

  /** Makes a check, unless what it looks at is wrong in another way, and so told already. */
  void unlessWrong(Runnable check) {
    try {
      check.run();
    } catch (Place.Unusable e) {
      // It is told what is wrong: what follows from it would be no news.
    }
  }

  /** Whether a fault of this place is found. */
  boolean has(Place place) {
    return places.contains(place.pointer() + " " + place.owner());
  }

  List<Fault> all() {
    return List.copyOf(found);
  }

  private static String shown(Object value) {
    return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
  }
}
