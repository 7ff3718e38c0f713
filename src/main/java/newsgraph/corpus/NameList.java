package newsgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of names as credits print them: "Ana Ruiz, Bo Lind and Cy van Dam in Geneva". */
final class NameList {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[,;&/]\\s*(?:(?:and|with)\\s+)?|\\b(?:and|AND|with)\\b)\\s*");
  // What follows is a place, an employer, a date or an address.
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[|•·@(\\[]|\\s[-–—]|\\s(?:in|for|at|of|from|via|is|was|on)\\s|\\d).*",
          Pattern.DOTALL);
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?\\s?){1,4}");

  private final Cues cues;
  private final Pattern name;

  NameList(Cues cues) {
    this.cues = cues;
    String word = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    String small = "(?:" + cues.regex(PageWord.Kind.PARTICLE) + "[\\s-])?";
    name = Pattern.compile(small + word + "(?:\\s" + small + small + word + "){0,5}");
  }

  /**
   * What a list holds.
   *
   * @param names in order
   * @param pure whether all else is roles, and what follows a name
   * @param cut whether anything followed a name: a place, a date
   */
  record Names(List<String> names, boolean pure, boolean cut) {}

  /** The names of a list, white space collapsed; of one word only at its start. */
  Names read(String list) {
    List<String> names = new ArrayList<>();
    boolean pure = true;
    boolean cut = false;
    for (String part : SEPARATOR.split(list.strip())) {
      Matcher tail = TAIL.matcher(part);
      cut |= tail.find();
      String bare = tail.replaceFirst("").strip();
      bare = isShortened(bare) ? bare : bare.replaceFirst("\\.$", "");
      if (bare.isEmpty() || isRole(bare)) {
        continue;
      }
      if (!name.matcher(bare).matches()) {
        pure = false;
      } else if (!INITIALS.matcher(bare).matches()
          && (bare.indexOf(' ') >= 0 || names.isEmpty())
          && !names.contains(bare)) {
        names.add(bare);
      }
    }
    return new Names(names, pure, cut);
  }

  private boolean isRole(String part) {
    return cues.matches(PageWord.Kind.ROLE, part) || cues.matches(PageWord.Kind.AGENCY, part);
  }

  /** Whether a full stop belongs to the name: "Bo Lind Jr." */
  private static boolean isShortened(String name) {
    return name.endsWith(" Jr.") || name.endsWith(" Sr.");
  }
}
