package newsgraph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Article;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells in which language an article is written, with the model of Apache OpenNLP for 103
 * languages. Names say nothing of the language, and short news is full of them, so words with
 * capitals are left out. Safe for any number of threads; the same text gives the same answer.
 */
public final class LanguageDetector {
  /** Names all that the answer depends on; the build pins the model. */
  public static final String FINGERPRINT = "language opennlp-1.3.0 r1";

  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";
  private static final String EN = "en";
  private static final String UNSURE = "";

  /** Characters of words without capitals; in less no language can be told. */
  private static final int SHORTEST = 40;

  /** Where a longer text has only capitals, its words are taken in small letters. */
  private static final int LONG_IN_CAPITALS = 400;

  /** Characters of a piece; fewer tell less surely, and more of a long text tells no more. */
  private static final int PIECE = 1_000;

  private static final int MOST_PIECES = 9;

  /** Another language must be so many times as likely as English. */
  private static final double SURELY_FOREIGN = 4;

  /** English must be so many times as likely as the next language. */
  private static final double SURELY_ENGLISH = 1.5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'-]+");
  private static final Map<String, String> SHORT_CODES = shortCodes();

  private LanguageDetectorME detector;

  /** The model, which nothing changes; read once for all runs of a process. */
  private static final class Model {
    static final LanguageDetectorModel READ = read();

    private static LanguageDetectorModel read() {
      try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the model of languages can't be read", e);
      }
    }
  }

  /** Loads the model, if it is not loaded: a second, and 50 MB. */
  public synchronized void load() {
    if (detector == null) {
      detector = new LanguageDetectorME(Model.READ);
    }
  }

  /**
   * The language that most of an article's story is in.
   *
   * @return its ISO 639-1 code, else that of ISO 639-3; null if the text is too short to tell, or
   *     could well be English
   */
  public String language(Article article) {
    return language(story(article));
  }

  /**
   * The language that most of a text is in; null as for articles. The model asks which groups of
   * letters there are, not how often, so each piece of a text has one vote.
   */
  String language(String text) {
    Map<String, Integer> votes = new TreeMap<>();
    List<String> pieces = pieces(words(text));
    for (String piece : pieces) {
      votes.merge(ofPiece(piece), 1, Integer::sum);
    }
    int foreign = pieces.size() - votes.getOrDefault(EN, 0) - votes.getOrDefault(UNSURE, 0);
    if (2 * foreign <= pieces.size()) {
      return votes.containsKey(EN) ? EN : null;
    }
    votes.keySet().removeAll(List.of(EN, UNSURE));
    return Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private String ofPiece(String words) {
    if (words.codePointCount(0, words.length()) < SHORTEST) {
      return UNSURE;
    }
    Language[] likely = guess(words);
    double english =
        Arrays.stream(likely)
            .filter(language -> language.getLang().equals(ENGLISH))
            .mapToDouble(Language::getConfidence)
            .findFirst()
            .orElse(0);
    double first = likely[0].getConfidence();
    if (likely[0].getLang().equals(ENGLISH)) {
      return first >= SURELY_ENGLISH * likely[1].getConfidence() ? EN : UNSURE;
    }
    return first >= SURELY_FOREIGN * english ? code(likely[0].getLang()) : UNSURE;
  }

  // The model's own order is that of its confidence; languages of one confidence come by name.
  private Language[] guess(String words) {
    load();
    Language[] likely;
    synchronized (this) {
      likely = detector.predictLanguages(words);
    }
    Arrays.sort(
        likely,
        Comparator.comparingDouble(Language::getConfidence)
            .reversed()
            .thenComparing(Language::getLang));
    return likely;
  }

  /** The running text; all of it if no part is known to be that. */
  private static String story(Article article) {
    List<Article.Region> told =
        article.regions().stream().filter(region -> region.kind().isStory()).toList();
    if (told.isEmpty()) {
      return article.text();
    }
    StringBuilder text = new StringBuilder();
    told.forEach(region -> text.append(region.span().of(article.text())).append('\n'));
    return text.toString();
  }

  /** Words without capitals. */
  private static String words(String text) {
    String small = smallWords(text);
    return small.length() < SHORTEST && text.length() >= LONG_IN_CAPITALS
        ? smallWords(text.toLowerCase(Locale.ROOT))
        : small;
  }

  /** Pieces of whole words, evenly from all parts of a long text. */
  private static List<String> pieces(String words) {
    int count = Math.max(1, Math.min(MOST_PIECES, words.length() / PIECE));
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int begin = wordAt(words, (int) ((long) words.length() * i / count));
      int end = wordAt(words, (int) ((long) words.length() * (i + 1) / count));
      pieces.add(words.substring(begin, Math.max(begin, Math.min(end, begin + 2 * PIECE))));
    }
    return pieces;
  }

  /** Where the next word begins. */
  private static int wordAt(String words, int from) {
    int space = words.indexOf(' ', from);
    return from == 0 ? 0 : space < 0 ? words.length() : space + 1;
  }

  private static String smallWords(String text) {
    StringBuilder words = new StringBuilder();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean small =
          Character.isLetter(word.group().codePointAt(0))
              && word.group()
                  .codePoints()
                  .noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
      if (small) {
        words.append(word.group()).append(' ');
      }
    }
    return words.toString();
  }

  private static String code(String three) {
    return SHORT_CODES.getOrDefault(three, three);
  }

  /** Two letters for three, as ISO 639 has them; the model names some by one of their varieties. */
  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(two);
      codes.put(language.getISO3Language(), language.toLanguageTag());
    }
    codes.put("cmn", "zh");
    codes.put("pes", "fa");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("plt", "mg");
    return codes;
  }
}
