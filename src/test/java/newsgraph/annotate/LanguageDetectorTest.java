package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsgraph.model.Article;
import newsgraph.model.ArticleInfo;
import newsgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private static final LanguageDetector LANGUAGES = new LanguageDetector();

  static List<Path> foreign() throws IOException {
    return list(Path.of("src/test/resources/languages"));
  }

  static List<Path> corpus() throws IOException {
    return list(Path.of("corpus"));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Each file is a short article in the language of its name, by ISO 639-1. */
  @ParameterizedTest
  @MethodSource("foreign")
  void threeSentencesTellTheirLanguage(Path file) throws IOException {
    String name = file.getFileName().toString();
    assertEquals(name.substring(0, name.length() - 4), LANGUAGES.language(Files.readString(file)));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void allArticlesOfTheCorpusAreEnglish(Path file) throws IOException {
    assertEquals("en", LANGUAGES.language(Files.readString(file)));
  }

  /** English that is mostly foreign names, or next to nothing: never another language. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz met Bo Lind on Monday.",
        "Dam came to Geneva.",
        "Summit",
        "He said.",
        "12345 67890 3.14 — 2024-01-01",
        "https://example.com/a/b/c 404 Not Found",
        "Minister Ishikawa Haruto met Yamamoto Kenji and Takahashi Nobuyuki of the Jiyu Minshuto in"
            + " Nagatacho on Monday. Matsumoto Ryohei, Kobayashi Shinzo and Fujiwara Akihiro of the"
            + " Keidanren also came, the Mainichi Shimbun said.",
        "President Alejandro Gutiérrez de la Peña met María José Rodríguez Hernández, José Ángel"
            + " Fernández Castañeda and Íñigo Echeverría Zubizarreta in San Luis Potosí on Monday,"
            + " said Juan Carlos Ñúñez of the Partido Acción Nacional.",
        "Sheikh Abdulrahman bin Khalid al-Mansouri received Ahmad Abu al-Hassan ibn Rashid and"
            + " Muhammad al-Baghdadi in Jiddah. Fatima al-Zahrani of Hizb al-Watan, Yusuf Abd"
            + " al-Karim al-Tikriti and Mahmoud Abu Zayd were there.",
        "Nguyễn Thị Kim Ngân met Trần Đại Quang and Phạm Minh Chính in Hà Nội.",
        "Chancellor Matthias Krüger of the Christlich Demokratische Union met Jürgen Müller and"
            + " Annegret Schröder-Wolff at Schloss Meseberg. The Frankfurter Allgemeine Zeitung"
            + " said so on Dienstag.",
        "MATTHIAS KRÜGER, JÜRGEN MÜLLER AND HANS-DIETRICH GROSS MET IN DÜSSELDORF",
        "Attendees: Silva, Santos, Oliveira, Souza, Pereira, Lima, Carvalho, Ferreira, Ribeiro,"
            + " Almeida, Costa, Gomes, Martins, Araujo, Melo, Barbosa, Rocha, Dias, Nunes, Moreira"
      })
  void englishIsNeverTakenForAnotherLanguage(String text) {
    String language = LANGUAGES.language(text);
    assertTrue(language == null || language.equals("en"), language);
  }

  @Test
  void theLargerPartCounts() throws IOException {
    String english = Files.readString(Path.of("corpus/aso-flies-to-trump.txt"));
    String french = Files.readString(Path.of("src/test/resources/languages/fr.txt"));
    assertEquals("en", LANGUAGES.language(english + "\n\n" + french));
    assertEquals("fr", LANGUAGES.language("The minister met him.\n\n" + french));
  }

  @Test
  void aLongTextIsLookedAtInAllItsParts() throws IOException {
    String english = Files.readString(Path.of("corpus/aso-flies-to-trump.txt"));
    String french = Files.readString(Path.of("src/test/resources/languages/fr.txt"));
    assertEquals("fr", LANGUAGES.language(english + french.repeat(200)));
    assertEquals("en", LANGUAGES.language(french + english.repeat(100)));
  }

  @Test
  void longTextsInCapitalsAreTold() throws IOException {
    String french = Files.readString(Path.of("src/test/resources/languages/fr.txt"));
    assertEquals("fr", LANGUAGES.language((french + french).toUpperCase(Locale.ROOT)));
    String english = Files.readString(Path.of("corpus/aso-flies-to-trump.txt"));
    assertEquals("en", LANGUAGES.language(english.toUpperCase(Locale.ROOT)));
  }

  @Test
  void onlyTheStoryCountsWhereItIsKnown() throws IOException {
    String banner = Files.readString(Path.of("src/test/resources/languages/de.txt"));
    String english = Files.readString(Path.of("corpus/aso-flies-to-trump.txt"));
    String text = banner.repeat(30) + "\n" + english;
    int begin = text.length() - english.length();
    ArticleInfo info =
        new ArticleInfo(
            "article/a", "a", null, null, List.of(), null, null, null, null, "0", 1, null);
    List<Article.Region> regions =
        List.of(
            new Article.Region(Article.Kind.FURNITURE, new Span(0, begin - 1)),
            new Article.Region(Article.Kind.PARAGRAPH, new Span(begin, text.length())));
    assertEquals("en", LANGUAGES.language(new Article(info, text, regions)));
    assertEquals("de", LANGUAGES.language(new Article(info, text, List.of())));
  }

  @Test
  void theSameTextGivesTheSameAnswerWhateverCameBefore() throws IOException {
    for (int round = 0; round < 3; round++) {
      for (Path file : foreign()) {
        threeSentencesTellTheirLanguage(file);
      }
      assertNull(LANGUAGES.language("Bo Lind."));
    }
  }
}
