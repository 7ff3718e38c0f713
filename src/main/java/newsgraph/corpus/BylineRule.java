package newsgraph.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Article.Kind;

/**
 * Who wrote it, on a line of its own anywhere in the article: "By Ana Ruiz and Bo Lind", "BY ANA
 * RUIZ, Staff Writer"; or, before the text begins, names with a role: "Ana Ruiz, Staff Writer".
 */
final class BylineRule implements WholeRule {
  private static final int LONGEST = 200;

  private final Cues cues;
  private final NameList nameList;
  private final Pattern byline;

  BylineRule(Cues cues) {
    this.cues = cues;
    this.nameList = new NameList(cues);
    this.byline = Pattern.compile(cues.regex(PageWord.Kind.BYLINE) + "\\s+(\\S.*)", Pattern.DOTALL);
  }

  @Override
  public Kind kind() {
    return Kind.BYLINE;
  }

  @Override
  public boolean matches(Story story) {
    String text = story.piece().text();
    if (story.piece().length() > LONGEST) {
      return false;
    }
    return !names(text).isEmpty() || (story.isBeforeText() && isNamesAndRole(text));
  }

  /** The names of a byline, white space collapsed; none if the words are no byline. */
  List<String> names(String text) {
    Matcher matcher = byline.matcher(text);
    if (!matcher.matches()) {
      return List.of();
    }
    NameList.Names names = nameList.read(matcher.group(1));
    boolean sentence = names.cut() && TitleShape.endsLikeText(text);
    return names.pure() && !sentence ? names.names() : List.of();
  }

  /** "Ana Ruiz, Staff Writer", "Ana Ruiz | Lake Desk". */
  private boolean isNamesAndRole(String text) {
    String[] parts = text.split("\\s*[,|]\\s*");
    if (parts.length < 2 || TitleShape.endsLikeText(text)) {
      return false;
    }
    boolean roleAtEnd =
        cues.matches(PageWord.Kind.ROLE, parts[parts.length - 1])
            || cues.matches(PageWord.Kind.AGENCY, parts[parts.length - 1]);
    NameList.Names first = nameList.read(parts[0]);
    return roleAtEnd && first.pure() && !first.names().isEmpty() && parts[0].indexOf(' ') > 0;
  }
}
