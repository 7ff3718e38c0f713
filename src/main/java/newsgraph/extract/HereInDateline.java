package newsgraph.extract;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article.Kind;
import newsgraph.model.Article.Region;

/**
 * The city that "here" and "in this southern port" mean: the one of the dateline. "OSLO, Aug. 31 -
 * Ruiz met here today with Lind". A dateline of two cities, or a ship's, tells none, and "here" in
 * a quotation is where the speaker was.
 */
final class HereInDateline {
  private static final String NAME = "\\p{Lu}[\\p{L}.'’]+";
  private static final Pattern CITY =
      Pattern.compile("(%1$s(?:[\\s-]%1$s){0,4})\\s*(?:,|\\(|\\[|--|[–—―:]|-\\s)".formatted(NAME));

  /** "ROME and LIMA", "ROME/LIMA". */
  private static final Pattern TWO = Pattern.compile("%1$s(?:\\s+and\\s+|/)%1$s".formatted(NAME));

  /** In small letters within a name: "Rio de Janeiro". */
  private static final Pattern SMALL =
      Pattern.compile("De|Da|Do|Du|Di|Of|On|The|Sur|Upon|And|Au|Aux|La|Le|El|En|Am|An");

  private final MeetingWords words;

  /** The city of each dateline by its place in the text; "" where it tells no single one. */
  private final NavigableMap<Integer, String> cities = new TreeMap<>();

  HereInDateline(AnnotatedArticle article, MeetingWords words) {
    this.words = words;
    String text = article.article().text();
    for (Region region : article.article().regions()) {
      if (region.kind() == Kind.DATELINE) {
        read(region.span().of(text), region.span().begin(), text);
      }
    }
  }

  private void read(String dateline, int at, String text) {
    Matcher found = CITY.matcher(dateline);
    boolean named = found.lookingAt();
    boolean line = named && found.group(1).matches("(?i)published|updated|posted|modified");
    boolean two = TWO.matcher(dateline).lookingAt();
    if (named && !line || two) {
      boolean one = !two && !found.group(1).matches("(?i).*\\band\\b.*|aboard.*");
      cities.put(at, one ? printed(found.group(1), text) : "");
    }
  }

  /** The city, if "here" or "in this city" is said of the meeting; else null. */
  String find(Parse parse, Neighborhood neighborhood) {
    for (int token = 0; token < parse.size(); token++) {
      boolean here =
          parse.lemma(token).equalsIgnoreCase("here") && parse.relation(token).equals("advmod");
      boolean city =
          words.has(Trait.SETTLEMENT, parse.lemma(token))
              && Parse.isOneOf(parse.preposition(token), "in", "at", "near", "outside")
              && parse.hasChild(token, "det", "this");
      int of = parse.head(token);
      if ((here || city)
          && of >= 0
          && (neighborhood.isCore(of) || neighborhood.has(token))
          && !parse.isQuoted(token)) {
        return city(parse.sentence().span().begin());
      }
    }
    return null;
  }

  /** The city of the last dateline before a place in the text. */
  private String city(int offset) {
    Map.Entry<Integer, String> last = cities.lowerEntry(offset);
    return last == null || last.getValue().isEmpty() ? null : last.getValue();
  }

  /** As the story prints it, else with capitals for initials: "RIO DE JANEIRO". */
  private static String printed(String city, String text) {
    Matcher found =
        Pattern.compile("\\b%s\\b".formatted(Pattern.quote(city)), Pattern.CASE_INSENSITIVE)
            .matcher(text);
    while (found.find()) {
      if (Character.isUpperCase(found.group().codePointAt(0))
          && !found.group().equals(found.group().toUpperCase(Locale.ROOT))) {
        return found.group();
      }
    }
    if (!city.equals(city.toUpperCase(Locale.ROOT))) {
      return city;
    }
    StringBuilder words = new StringBuilder();
    for (String word : city.split("(?<=[\\s-])")) {
      String name = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
      boolean small = words.length() > 0 && SMALL.matcher(name.replaceAll("[\\s-]", "")).matches();
      words.append(small ? name.toLowerCase(Locale.ROOT) : name);
    }
    return words.toString();
  }
}
