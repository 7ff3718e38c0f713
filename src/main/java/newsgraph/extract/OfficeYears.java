package newsgraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.extract.OfficeClaim.Years;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Reads when an office was held from the words after it: "from 2016 to 2020", "since May 2021",
 * "until 2009", "(1997-2007)". "During her first term" and "under Lind" only say that it is over.
 */
final class OfficeYears {
  private static final int REACH = 12;
  private static final String YEAR = "(?:\\p{Lu}[\\p{L}.]+ )?((?:1[89]|20)\\d\\d)";
  private static final Pattern RANGE =
      Pattern.compile(
          "^(?:[^,;]*? )?(?:from |between |\\( |, |in )?"
              + YEAR
              + " (?:to|and|until|till|through|-|–|—) "
              + YEAR
              + "\\b.*");

  /** "The king, who had not been seen since 1990": of something else than his office. */
  private static final Pattern SINCE =
      Pattern.compile(
          "^(?!.*\\bwho (?!has (?:been|held|led|run|served)\\b).*\\bsince)(?:[^;]*? )?since "
              + YEAR
              + "\\b.*");

  private static final Pattern UNTIL =
      Pattern.compile("^(?:[^,;]*? )?(?:until|till) " + YEAR + "\\b.*");
  private static final Pattern STARTED = Pattern.compile("^(?:[^,;]{0,30} )?in " + YEAR + "\\b.*");
  private static final Pattern OVER =
      Pattern.compile(
          "^(?:during|under|throughout) .*|^in the (?:\\p{L}+ )*(?:administration|government)s?"
              + " .*");

  /** "a former banker who was premier from 2003 to 2006": the years are the second office's. */
  private static final Pattern OTHER =
      Pattern.compile(
          "\\bwho (?:had |has |once |later |then |also )*"
              + "(?:(?:been|was|is|became|headed|led|ran|chaired) (?!in )(?=\\p{L})"
              + "|(?:served|worked|acted|sat|spent) (?:[^,;]* )?as ).*");

  /** "the interior minister and until 1988 the party's chief": the year is what follows'. */
  private static final Pattern NEXT =
      Pattern.compile("\\band ,? ?(?:until|till|from|for|since) .*|^, (?:has|had) been .*");

  /** "head of shipping until last year". */
  private static final Pattern RECENTLY =
      Pattern.compile("^(?:until|till) (?:last|recently|earlier|yesterday) .*");

  private OfficeYears() {}

  /** The claim with the years told after it; {@code published} is an ISO date or null. */
  static OfficeClaim read(OfficeClaim claim, Sentence sentence, boolean starts, String published) {
    String words = after(claim, sentence);
    Matcher range = RANGE.matcher(words);
    if (range.matches()) {
      OfficeClaim dated = claim.during(new Years(range.group(1), range.group(2)));
      return isPast(range.group(2), published) ? dated.saying(Status.FORMER) : dated;
    }
    Matcher since = SINCE.matcher(words);
    if (since.matches()) {
      OfficeClaim dated = claim.during(new Years(since.group(1), null));
      return claim.status() == Status.FORMER ? dated : dated.saying(Status.CURRENT);
    }
    Matcher until = UNTIL.matcher(words);
    if (until.matches()) {
      OfficeClaim dated = claim.during(new Years(null, until.group(1)));
      return isPast(until.group(1), published) ? dated.saying(Status.FORMER) : dated;
    }
    boolean over = RECENTLY.matcher(words).matches() && claim.status() != Status.ELECT;
    if (over) {
      return claim.saying(Status.FORMER);
    }
    if (starts && claim.status() == null && isAhead(claim.post(), sentence)) {
      return claim.saying(Status.ELECT);
    }
    Matcher started = STARTED.matcher(words);
    if (starts && claim.status() == null && started.matches()) {
      return claim.during(new Years(started.group(1), null));
    }
    return !starts && claim.status() == null && OVER.matcher(words).matches()
        ? claim.saying(Status.FORMER)
        : claim;
  }

  /** "has elected Ruiz its president from January": a year that is not told is not over. */
  private static boolean isAhead(Post post, Sentence sentence) {
    int from = post.end();
    return from + 1 < sentence.tokens().size()
        && sentence.tokens().get(from).text().matches("from|effective")
        && sentence.dates().stream()
            .filter(date -> date.begin() == from + 1)
            .anyMatch(
                date ->
                    sentence.tokens().subList(date.begin(), date.end()).stream()
                        .noneMatch(token -> token.text().matches("\\d{4}|\\d{4}s")));
  }

  private static boolean isPast(String year, String published) {
    return published == null || year.compareTo(published.substring(0, 4)) <= 0;
  }

  private static String after(OfficeClaim claim, Sentence sentence) {
    StringBuilder words = new StringBuilder();
    int from = claim.post().end();
    int to = Math.min(sentence.tokens().size(), from + REACH);
    for (int i = from; i < to; i++) {
      words.append(sentence.tokens().get(i).text()).append(' ');
    }
    return NEXT.matcher(OTHER.matcher(words).replaceFirst("")).replaceFirst("");
  }
}
