package newsgraph.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One form for each organization that the articles name in several: the commonest, in full. */
final class OrganizationNames {
  private final NameForms forms;

  /**
   * @param names as the articles have them, with repetitions
   */
  OrganizationNames(Collection<String> names) {
    forms = new NameForms(names, OrganizationNames::key);
    writeOut();
  }

  /** The form that stands for all forms of an organization's name. */
  String of(String name) {
    return forms.of(name);
  }

  private static String key(String name) {
    List<String> words = Words.of(name);
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return String.join(" ", article ? words.subList(1, words.size()) : words);
  }

  /** Letters that stand for exactly one of the other names become that name. */
  private void writeOut() {
    Map<String, TreeSet<String>> byInitials = new HashMap<>();
    for (String form : new TreeSet<>(forms.all().values())) {
      for (String initials : OfficeAgreement.initials(form)) {
        byInitials.computeIfAbsent(initials, k -> new TreeSet<>()).add(form);
      }
    }
    for (Map.Entry<String, String> form : forms.all().entrySet()) {
      String letters = form.getValue().replace(".", "");
      if (letters.length() >= 2 && letters.chars().allMatch(Character::isUpperCase)) {
        TreeSet<String> full = byInitials.getOrDefault(Words.plain(letters), new TreeSet<>());
        if (full.size() == 1) {
          form.setValue(full.first());
        }
      }
    }
  }
}
