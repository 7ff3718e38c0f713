package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.OfficeStatus;

/**
 * An office by which somebody is meant: "the former president", "the Japanese prime minister".
 *
 * @param begin index of its first token in the sentence
 * @param title in small letters, without the words for time and country
 * @param past whether it says that the office was held before
 * @param elect whether it says that the office is not taken up yet
 * @param possessed whether it is told whose office it is: "his minister"
 * @param country the state, as {@link newsgraph.lexicon.Countries} calls it; null if not told
 * @param lexicon which titles mean the same
 */
record DescribedOffice(
    int begin,
    String title,
    boolean past,
    boolean elect,
    boolean possessed,
    String country,
    Lexicon lexicon) {

  /** What a phrase says of its office; null if it is not one definite holder of one. */
  static DescribedOffice read(Parse parse, int head, Lexicon lexicon) {
    List<String> title = new ArrayList<>();
    title.add(parse.lemma(head).toLowerCase(Locale.ROOT));
    boolean past = false;
    boolean elect = title.get(0).equals("president-elect");
    String country = null;
    boolean definite = false;
    boolean possessed = false;
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
      if (parse.tagged(at, "PRP$")) {
        possessed = true; // "his finance minister"
        definite = true;
        begin = at;
        break;
      }
      if (parse.tagged(at, "POS")) {
        Named owner = country(parse, at - 1, lexicon); // "North Korea's president"
        possessed = true;
        definite = owner.country() != null;
        country = owner.country();
        begin = owner.begin();
        break;
      }
      Optional<String> two = // "the North Korean leader"
          at < 1
                  || !Character.isUpperCase(parse.token(at - 1).text().charAt(0))
                  || parse.tagged(at - 1, "DT") // "The Lebanese leader"
              ? Optional.empty()
              : lexicon
                  .countries()
                  .country(parse.token(at - 1).text() + " " + parse.token(at).text());
      boolean aside = word.equals("-") || describesHolder(parse, at, lexicon);
      if (lexicon.meetingWords().has(Trait.PAST, word)) {
        past = true;
      } else if (two.isPresent()) {
        country = two.get();
        at--;
      } else if (lexicon.countries().country(parse.token(at).text()).isPresent()) {
        country = lexicon.countries().country(parse.token(at).text()).get();
      } else if (!aside && (parse.tagged(at, "N") || parse.tagged(at, "JJ"))) {
        title.add(0, word);
      } else if (!aside) {
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
    for (int of : parse.children(head, "nmod")) {
      if (parse.preposition(of).equals("of")) {
        country = country(parse, of, lexicon).country(); // "the president of North Korea"
        if (country == null) {
          return null;
        }
      }
    }
    return definite
        ? new DescribedOffice(begin, words, past, elect, possessed, country, lexicon)
        : null;
  }

  /**
   * A run of names up to a token.
   *
   * @param begin index of its first token
   * @param country the state that it names; null if it names none
   */
  private record Named(int begin, String country) {}

  /** The state whose name, the whole of it, ends at a token: no Sudan in "South Sudan". */
  private static Named country(Parse parse, int last, Lexicon lexicon) {
    int begin = Math.max(0, last);
    while (begin > 0 && parse.tagged(begin - 1, "NNP")) {
      begin--;
    }
    StringBuilder name = new StringBuilder();
    for (int at = begin; at <= last; at++) {
      name.append(at == begin ? "" : " ").append(parse.token(at).text());
    }
    return new Named(begin, lexicon.countries().country(name.toString()).orElse(null));
  }

  /** "new", "outgoing", "60-year-old": no part of the title. */
  private static boolean describesHolder(Parse parse, int at, Lexicon lexicon) {
    String word = parse.token(at).text().toLowerCase(Locale.ROOT);
    Use use = lexicon.titles().use(word);
    boolean open =
        parse.token(at).tag().matches("JJ.*|VB[NG]")
            && use == null
            && lexicon
                .titles()
                .at(List.of(word, parse.lemma(at + 1).toLowerCase(Locale.ROOT)), 0)
                .filter(match -> match.length() == 2)
                .isEmpty();
    return use == Use.IGNORED || open;
  }

  boolean isTop() {
    return isRuler(title) && !title.equals("leader");
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

  /** "the president of Chile" is nobody who is president of Peru. */
  boolean isElsewhere(OfficeStatement statement) {
    String body = statement.office().organization();
    return country != null
        && body != null
        && !country.equals(body)
        && isTitle(statement.office().title());
  }

  /** "the leader" is any head of a state or government too. */
  boolean isTitle(String other) {
    return title.replace('-', ' ').equals(other.replace('-', ' '))
        || title.equals("leader") && isRuler(other)
        || lexicon.synonyms().of(title).equals(lexicon.synonyms().of(other));
  }

  /** Whether a statement says that the office is over. */
  static boolean isOver(OfficeStatement statement) {
    return statement.status() == OfficeStatus.FORMER;
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
