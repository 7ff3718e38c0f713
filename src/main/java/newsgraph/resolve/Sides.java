package newsgraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.model.ResolvedFacts.Tenure;

/**
 * Whether the sides that are not named in two reports can be the same, or be those whom the other
 * report names. Used by one thread.
 */
final class Sides {
  private final Map<Integer, Set<String>> organizations = new HashMap<>();
  private final Remembered alike = new Remembered(OfficeAgreement::sameOrganization);

  /**
   * @param offices the tenures of each person, by index
   */
  Sides(Map<Integer, List<Tenure>> offices) {
    offices.forEach(
        (person, tenures) -> {
          Set<String> names = new TreeSet<>();
          for (Tenure tenure : tenures) {
            if (tenure.office().organization() != null) {
              names.add(tenure.office().organization());
            }
          }
          organizations.put(person, names);
        });
  }

  /**
   * Whether nothing speaks against it. "a Russian lawyer" may be anyone; "the Security Council" is
   * no one who has no office there.
   */
  boolean fit(Told a, Told b) {
    return fitsIn(a, b) && fitsIn(b, a) && !areOthers(a, b);
  }

  /** "farmers" and "bankers" in two reports that name the same people: two meetings. */
  private boolean areOthers(Told a, Told b) {
    List<String> one = a.report().others();
    List<String> other = b.report().others();
    return !one.isEmpty()
        && !other.isEmpty()
        && a.people().equals(b.people())
        && points(a, b) == 0
        && one.stream().allMatch(Sides::isGroup)
        && other.stream().allMatch(Sides::isGroup)
        && one.stream().noneMatch(x -> other.stream().anyMatch(y -> shareWord(x, y)));
  }

  private static boolean shareWord(String a, String b) {
    Set<String> words = new HashSet<>(Words.content(a));
    words.retainAll(Words.content(b));
    return !words.isEmpty();
  }

  /** Whether the words stand for several people: "tech executives". */
  private static boolean isGroup(String side) {
    String head = side.split(" (of|from|in|at|with|for) ")[0];
    String last = head.substring(head.lastIndexOf(' ') + 1);
    return Character.isLowerCase(last.codePointAt(0)) && last.endsWith("s");
  }

  /** 1 if the same words stand for a side in both, or name an office's organization. */
  double points(Told a, Told b) {
    boolean same =
        a.report().others().stream()
            .anyMatch(
                one -> b.report().others().stream().anyMatch(other -> alike.test(one, other)));
    return same || represented(a, b) || represented(b, a) ? 1 : 0;
  }

  private boolean fitsIn(Told fewer, Told more) {
    Set<Integer> extra = new HashSet<>(more.people());
    extra.removeAll(fewer.people());
    if (extra.isEmpty() || points(fewer, more) > 0) {
      return true;
    }
    List<String> others = fewer.report().others();
    if (extra.size() == 1 && !others.isEmpty() && others.stream().allMatch(Sides::isGroup)) {
      return false; // "farmers" is not the one person whom the other report names
    }
    return others.isEmpty() || others.stream().anyMatch(side -> !properName(side));
  }

  /** Whether a side of the one is the organization of someone whom only the other names. */
  private boolean represented(Told fewer, Told more) {
    return !fewer.report().others().isEmpty()
        && more.people().stream()
            .filter(person -> !fewer.people().contains(person))
            .flatMap(person -> organizations.getOrDefault(person, Set.of()).stream())
            .anyMatch(
                name -> fewer.report().others().stream().anyMatch(side -> alike.test(side, name)));
  }

  /** Whether every word but the small ones is capitalized. */
  private static boolean properName(String side) {
    Set<String> content = Words.content(side);
    for (String word : side.split("[\\s-]+")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      if (small && content.contains(Words.plain(word))) {
        return false;
      }
    }
    return true;
  }
}
