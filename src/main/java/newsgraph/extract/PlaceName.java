package newsgraph.extract;

import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence.Entity;

/**
 * What a place of a sentence is called: "12 Garden Street", "Port of Call", "the Peruvian capital".
 */
record PlaceName(Parse parse, String text, Lexicon lexicon) {
  /** The name of the place that has this head, as the graph prints it. */
  String of(int head) {
    Optional<String> capital = capital(head);
    if (capital.isPresent()) {
      return capital.get();
    }
    int begin = head;
    while (begin > 0
        && parse.head(begin - 1) == head
        && Parse.isOneOf(parse.relation(begin - 1), "compound", "amod", "flat", "nummod")
        && (parse.tagged(begin - 1, "NNP")
            || isCapital(begin - 1) && parse.token(begin - 1).entity() == Entity.LOCATION
            || parse.tagged(begin - 1, "CD") && parse.tagged(begin, "NNP") && !isDate(begin - 1))) {
      begin--; // "12 Garden Street" too
    }
    while (begin > 0
        && parse.tagged(begin - 1, "NNP")
        && parse.isUnder(begin - 1, head)
        && parse.relation(begin - 1).equals("compound")) {
      begin--;
    }
    while (begin > 0
        && parse.token(begin - 1).span().end() == parse.token(begin).span().begin()
        && !parse.token(begin - 1).tag().equals("``")) {
      begin--; // "Palm-on-Sea" is several tokens
    }
    String printed = parse.text(text, begin, end(head)).replaceAll("\\s+", " ");
    return lexicon.countries().isDemonym(printed)
        ? printed
        : lexicon.countries().country(printed).orElse(printed);
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(parse.token(token).text().codePointAt(0));
  }

  /** "Call" in "Port of Call", where names were found to take "of" in. */
  boolean isInName(int token) {
    return token > 1
        && parse.lemma(token - 1).equals("of")
        && parse.token(token - 1).entity() == Entity.LOCATION
        && parse.token(token).entity() == Entity.LOCATION;
  }

  /** Behind the rest of a building's name: "the Palace of Justice". */
  private int end(int head) {
    boolean building =
        parse.tagged(head, "NNP")
            && lexicon
                .meetingWords()
                .has(Trait.VENUE, parse.token(head).text().toLowerCase(Locale.ROOT));
    boolean named = // "Port of Call", all of it one name
        head + 2 < parse.size() && isInName(head + 2) && parse.head(head + 2) == head;
    boolean of =
        building
            && head + 2 < parse.size()
            && parse.lemma(head + 1).equals("of")
            && parse.tagged(head + 2, "NNP")
            && parse.head(head + 2) == head;
    return named || of ? head + 3 : head + 1;
  }

  /** "the Peruvian capital": Lima. */
  Optional<String> capital(int token) {
    return parse.lemma(token).equals("capital") && parse.hasChild(token, "det", "the")
        ? parse.children(token, "amod", "nmod:poss").stream()
            .flatMap(of -> lexicon.countries().country(countryWords(of, token)).stream())
            .flatMap(country -> lexicon.countries().capital(country).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "North Korean" of "the North Korean capital". */
  private String countryWords(int of, int capital) {
    int begin = of;
    while (begin > 0
        && parse.token(begin - 1).tag().matches("NNP|JJ")
        && (parse.head(begin - 1) == of || parse.head(begin - 1) == capital)) {
      begin--;
    }
    return parse.text(text, begin, of + 1);
  }

  boolean isDate(int token) {
    return parse.sentence().dates().stream().anyMatch(d -> d.begin() <= token && token < d.end());
  }
}
