package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Mends a given name that is taken for a month: in "On Tuesday Jan Lind met April Ruiz" neither
 * January nor April is meant, but Tuesday, and April is the name's first word.
 */
final class NamesNoDates {
  private static final Pattern MONTH =
      Pattern.compile("Jan|January|Apr|April|May|June|Jun|August|Mar|Dec|Summer|Autumn");

  private static final Map<String, Integer> WEEKDAYS =
      Map.of(
          "Monday",
          1,
          "Tuesday",
          2,
          "Wednesday",
          3,
          "Thursday",
          4,
          "Friday",
          5,
          "Saturday",
          6,
          "Sunday",
          7);

  private NamesNoDates() {}

  static Sentence mend(Sentence sentence) {
    Parse parse = new Parse(sentence);
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (int at = 0; at + 1 < tokens.size(); at++) {
      if (isGivenName(parse, at)) {
        tokens.set(at, named(tokens.get(at)));
      }
    }
    List<DateExpression> dates = new ArrayList<>();
    for (DateExpression date : sentence.dates()) {
      int name = date.begin();
      while (name < date.end() && !isGivenName(parse, name)) {
        name++;
      }
      if (name == date.end()) {
        dates.add(date);
      } else if (name == date.begin() + 1
          && WEEKDAYS.containsKey(tokens.get(date.begin()).text())) {
        String day = tokens.get(date.begin()).text();
        dates.add(new DateExpression(date.begin(), name, day, "XXXX-WXX-" + WEEKDAYS.get(day)));
      }
    }
    return tokens.equals(sentence.tokens()) && dates.equals(sentence.dates())
        ? sentence
        : new Sentence(sentence.index(), sentence.kind(), sentence.span(), tokens, dates);
  }

  /** Whether a month's name belongs to a person's that stands right behind it. */
  private static boolean isGivenName(Parse parse, int at) {
    int surname = parse.head(at);
    return MONTH.matcher(parse.token(at).text()).matches()
        && parse.tagged(at, "NNP")
        && parse.relation(at).equals("compound")
        && surname > at
        && surname - at < 4
        && parse.token(at + 1).entity() == Entity.PERSON
        && parse.token(surname).entity() == Entity.PERSON
        && (at == 0 || !parse.token(at - 1).tag().matches("CD"));
  }

  private static Token named(Token token) {
    return new Token(
        token.span(),
        token.text(),
        token.lemma(),
        token.tag(),
        Entity.PERSON,
        token.head(),
        token.relation());
  }
}
