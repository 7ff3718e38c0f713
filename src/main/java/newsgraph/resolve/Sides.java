package newsgraph.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.model.ResolvedFacts.Tenure;

/**
 * Whether the sides that are not named in two reports can be the same, or be those whom the other
 * report names.
 */
final class Sides {
  private final Map<Integer, List<Tenure>> offices;

  /**
   * @param offices the tenures of each person, by index
   */
  Sides(Map<Integer, List<Tenure>> offices) {
    this.offices = offices;
  }

  /**
   * Whether nothing speaks against it. "a Russian lawyer" may be anyone; "the Security Council" is
   * no one who has no office there.
   */
  boolean fit(Told a, Told b) {
    return fitsIn(a, b) && fitsIn(b, a);
  }

  /** 1 if the same words stand for a side in both, or name an office's organization. */
  double points(Told a, Told b) {
    boolean same =
        a.report().others().stream()
            .anyMatch(one -> b.report().others().stream().anyMatch(other -> same(one, other)));
    return same || represented(a, b) || represented(b, a) ? 1 : 0;
  }

  private boolean fitsIn(Told fewer, Told more) {
    Set<Integer> extra = new HashSet<>(more.people());
    extra.removeAll(fewer.people());
    if (extra.isEmpty() || points(fewer, more) > 0) {
      return true;
    }
    List<String> others = fewer.report().others();
    return others.isEmpty() || others.stream().anyMatch(side -> !properName(side));
  }

  /** Whether a side of the one is the organization of someone whom only the other names. */
  private boolean represented(Told fewer, Told more) {
    return more.people().stream()
        .filter(person -> !fewer.people().contains(person))
        .flatMap(person -> offices.getOrDefault(person, List.of()).stream())
        .map(tenure -> tenure.office().organization())
        .anyMatch(
            organization ->
                organization != null
                    && fewer.report().others().stream()
                        .anyMatch(side -> OfficeAgreement.sameOrganization(side, organization)));
  }

  private static boolean same(String a, String b) {
    return OfficeAgreement.sameOrganization(a, b);
  }

  /** Whether every word but the small ones is capitalized. */
  private static boolean properName(String side) {
    Set<String> content = Words.content(side);
    for (String word : side.split("[\\s-]+")) {
      boolean small = Character.isLowerCase(word.codePointAt(0));
      if (small && word.length() > 0 && content.contains(Words.plain(word))) {
        return false;
      }
    }
    return true;
  }
}
