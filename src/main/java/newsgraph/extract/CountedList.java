package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.Entity;

/**
 * Names the people whom a meeting word only counts: "met three ministers: Ruiz in Oslo, Lind in
 * Rome and Holm at the airport of Bonn". With a place each they are met one by one.
 */
final class CountedList {
  private final Parse parse;
  private final AnnotatedArticle article;
  private final People people;
  private final Lexicon lexicon;

  CountedList(Parse parse, AnnotatedArticle article, People people, Lexicon lexicon) {
    this.parse = parse;
    this.article = article;
    this.people = people;
    this.lexicon = lexicon;
  }

  /** The meetings that a mention tells by a list; empty if it has none. */
  List<MeetingMention> of(MeetingMention mention) {
    int colon = colon(mention);
    if (colon < 0 || mention.people().size() != 1 || mention.others().size() > 1) {
      return List.of();
    }
    List<People.Mention> names =
        people.inSentence(mention.sentence()).stream()
            .filter(m -> m.begin() > colon && m.via() == Via.NAME)
            .filter(m -> !mention.people().contains(m.person()))
            .toList();
    if (names.size() < 2
        || names.stream().map(People.Mention::person).distinct().count() < names.size()) {
      return List.of();
    }
    Role role =
        mention.parties().get(0).role() == Role.HOST
            ? Role.GUEST
            : mention.parties().get(0).role() == Role.GUEST ? Role.HOST : null;
    List<MeetingMention> each = new ArrayList<>();
    List<MeetingMention.Party> all = new ArrayList<>(mention.parties());
    boolean located = true;
    for (int i = 0; i < names.size(); i++) {
      int end = i + 1 < names.size() ? names.get(i + 1).begin() : parse.size();
      MeetingMention.Party party = new MeetingMention.Party(names.get(i), role);
      located &= isLocated(names.get(i).end(), end);
      String place =
          new MeetingPlaces(parse, article.article().text(), lexicon)
              .within(names.get(i).end(), end);
      each.add(mention.of(mention.parties().get(0), party, false).at(mention.date(), place));
      all.add(party);
    }
    return located ? each : List.of(mention.with(all));
  }

  private boolean isLocated(int begin, int end) {
    for (int token = begin; token < end; token++) {
      if (parse.token(token).entity() == Entity.LOCATION
          && Parse.isOneOf(parse.lemma(begin), "in", "at", "on")) {
        return true;
      }
    }
    return false;
  }

  /** The colon behind the counted people, with nothing but names and places after it; or -1. */
  private int colon(MeetingMention mention) {
    boolean counted = false;
    for (int token = mention.trigger() + 1; token < parse.size(); token++) {
      boolean plural = parse.token(token).tag().matches("NNP?S");
      counted |=
          plural
              && parse.child(token, "nummod") >= 0
              && (lexicon.meetingWords().isSide(parse.lemma(token)));
      if (counted && parse.token(token).text().equals(":")) {
        for (int after = token + 1; after < parse.size(); after++) {
          if (parse.token(after).tag().matches("V.*|MD|PRP|W.*|``")) {
            return -1;
          }
        }
        return token;
      }
      if (parse.token(token).tag().matches("V.*|MD|W.*|[.]")) {
        return -1;
      }
    }
    return -1;
  }
}
