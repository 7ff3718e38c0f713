package newsgraph.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Article.Region;

/** The names of reporters, editors and photographers in bylines and credits. */
final class BylineNames {
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}\\.\\s(?=\\p{Lu})");
  private static final Pattern CONTRIBUTED = Pattern.compile("^(.{3,200}?)\\scontributed\\s.*$");

  private final Cues cues;
  private final NameList nameList;
  private final BylineRule bylines;
  private final Pattern work;
  private final Pattern pictureBy;

  BylineNames(Cues cues) {
    this.cues = cues;
    this.nameList = new NameList(cues);
    this.bylines = new BylineRule(cues);
    // "editing by", "photos by", "Editor: "
    this.work =
        Pattern.compile(
            "\\b(?iu:\\p{L}+ing|\\p{L}+ed|%s)\\s(?iu:and\\s\\p{L}+\\s)?(?iu:by|from)\\s|\\b%s:\\s"
                .formatted(cues.regex(PageWord.Kind.WORK), cues.regex(PageWord.Kind.WORKER)));
    this.pictureBy = Pattern.compile("^" + cues.regex(PageWord.Kind.PICTURE) + "\\s(?iu:by)\\s");
  }

  /** The names, in order of position, each once. */
  List<String> of(String text, List<Region> regions) {
    Set<String> names = new LinkedHashSet<>();
    for (Region region : regions) {
      String words = Blank.collapse(region.span().of(text));
      switch (region.kind()) {
        case BYLINE -> names.addAll(ofByline(words));
        case CREDIT_LINE -> names.addAll(ofCredit(words));
        case PHOTO_CREDIT -> names.addAll(ofPhoto(words));
        default -> {
          // No other region names who made the story.
        }
      }
    }
    return List.copyOf(names);
  }

  private List<String> ofByline(String words) {
    List<String> names = bylines.names(words);
    return names.isEmpty() ? nameList.read(words.split("\\|")[0]).names() : names;
  }

  /** "(Reporting by Ana Ruiz in Geneva and Bo Lind; editing by Cy Dam)": all three. */
  private List<String> ofCredit(String words) {
    String bare = words.replaceAll("^[(\\[–—-]+\\s?|[)\\].]+$", "");
    Matcher contributed = CONTRIBUTED.matcher(bare);
    if (contributed.matches()) {
      return nameList.read(contributed.group(1)).names();
    }
    List<String> names = new ArrayList<>();
    for (String clause : bare.split(";")) {
      Matcher work = this.work.matcher(clause);
      int from = -1;
      while (work.find()) {
        if (from >= 0) {
          names.addAll(nameList.read(clause.substring(from, work.start())).names());
        }
        from = work.end();
      }
      if (from >= 0) {
        names.addAll(nameList.read(clause.substring(from)).names());
      }
    }
    return names;
  }

  /** Where the last of several sentences begins: "Geneva, Tuesday. Bo Lind/Example News". */
  private static int lastSentence(String words) {
    Matcher end = SENTENCE_END.matcher(words);
    int begin = 0;
    while (end.find()) {
      begin = end.end();
    }
    return begin;
  }

  /** "(Bo Lind/Example Photo via AP)": Bo Lind. */
  private List<String> ofPhoto(String words) {
    String bare =
        words
            .replaceAll("^[(\\[]|[)\\]]\\.?$", "")
            .replaceFirst("^(?:[\\p{L}]+\\s)?\\p{L}+:\\s*", "");
    bare = pictureBy.matcher(bare).replaceFirst("");
    List<String> names = new ArrayList<>();
    String last = bare.substring(lastSentence(bare));
    for (String part : last.split("\\s?/\\s?|\\s[Vv]ia\\s|\\s?,\\s")) {
      if (names.isEmpty() && !cues.matches(PageWord.Kind.PHOTO, part) && part.indexOf(' ') > 0) {
        names.addAll(nameList.read(part).names());
      }
    }
    return names;
  }
}
