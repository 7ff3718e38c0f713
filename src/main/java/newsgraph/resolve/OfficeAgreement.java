package newsgraph.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ArticleFacts.OfficeKind;

/** Whether what is said of two people's offices speaks for or against their being one. */
final class OfficeAgreement {
  /** What the offices say. */
  enum Verdict {
    /** They share an office or an organization. */
    AGREE,
    /** Nothing either way. */
    SILENT,
    /** Each has an organization, and these have nothing to do with each other. */
    DISAGREE
  }

  private final Knowledge knowledge;

  OfficeAgreement(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Verdict of(Collection<Office> a, Collection<Office> b) {
    boolean clash = false;
    for (Office one : a) {
      for (Office other : b) {
        if (agree(one, other)) {
          return Verdict.AGREE;
        }
        clash |= clash(one, other);
      }
    }
    return clash ? Verdict.DISAGREE : Verdict.SILENT;
  }

  /** Whether they have an office of the same title, in one organization as far as it is known. */
  boolean shareOffice(Collection<Office> a, Collection<Office> b) {
    return a.stream()
        .anyMatch(
            one ->
                b.stream().anyMatch(other -> title(one).equals(title(other)) && agree(one, other)));
  }

  private boolean agree(Office one, Office other) {
    if (one.organization() == null || other.organization() == null) {
      return title(one).equals(title(other));
    }
    return sameOrganization(one.organization(), other.organization());
  }

  private String title(Office office) {
    return knowledge.sameTitle().apply(office.title());
  }

  /** States differ from states and from companies; a city or a ministry may be of a state. */
  private boolean clash(Office one, Office other) {
    if (one.organization() == null || other.organization() == null) {
      return false;
    }
    boolean states =
        knowledge.country().test(one.organization())
            && knowledge.country().test(other.organization());
    boolean outside = one.kind() == OfficeKind.OTHER || other.kind() == OfficeKind.OTHER;
    return states || outside;
  }

  static boolean sameOrganization(String a, String b) {
    if (a.equalsIgnoreCase(b)) {
      return true;
    }
    Set<String> one = Words.content(a);
    Set<String> other = Words.content(b);
    return Words.nested(one, other) || acronym(a, b) || acronym(b, a);
  }

  /** "LDP" of "Liberal Democratic Party". */
  private static boolean acronym(String shorter, String longer) {
    String letters = Words.plain(shorter).replaceAll("[^\\p{L}]", "");
    return letters.length() >= 2 && initials(longer).contains(letters);
  }

  /** What a name of several words may be shortened to, with and without words like "of". */
  static Set<String> initials(String name) {
    List<String> words = Words.of(name);
    Set<String> content = Words.content(name);
    Set<String> initials = new TreeSet<>();
    if (words.size() > 1) {
      initials.add(initials(words));
      initials.add(initials(words.stream().filter(content::contains).toList()));
    }
    return initials;
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }
}
