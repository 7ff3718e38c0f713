package newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.model.ArticleFacts.Gender;

/**
 * Tells which word of a name is the family name, by {@code family-first.tsv} and {@code
 * given-names.tsv}. Immutable.
 */
public final class NameOrder {
  // Sounds of names as they are romanised, one or two syllables for each character of a name.
  private static final Pattern JAPANESE =
      Pattern.compile("(?:(?:[kgnhbpmr]y|sh|ch|ts|j|[kgsztdnhbpmrwfy])?[aiueo]|n(?![aiueoy])|h)+");
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu"
              + "|ou|ua|ue|ui|un|uo|a|e|i|o|u)'?){1,2}");
  private static final Pattern HYPHENED = Pattern.compile("[a-z']{1,7}-[a-z']{1,7}");
  private static final int LONGEST_SYLLABLE = 6;

  private final Map<String, Set<String>> family = new HashMap<>();
  private final Map<String, Set<String>> given = new HashMap<>();
  private final Map<String, String> languages = new HashMap<>();
  private final GivenNames givenNames;

  private NameOrder(LexiconFiles files, GivenNames givenNames) {
    this.givenNames = givenNames;
    for (LexiconFiles.Row row : files.rows("family-first.tsv", 3)) {
      if (row.get(2).equals("country")) {
        languages.put(row.get(0), row.get(1));
        continue;
      }
      Map<String, Set<String>> part =
          switch (row.get(2)) {
            case "family" -> family;
            case "given" -> given;
            default ->
                throw row.fault("part '" + row.get(2) + "' is none of family, given and country");
          };
      part.computeIfAbsent(row.get(1), language -> new HashSet<>()).add(Fold.name(row.get(0)));
    }
  }

  /** Reads the files. */
  public static NameOrder read(LexiconFiles files) {
    return new NameOrder(files, GivenNames.read(files));
  }

  /**
   * Whether a name is written family name first: "Sato Kenji", "Xi Jinping", "Kim Jong Un".
   *
   * @param words the name's, without titles
   */
  public boolean isFamilyFirst(List<String> words) {
    return isTurned(words) || keepsFamilyFirst(words);
  }

  /**
   * Whether nearly all people of a country have names of another kind: "Bo Lind" is hardly Chinese.
   */
  public boolean isForeign(String country, String name) {
    String language = languages.get(country);
    if (language == null) {
      return false;
    }
    boolean sounds = language.equals("ja");
    for (String word : Fold.spaces(name).split("[ -]")) {
      String folded = Fold.name(word);
      if (isIn(family, language, folded) || isIn(given, language, folded)) {
        return false;
      }
      sounds &= JAPANESE.matcher(folded).matches();
    }
    return !sounds;
  }

  /**
   * The name with the given name first, if its language allows both orders: "Sato Kenji" gives
   * "Kenji Sato". Chinese, Korean and Vietnamese names, and all others, are left as they are.
   */
  public String givenFirst(String name) {
    List<String> words = new ArrayList<>(List.of(Fold.spaces(name).split(" ")));
    if (!isTurned(words)) {
      return name;
    }
    words.add(words.remove(0));
    return String.join(" ", words);
  }

  /**
   * The family name: "Sato" in either order, "Xi" of "Xi Jinping". Of names that are not known to
   * be family name first, the last word. (A Vietnamese is called by the last word all the same.)
   *
   * @param words the name's, without titles; at least one
   */
  public String familyName(List<String> words) {
    return isFamilyFirst(words) ? words.get(0) : words.get(words.size() - 1);
  }

  /** Japanese or Hungarian, family name first: English news would turn it round. */
  private boolean isTurned(List<String> words) {
    if (words.size() != 2) {
      return false;
    }
    String first = Fold.name(words.get(0));
    String second = Fold.name(words.get(1));
    return isTurned("ja", first, second)
        || isTurned("hu", first, second)
        || isUnlistedJapanese(first, second);
  }

  private boolean isTurned(String language, String first, String second) {
    boolean turned = isIn(family, language, first) && isIn(given, language, second);
    // Where each word can be either, as in "Masaki Shoji", English order is likelier.
    return turned && !(isIn(given, language, first) && isIn(family, language, second));
  }

  /** A Japanese family name before a word that sounds Japanese and is no family name. */
  private boolean isUnlistedJapanese(String first, String second) {
    return isIn(family, "ja", first)
        && !isIn(given, "ja", first)
        && !isIn(family, "ja", second)
        && second.length() > 3
        && JAPANESE.matcher(second).matches();
  }

  /** Chinese, Korean or Vietnamese: the family name stays first. */
  private boolean keepsFamilyFirst(List<String> words) {
    if (words.size() < 2 || words.size() > 4) {
      return false;
    }
    String first = Fold.name(words.get(0));
    List<String> rest = words.subList(1, words.size()).stream().map(Fold::name).toList();
    if (rest.size() == 1) {
      return keepsFamilyFirst(first, rest.get(0));
    }
    boolean known =
        isIn(family, "ko", first) || isIn(family, "zh", first) || isIn(family, "vi", first);
    return known && rest.stream().allMatch(this::isSyllable);
  }

  private boolean keepsFamilyFirst(String first, String second) {
    boolean hyphened = HYPHENED.matcher(second).matches();
    if (isIn(family, "ko", first) && hyphened) {
      return true;
    }
    return isIn(family, "zh", first)
        && !isIn(family, "zh", second)
        && (hyphened || CHINESE.matcher(second).matches())
        && !givenNames.contains(second);
  }

  /** A short word that is no man's or woman's name elsewhere: "Jong", "Hsien", not "Ann". */
  private boolean isSyllable(String word) {
    return word.length() <= LONGEST_SYLLABLE
        && word.indexOf('.') < 0
        && givenNames.gender(word) == Gender.UNKNOWN;
  }

  private static boolean isIn(Map<String, Set<String>> part, String language, String name) {
    return part.getOrDefault(language, Set.of()).contains(name);
  }
}
