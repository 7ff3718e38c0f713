package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.OfficeStatus;

/**
 * An office by which somebody is meant: "the former president", "the Japanese prime minister".
 *
 * @param begin index of its first token in the sentence
 * @param title in small letters, without the words for time and country
 * @param past whether it says that the office was held before
 * @param elect whether it says that the office is not taken up yet
 * @param country the state, as {@link newsgraph.lexicon.Countries} calls it; null if not told
 * @param lexicon which titles mean the same
 */
record DescribedOffice(
    int begin, String title, boolean past, boolean elect, String country, Lexicon lexicon) {

  /** What a phrase says of its office; null if it is not one definite holder of one. */
  static DescribedOffice read(Parse parse, int head, Lexicon lexicon) {
    List<String> title = new ArrayList<>();
    title.add(parse.lemma(head).toLowerCase(Locale.ROOT));
    boolean past = false;
    boolean elect = title.get(0).equals("president-elect");
    String country = null;
    boolean definite = false;
    int begin = head;
    if (head >= 1 && title.get(0).equals("elect")) {
      title.set(0, "president");
      elect = true;
      begin = head - 2;
    }
    for (int at = begin - 1; at >= 0; at--) {
      String word = parse.token(at).text().toLowerCase(Locale.ROOT);
      if (word.equals("the") || word.equals("this")) {
        definite = true;
        begin = at;
        break;
      }
      Optional<String> two = // "the North Korean leader"
          at < 1 || !Character.isUpperCase(parse.token(at - 1).text().charAt(0))
              ? Optional.empty()
              : lexicon
                  .countries()
                  .country(parse.token(at - 1).text() + " " + parse.token(at).text());
      if (lexicon.meetingWords().has(Trait.PAST, word)) {
        past = true;
      } else if (two.isPresent()) {
        country = two.get();
        at--;
      } else if (lexicon.countries().country(parse.token(at).text()).isPresent()) {
        country = lexicon.countries().country(parse.token(at).text()).get();
      } else if (parse.tagged(at, "N") || parse.tagged(at, "JJ")) {
        title.add(0, word);
      } else if (!word.equals("-")) {
        break;
      }
      begin = at;
    }
    String words = String.join(" ", title);
    if (elect) {
      words = "president";
    }
    if (words.startsWith("ex-")) {
      past = true;
      words = words.substring(3);
    }
    boolean of =
        parse.children(head, "nmod").stream().anyMatch(c -> parse.preposition(c).equals("of"));
    return definite && !of
        ? new DescribedOffice(begin, words, past, elect, country, lexicon)
        : null;
  }

  boolean isTop() {
    return isRuler(title) && !title.equals("leader");
  }

  /** "the general", which may be no office of his. */
  boolean isOfRank() {
    return !isTop() && !past && !elect && country == null;
  }

  private boolean isRuler(String title) {
    return lexicon.meetingWords().has(Trait.RULER, title);
  }

  /** "the minister" of the finance minister, "the secretary" of state, whatever the time. */
  boolean fitsHeadWord(OfficeStatement statement) {
    return !title.contains(" ")
        && country == null
        && !title.equals("general") // a rank; the attorney general is none
        && (statement.office().title().endsWith(" " + title)
            || statement.office().title().startsWith(title + " of "))
        && statement.status() != OfficeStatus.CANDIDATE;
  }

  boolean fitsButForTime(OfficeStatement statement) {
    return isTitle(statement.office().title())
        && !(elect && statement.status() == OfficeStatus.CURRENT)
        && (country == null || country.equals(statement.office().organization()))
        && (!title.equals("leader") || country != null);
  }

  /** "the leader" is any head of a state or government too. */
  boolean isTitle(String other) {
    return title.equals(other)
        || title.equals("leader") && isRuler(other)
        || lexicon.synonyms().of(title).equals(lexicon.synonyms().of(other));
  }

  boolean fits(OfficeStatement statement) {
    boolean sameStatus =
        elect
            ? statement.status() == OfficeStatus.ELECT
            : past
                ? statement.status() == OfficeStatus.FORMER
                : statement.status() != OfficeStatus.CANDIDATE
                    && statement.status() != OfficeStatus.ELECT;
    return fitsButForTime(statement) && sameStatus;
  }
}
