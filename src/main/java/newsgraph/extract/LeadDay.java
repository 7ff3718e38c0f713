package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.DateRange;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;

/**
 * The day of the event that the first sentence of a news report tells. "Ruiz and Lind signed a pact
 * on Tuesday. They met for an hour": in the news style the sentences after the lead go on with the
 * same day until another is told.
 */
final class LeadDay {
  /** How many sentences after the lead go on with its day. */
  private static final int REACH = 6;

  /** How many sentences back another day is still that of "in the evening". */
  private static final int NEAR = 3;

  /** A shorter first sentence is a dateline: "LIMA, Tuesday". */
  private static final int SHORT = 5;

  /** How late the news is told, in days. */
  private static final int NEWS = 3;

  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;
  private final Timeline timeline;
  private final int lead;
  private final DateRange day;

  LeadDay(AnnotatedArticle article, People people, MeetingWords words) {
    this.words = words;
    this.article = article;
    this.people = people;
    this.timeline = new Timeline(article);
    this.lead = lead(article);
    this.day = lead < 0 ? null : mainDay(article.sentences().get(lead));
  }

  /** The lead's index among the sentences; -1 if there is none. */
  static int lead(AnnotatedArticle article) {
    return article.sentences().stream()
        .filter(s -> s.kind() == Article.Kind.PARAGRAPH && s.tokens().size() > SHORT)
        .mapToInt(Sentence::index)
        .findFirst()
        .orElse(-1);
  }

  /** The day of a meeting that is told without one; null if the lead does not tell it. */
  DateRange of(MeetingMention mention) {
    int after = mention.sentence() - lead;
    if (day == null || mention.status() != MeetingStatus.HELD || after < 0) {
      return null;
    }
    if (after > 0 && isPartOfDay(mention)) {
      return isOfOtherTime(Math.max(lead + 1, mention.sentence() - NEAR), mention.sentence())
          ? null
          : day;
    }
    if (after > REACH || !isAboutLead(mention)) {
      return null;
    }
    if (after == 0) {
      return isPartOfEvent(mention) ? day : null;
    }
    return isOfOtherTime(lead + 1, mention.sentence()) || isLookingBack(mention) ? null : day;
  }

  /** "was welcomed in the evening": of what day is not said, and so of the story's. */
  private boolean isPartOfDay(MeetingMention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    Parse parse = new Parse(sentence);
    int verb = parse.verbAbove(mention.trigger());
    int first = verb >= 0 && parse.relation(verb).equals("conj") ? parse.head(verb) : verb;
    return sentence.dates().stream()
        .filter(date -> RelativeDate.isPartOfDay(sentence, date))
        .map(date -> parse.head(date.end() - 1))
        .anyMatch(head -> head >= 0 && (head == verb || head == first));
  }

  /** Whether one of the sentences from one to another has another time than the lead's. */
  private boolean isOfOtherTime(int from, int to) {
    return article.sentences().subList(Math.min(from, to), to).stream()
        .anyMatch(this::isOfOtherTime);
  }

  /** "declared a truce on Tuesday after their first summit", "embraced at the start of talks". */
  private boolean isPartOfEvent(MeetingMention mention) {
    Parse parse = new Parse(article.sentences().get(lead));
    int at = mention.trigger();
    if (parse.tagged(at, "V")) {
      return false;
    }
    for (int step = 0; step < 3 && at >= 0; step++) {
      int head = parse.head(at);
      boolean during =
          Parse.isOneOf(
              parse.preposition(at), "after", "at", "during", "following", "in", "of", "from");
      if (head < 0 || !during) {
        return false;
      }
      if (parse.head(head) < 0) {
        return parse.relation(at).startsWith("obl");
      }
      at = head;
    }
    return false;
  }

  /** Whether the lead names one of the participants, or nobody and so all of them by office. */
  private boolean isAboutLead(MeetingMention mention) {
    Set<Integer> named = new HashSet<>();
    people.inSentence(lead).forEach(m -> named.add(m.person()));
    return mention.people().stream().anyMatch(named::contains)
        || named.isEmpty() && mention.people().size() > 1;
  }

  /** "last met", "first met": another time. */
  private boolean isLookingBack(MeetingMention mention) {
    Parse parse = new Parse(article.sentences().get(mention.sentence()));
    int verb = parse.verbAbove(mention.trigger());
    return verb < 0
        || !parse.token(verb).tag().matches("VBD|VBN|VBG")
        || parse.children(verb, "advmod").stream()
            .anyMatch(when -> words.has(Trait.EARLIER, parse.token(when).text()));
  }

  /** Whether a sentence's main verb has another time than the lead's. */
  private boolean isOfOtherTime(Sentence sentence) {
    Parse parse = new Parse(sentence);
    return sentence.dates().stream()
        .filter(date -> isOfMainVerb(parse, date))
        .map(date -> timeline.resolve(sentence, date, false, List.of()))
        .filter(Objects::nonNull)
        .anyMatch(range -> !range.from().equals(day.from()) || !range.to().equals(day.to()));
  }

  /** The day that hangs on the main verb of the lead; null if there is none, or an old one. */
  private DateRange mainDay(Sentence sentence) {
    Parse parse = new Parse(sentence);
    List<DateRange> days =
        sentence.dates().stream()
            .filter(date -> isOfMainVerb(parse, date))
            .map(date -> timeline.resolve(sentence, date, false, List.of()))
            .filter(Objects::nonNull)
            .filter(range -> timeline.isNews(range, NEWS) && range.from().equals(range.to()))
            .distinct()
            .toList();
    return days.size() == 1 ? days.get(0) : null;
  }

  private boolean isOfMainVerb(Parse parse, DateExpression date) {
    for (int token = date.begin(); token < date.end(); token++) {
      int head = parse.head(token);
      boolean outside = head >= 0 && (head < date.begin() || head >= date.end());
      int before = outside ? DateWords.beforePurpose(parse, date, token) : -1;
      if (before >= 0) { // "signed a pact today to share the dam"
        return parse.head(before) < 0 && parse.token(before).tag().matches("VBD|VBN");
      }
      if (outside) {
        boolean ofNoun =
            parse.relation(token).equals("nmod")
                    && (isSubject(parse, head) || parse.relation(head).equals("obj"))
                || parse.relation(token).startsWith("nmod")
                    && !words.noun(parse.lemma(head)).isEmpty(); // "in a meeting Tuesday"
        int verb = ofNoun ? parse.head(head) : head;
        return verb >= 0
            && (parse.head(verb) < 0 && parse.token(verb).tag().matches("VBD|VBN")
                || isVerbLost(parse, token))
            && !words.has(Trait.ARRIVES, parse.lemma(verb)) // a visit goes on for days
            && !words.has(Trait.TRIP, parse.lemma(verb))
            && !Parse.isOneOf(parse.preposition(token), "before", "after", "since", "until", "by");
      }
    }
    return false;
  }

  /** "Ruiz and Lind clasped hands Tuesday", with a name for the root, and one day in all. */
  private static boolean isVerbLost(Parse parse, int day) {
    int above = parse.head(day);
    return parse.relation(day).equals("obl:tmod")
        && parse.head(above) >= 0
        && parse.head(parse.head(above)) < 0
        && parse.tagged(parse.head(above), "NNP")
        && parse.sentence().dates().stream().filter(d -> d.value().startsWith("XXXX")).count() == 1;
  }

  /** "Ruiz and Lind on Tuesday signed a pact": parsed as if Lind were "on Tuesday". */
  private static boolean isSubject(Parse parse, int token) {
    int first = token;
    while (parse.relation(first).equals("conj")) {
      first = parse.head(first);
    }
    return parse.relation(first).startsWith("nsubj");
  }
}
