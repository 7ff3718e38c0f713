package newsgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import newsgraph.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same when a graph is scored. */
class SameWordsTest {
  private final SameWords same = new SameWords();

  @ParameterizedTest
  @CsvSource({
    "Tarō ASO’s, taro aso",
    "Jean-Luc  Brun., jean luc brun",
    "Zoë & Straße, zoe strasse",
    "O'Neil, o neil",
  })
  void plainNames(String printed, String plain) {
    assertEquals(plain, SameWords.plain(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "Japan, Japanese, true",
    "United States, U.S., true",
    "United States, the US, false",
    "Liberal Democratic Party, LDP, true",
    "Ministry of Foreign Affairs, Foreign Affairs, true",
    "Japan, Bank of Japan, false",
    "Finland, , false",
    " , , true",
  })
  void organizations(String gold, String graph, boolean equal) {
    assertEquals(equal, same.organization(Arrays.asList(gold), graph));
  }

  @ParameterizedTest
  @CsvSource({
    "president, vice president, false",
    "president, former president, true",
    "deputy head, head, false",
    "minister of finance, finance minister, true",
    "mayor, governor, false",
    "chief executive officer, officer, false",
    "chief executive officer, executive officer, true",
  })
  void titles(String gold, String graph, boolean equal) {
    assertEquals(equal, same.title(List.of(gold), graph));
  }

  @ParameterizedTest
  @CsvSource({
    "'Trump Tower, New York', Trump Tower, true",
    "New York, York, true",
    "Lima, Peru, false",
    "United States, US, true",
    "New York, North Korea, false",
  })
  void places(String gold, String graph, boolean equal) {
    assertEquals(equal, same.place(List.of(gold), graph));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-23, 2024-04-23, 2024-04-23, true",
    "2024-04-23, 2024-04, 2024-04, true",
    "2024-04-23, 2024-04-22, 2024-04-25, true",
    "2024-04-23, 2024-04-22, 2024-04-26, false",
    "2024-04-23, 2024-04-24, 2024-04-24, false",
    "2024-04, 2024-04-02, 2024-04-29, true",
    "2024-04, 2024-04-29, 2024-05-02, false",
    "2024-04, 2023, 2024, false",
  })
  void dates(String gold, String from, String to, boolean right) {
    DateRange range = new DateRange(from, to, DateRange.Precision.of(from), List.of());
    assertEquals(right, MeetingPairs.date(gold, range));
    assertFalse(MeetingPairs.date(gold, null));
  }

  @Test
  void anyOfSeveralFormsWillDo() {
    assertTrue(same.title(List.of("premier", "prime minister"), "prime minister"));
    assertTrue(same.organization(Arrays.asList("Turku", null), null));
  }
}
