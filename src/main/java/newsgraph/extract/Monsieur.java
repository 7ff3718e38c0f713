package newsgraph.extract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells "M. Roux", who is Monsieur Roux, from an initial: several names of an article begin with
 * it, or one name has it before the surname alone as well as before the whole.
 */
final class Monsieur {
  private static final String TITLE = "M. ";

  private Monsieur() {}

  /** The names, without the title. */
  static List<NameMention> leftOut(List<NameMention> names) {
    long called =
        names.stream()
            .filter(Monsieur::isCalled)
            .map(name -> name.text().substring(TITLE.length()))
            .distinct()
            .count();
    return called < 2
        ? names
        : names.stream().map(n -> isCalled(n) ? bare(n) : n).collect(Collectors.toList());
  }

  private static boolean isCalled(NameMention name) {
    return name.text().startsWith(TITLE)
        && name.end() - name.begin() > 1
        && name.head() > name.begin();
  }

  private static NameMention bare(NameMention name) {
    String text = name.text().substring(TITLE.length());
    return new NameMention(
        name.sentence(), name.begin() + 1, name.end(), name.head(), text, PersonName.of(text));
  }
}
