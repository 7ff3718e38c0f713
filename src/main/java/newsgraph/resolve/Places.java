package newsgraph.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether places can be the same, and which of them tells most. Used by one thread. */
final class Places {
  private final Knowledge knowledge;
  private final Map<String, Boolean> countries = new HashMap<>();
  private final Remembered agree;

  Places(Knowledge knowledge) {
    this.knowledge = knowledge;
    agree = new Remembered(this::compare);
  }

  /** Whether one is the other, or lies in it, as far as the words and the lists tell. */
  boolean agree(String a, String b) {
    return agree.test(a, b);
  }

  private boolean compare(String a, String b) {
    return Words.nested(Words.content(a), Words.content(b)) || within(a, b) || within(b, a);
  }

  /** Whether a place is told by a name, not as "airport" or "old castle" alone; not if null. */
  static boolean isNamed(String place) {
    return place != null && place.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether it ends in a name: an "English castle" may be Leeds Castle; not if null. */
  static boolean isProper(String place) {
    return isNamed(place) && isNamed(place.substring(place.lastIndexOf(' ') + 1));
  }

  /** Whether they are two states. */
  boolean clash(String a, String b) {
    return country(a) && country(b) && !agree(a, b);
  }

  /** Whether it is no more than a state. */
  boolean country(String place) {
    return countries.computeIfAbsent(place, knowledge.country()::test);
  }

  /**
   * The most precise of some places.
   *
   * @return null if there is none
   */
  String mostPrecise(Collection<String> newestFirst) {
    return newestFirst.stream()
        .max(
            Comparator.comparing(Places::isNamed)
                .thenComparing(place -> !country(place))
                .thenComparing(place -> parts(place).size())
                .thenComparing(place -> inOthers(place, newestFirst)))
        .orElse(null);
  }

  private long inOthers(String place, Collection<String> others) {
    return others.stream()
        .filter(other -> !other.equals(place))
        .filter(
            other -> within(place, other) || Words.content(place).containsAll(Words.content(other)))
        .count();
  }

  private boolean within(String inner, String outer) {
    return parts(inner).stream()
        .anyMatch(
            one ->
                parts(outer).stream().anyMatch(other -> knowledge.placeWithin().test(one, other)));
  }

  private static List<String> parts(String place) {
    return List.of(place.split("\\s*,\\s*"));
  }
}
