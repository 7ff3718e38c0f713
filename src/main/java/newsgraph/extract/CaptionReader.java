package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.DateRange;

/**
 * Reads a photo caption: people who are named together as its subject were together. "Ana Ruiz,
 * left, and Bo Lind wave to reporters in Geneva on May 3, 2023."
 */
final class CaptionReader {
  private final People people;
  private final Quoter quoter;

  CaptionReader(People people, Quoter quoter) {
    this.people = people;
    this.quoter = quoter;
  }

  /**
   * The meeting that a caption's first sentence shows.
   *
   * @param date of the picture; null if the caption has none
   * @param place of the picture; null if the caption has none
   */
  Optional<MeetingMention> read(Parse parse, DateRange date, String place) {
    int verb = firstVerb(parse);
    if (parse.sentence().kind() != Article.Kind.CAPTION || verb < 0) {
      return Optional.empty();
    }
    List<MeetingMention.Party> parties = new ArrayList<>();
    TreeSet<Integer> persons = new TreeSet<>();
    for (People.Mention mention : people.inSentence(parse.sentence().index())) {
      boolean owned =
          mention.end() < parse.size() && parse.token(mention.end()).tag().equals("POS");
      if (mention.end() <= verb
          && mention.via() == Via.NAME
          && !owned
          && persons.add(mention.person())) {
        parties.add(new MeetingMention.Party(mention, null));
      }
    }
    if (parties.size() < 2) {
      return Optional.empty();
    }
    int begin = parties.get(0).mention().begin();
    return Optional.of(
        new MeetingMention(
            parse.sentence().index(),
            verb,
            parties,
            List.of(),
            MeetingStatus.HELD,
            false,
            MeetingKind.IN_PERSON,
            parse.lemma(verb),
            date,
            place,
            false,
            false,
            false,
            List.of(),
            quoter.quote(parse.sentence().index(), begin, verb + 1)));
  }

  private static int firstVerb(Parse parse) {
    for (int token = 0; token < parse.size(); token++) {
      String tag = parse.token(token).tag();
      boolean aside = isComma(parse, token - 1) && isComma(parse, token + 1); // ", left,"
      if (tag.matches("VB[ZPD]?") && !aside && !parse.relation(token).startsWith("acl")) {
        return token;
      }
    }
    return -1;
  }

  private static boolean isComma(Parse parse, int token) {
    return token >= 0 && token < parse.size() && parse.token(token).text().equals(",");
  }
}
