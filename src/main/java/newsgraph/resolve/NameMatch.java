package newsgraph.resolve;

import java.util.List;
import newsgraph.lexicon.Spelling;
import newsgraph.model.ArticleFacts.NameJoin;

/** Whether two names can be one person's, and how they hang together. */
final class NameMatch {
  private final Knowledge knowledge;

  NameMatch(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** How one name is the other's; null if they are different people's. */
  NameJoin of(PersonName a, PersonName b) {
    if (a.single() || b.single()) {
      return single(a.single() ? a : b, a.single() ? b : a);
    }
    if (!a.suffix().equals(b.suffix())) {
      return null;
    }
    if (a.printed().equalsIgnoreCase(b.printed())) {
      return NameJoin.SAME_NAME;
    }
    if (a.joined().equals(b.joined())) {
      return NameJoin.SPELLING;
    }
    NameJoin straight = straight(a, b);
    if (straight != null) {
      return straight;
    }
    if (turned(a.words(), b.words()) || turned(b.words(), a.words())) {
      return NameJoin.NAME_ORDER;
    }
    return endsWith(a.words(), b.words()) || endsWith(b.words(), a.words())
        ? NameJoin.SURNAME
        : null;
  }

  /** "Aso" and "Taro Aso"; a son's suffix may be left out there. */
  private NameJoin single(PersonName one, PersonName other) {
    boolean suffixes = one.suffix().isEmpty() || one.suffix().equals(other.suffix());
    if (other.single()) {
      if (one.first().equals(other.first()) && one.suffix().equals(other.suffix())) {
        return NameJoin.SAME_NAME;
      }
      return suffixes && Spelling.same(one.first(), other.first()) ? NameJoin.SPELLING : null;
    }
    boolean family =
        Spelling.same(one.first(), other.last())
            || Spelling.same(one.first(), other.first())
            || one.first().equals(family(other));
    return suffixes && family ? NameJoin.SURNAME : null;
  }

  /** With particles: "vonderleyen". */
  private static String family(PersonName name) {
    int size = name.words().size();
    return String.join("", name.words().subList(size - 1 - name.particles(), size));
  }

  private NameJoin straight(PersonName a, PersonName b) {
    if (!Spelling.same(a.last(), b.last()) || !middlesFit(a.middle(), b.middle())) {
      return null;
    }
    boolean sameFamily = a.last().equals(b.last());
    if (a.first().equals(b.first()) || initialOf(a.first(), b.first())) {
      return sameFamily ? NameJoin.SAME_NAME : NameJoin.SPELLING;
    }
    if (Spelling.same(a.first(), b.first())) {
      return NameJoin.SPELLING;
    }
    return sameFamily && knowledge.sameGivenName().test(a.first(), b.first())
        ? NameJoin.NICKNAME
        : null;
  }

  /** One has none, or both have the same ones: George W. Bush is not George H. W. Bush. */
  private static boolean middlesFit(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!Spelling.same(a.get(i), b.get(i)) && !initialOf(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean initialOf(String a, String b) {
    return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }

  /** The family name first in one and last in the other: "Aso Taro", "Taro Aso". */
  private static boolean turned(List<String> familyFirst, List<String> familyLast) {
    int last = familyLast.size() - 1;
    String given = String.join("", familyFirst.subList(1, familyFirst.size()));
    return Spelling.same(familyFirst.get(0), familyLast.get(last))
        && Spelling.same(given, String.join("", familyLast.subList(0, last)));
  }

  /** A family name of two words: "Peña Nieto" and "Enrique Peña Nieto". */
  private static boolean endsWith(List<String> longer, List<String> shorter) {
    return longer.size() > shorter.size()
        && longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
  }
}
