package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.ArticleFacts.NameJoin;

/** Decides whether two full names of one article can be the same person's. */
final class NameComparison {
  private static final int LONG_WORD = 6;

  private final Lexicon lexicon;

  NameComparison(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Why the two are one person's; empty if they are not. */
  Optional<NameJoin> same(PersonName a, PersonName b) {
    if (!a.suffix().equals(b.suffix())) {
      return Optional.empty();
    }
    if (a.words().equals(b.words())) {
      return Optional.of(NameJoin.SAME_NAME);
    }
    if (a.sameWords(b)) {
      return Optional.of(NameJoin.NAME_ORDER);
    }
    if (String.join("", a.words()).equals(String.join("", b.words()))) {
      return Optional.of(NameJoin.SPELLING);
    }
    if (isPart(a, b) || isPart(b, a)) {
      return Optional.of(NameJoin.SAME_NAME);
    }
    if (isInitials(a) && b.words().size() == 2 && b.first().length() > 1
        || isInitials(b) && a.words().size() == 2 && a.first().length() > 1) {
      return Optional.empty();
    }
    if (a.last().equals(b.last()) && middlesAgree(a, b)) {
      if (a.first().equals(b.first()) || PersonName.isInitialOf(a.first(), b.first())) {
        return Optional.of(NameJoin.SAME_NAME);
      }
      if (lexicon.nicknames().sameGivenName(a.first(), b.first())) {
        return Optional.of(NameJoin.NICKNAME);
      }
    }
    if (lexicon.nicknames().sameGivenName(a.last(), b.first()) && reversed(a, b)
        || lexicon.nicknames().sameGivenName(b.last(), a.first()) && reversed(b, a)) {
      return Optional.of(NameJoin.NAME_ORDER);
    }
    return nearlySpelled(a, b) ? Optional.of(NameJoin.SPELLING) : Optional.empty();
  }

  /** "A.B. Lind" is known by his initials: "Anders Lind" beside him in one article is another. */
  private static boolean isInitials(PersonName name) {
    return name.words().size() > 2
        && name.words().subList(0, name.words().size() - 1).stream().allMatch(w -> w.length() == 1);
  }

  /** "Lind William" and "Bill Lind". */
  private static boolean reversed(PersonName a, PersonName b) {
    return a.words().size() == 2 && b.words().size() == 2 && a.first().equals(b.last());
  }

  /** "Carlos Vera" is part of "Juan Carlos Vera". */
  private static boolean isPart(PersonName small, PersonName big) {
    return small.isFull() && (small.endsName(big) || small.beginsName(big));
  }

  /** Middle names agree when one has none, or each pair is equal or an initial of the other. */
  private static boolean middlesAgree(PersonName a, PersonName b) {
    List<String> x = a.words().subList(1, a.words().size() - 1);
    List<String> y = b.words().subList(1, b.words().size() - 1);
    if (x.isEmpty() || y.isEmpty()) {
      return true;
    }
    for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
      if (!x.get(i).equals(y.get(i)) && !PersonName.isInitialOf(x.get(i), y.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** One long word differs by one letter, the others are equal. */
  private static boolean nearlySpelled(PersonName a, PersonName b) {
    if (a.words().size() != b.words().size()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < a.words().size(); i++) {
      String x = a.words().get(i);
      String y = b.words().get(i);
      if (!x.equals(y)) {
        if (x.length() < LONG_WORD || y.length() < LONG_WORD || !oneEdit(x, y)) {
          return false;
        }
        different++;
      }
    }
    return different == 1;
  }

  private static boolean oneEdit(String x, String y) {
    if (Math.abs(x.length() - y.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(x.length(), y.length()) && x.charAt(start) == y.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(x.length(), y.length()) - start
        && x.charAt(x.length() - 1 - end) == y.charAt(y.length() - 1 - end)) {
      end++;
    }
    return Math.max(x.length(), y.length()) - start - end <= 1;
  }
}
