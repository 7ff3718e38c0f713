package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.NameWords;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Who had an office when something happened long ago: "In January 1966 President Ruiz came to terms
 * with Lind", told in 1990, makes him a former president. Kings and popes stay.
 *
 * @param published the article's day, ISO; null if not known
 */
record BygoneTitle(String published, NameWords words) {
  /** In years: seldom does a head of government or minister stay longer. */
  private static final int LONG_AGO = 12;

  /** The claim; former, if its sentence tells of long ago alone. */
  OfficeClaim of(OfficeClaim claim, Sentence sentence) {
    Post post = claim.post();
    String title = post.title().substring(post.title().lastIndexOf(' ') + 1);
    boolean bare = claim.status() == null && claim.years().from() == null && !post.definite();
    boolean state = post.entry().scope() == Scope.STATE || post.entry().scope() == Scope.PORTFOLIO;
    return bare && state && !words.isRegnal(title) && isLongAgo(sentence)
        ? claim.saying(Status.FORMER)
        : claim;
  }

  private boolean isLongAgo(Sentence sentence) {
    List<String> years =
        sentence.dates().stream()
            .filter(date -> date.value().matches("(?:1[89]|20)\\d\\d(?:-.*)?"))
            .map(date -> date.value().substring(0, 4))
            .toList();
    boolean present =
        sentence.tokens().stream().anyMatch(t -> t.tag().matches("VB[PZ]|MD")); // "recalls"
    return published != null
        && !years.isEmpty()
        && sentence.dates().stream()
            .allMatch(date -> date.value().matches("(?:1[89]|20)\\d\\d(?:-.*)?|P.*|T.*|XXXX-\\d.*"))
        && years.stream()
            .allMatch(
                y -> Integer.parseInt(y) <= Integer.parseInt(published.substring(0, 4)) - LONG_AGO)
        && !present;
  }
}
