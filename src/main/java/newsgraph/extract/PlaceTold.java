package newsgraph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Finds the place that "there", "in the same city" and "at the same hotel" point back to. "Ruiz
 * flew to Oslo on Monday. She met Lind there."
 */
final class PlaceTold {
  /** In sentences: how far back "the same hotel" may have been told. */
  private static final int REACH = 4;

  private final AnnotatedArticle article;
  private final Lexicon lexicon;

  PlaceTold(AnnotatedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** The one place that the words point back to; null if they point to none. */
  String find(Parse parse, Neighborhood neighborhood) {
    int index = parse.sentence().index();
    int there = pointer(parse, neighborhood);
    if (there < 0) {
      return null;
    }
    if (!parse.lemma(there).equalsIgnoreCase("there")) {
      Optional<String> same = same(parse, there);
      if (same.isPresent()) {
        return same.get();
      }
    }
    String text = article.article().text();
    String here = new PlaceOfStory(parse, text, lexicon).told(there);
    if (here != null || index == 0) {
      return here; // "agreed in Oslo on Monday that they would meet there in May"
    }
    Sentence before = article.sentences().get(index - 1);
    return before.kind().isStory()
        ? new PlaceOfStory(new Parse(before), text, lexicon).told(before.tokens().size())
        : null;
  }

  /** "met at a hotel in Oslo ... dined at the same hotel": what is named by the same noun. */
  private Optional<String> same(Parse parse, int pointer) {
    String noun = parse.lemma(pointer);
    Optional<String> called =
        before(
            parse,
            pointer,
            (told, token) -> told.lemma(token).toLowerCase(Locale.ROOT).endsWith(noun));
    boolean town = lexicon.meetingWords().has(Trait.SETTLEMENT, noun);
    return called.or(
        () -> before(parse, pointer, (told, at) -> town ? isTown(told, at) : isAt(told, at)));
  }

  /** "flew to Oslo": no country, and not the name of a house. */
  private boolean isTown(Parse parse, int token) {
    return parse.token(token).entity() == Entity.LOCATION
        && Parse.isOneOf(parse.preposition(token), "in", "to", "at", "for")
        && lexicon.countries().country(parse.token(token).text()).isEmpty()
        && lexicon.countries().region(parse.token(token).text()).isEmpty()
        && !lexicon
            .meetingWords()
            .has(Trait.VENUE, parse.token(token).text().toLowerCase(Locale.ROOT));
  }

  /** "stayed at the Bristol": at what has a name, and is neither a person nor a time. */
  private boolean isAt(Parse parse, int token) {
    return parse.tagged(token, "NNP")
        && Parse.isOneOf(parse.preposition(token), "at", "inside", "aboard")
        && parse.token(token).entity() != Entity.PERSON
        && parse.sentence().dates().stream().noneMatch(d -> d.begin() <= token && token < d.end())
        && lexicon.countries().ofCity(parse.token(token).text()).isEmpty();
  }

  /** The place of the nearest such word before the pointer. */
  private Optional<String> before(Parse parse, int pointer, BiPredicate<Parse, Integer> isSuch) {
    int index = parse.sentence().index();
    for (int at = index; at >= Math.max(0, index - REACH); at--) {
      Sentence sentence = article.sentences().get(at);
      Parse told = at == index ? parse : new Parse(sentence);
      int end = at == index ? pointer : sentence.tokens().size();
      for (int token = end - 1; token >= 0 && sentence.kind().isStory(); token--) {
        Optional<String> place =
            isSuch.test(told, token)
                ? new MeetingPlaces(told, article.article().text(), lexicon).venue(token)
                : Optional.empty();
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** The word that points back; or -1. */
  private int pointer(Parse parse, Neighborhood neighborhood) {
    for (int token = 0; token < parse.size(); token++) {
      int at = token;
      boolean there =
          parse.lemma(token).equalsIgnoreCase("there") && parse.relation(token).equals("advmod");
      boolean same =
          parse.relation(token).startsWith("obl")
              && Parse.isOneOf(parse.preposition(token), "in", "at", "on", "aboard")
              && parse.hasChild(token, "amod", "same")
              && (lexicon.meetingWords().has(Trait.VENUE, parse.lemma(token))
                  || lexicon.meetingWords().has(Trait.AREA, parse.lemma(token))
                  || lexicon.meetingWords().has(Trait.SETTLEMENT, parse.lemma(token)))
              && parse.sentence().dates().stream()
                  .noneMatch(d -> d.begin() <= at && at < d.end() || d.begin() == at + 1);
      int where = parse.head(token);
      boolean stay = // "while she is there she will see Lind"
          there
              && parse.relation(where).equals("advcl")
              && parse.hasChild(where, "mark", "while", "when")
              && neighborhood.isCore(parse.head(where));
      if ((there || same) && neighborhood.isCore(where) || stay) {
        return token;
      }
    }
    return -1;
  }
}
