package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameOrderTest {
  private final NameOrder order = NameOrder.read(LexiconFiles.bundled());

  @ParameterizedTest
  @CsvSource({
    "Sato Kenji,Kenji Sato",
    "Kishida Fumio,Fumio Kishida",
    "SATO Tarō,Tarō SATO",
    "Kimura Fumitsugu,Fumitsugu Kimura",
    "Orbán Viktor,Viktor Orbán"
  })
  void japaneseAndHungarianNamesAreTurnedRound(String printed, String givenFirst) {
    assertTrue(order.isFamilyFirst(words(printed)));
    assertEquals(givenFirst, order.givenFirst(printed));
    assertEquals(words(printed).get(0), order.familyName(words(printed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xi Jinping",
        "Kim Jong Un",
        "Moon Jae-in",
        "Tsai Ing-wen",
        "Ban Ki-moon",
        "Lee Hsien Loong",
        "Pham Minh Chinh"
      })
  void chineseKoreanAndVietnameseNamesKeepTheirOrder(String name) {
    assertTrue(order.isFamilyFirst(words(name)));
    assertEquals(name, order.givenFirst(name));
    assertEquals(words(name).get(0), order.familyName(words(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenji Sato",
        "Fumio Kishida",
        "Abe Lincoln",
        "Kim Campbell",
        "Lee Ann Lind",
        "Lee Harvey Lind",
        "Jack Ma",
        "Ana Ruiz",
        "Bo",
        "Masaki Shoji"
      })
  void otherNamesHaveTheGivenNameFirst(String name) {
    assertFalse(order.isFamilyFirst(words(name)));
    assertEquals(name, order.givenFirst(name));
    assertEquals(words(name).get(words(name).size() - 1), order.familyName(words(name)));
  }

  private static List<String> words(String name) {
    return List.of(name.split(" "));
  }
}
