package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The country of an office whose sentence does not tell it. */
class StoryHomeTest {
  @Test
  void theStoryOpensWithIt() {
    assertEquals(
        List.of("Bo Lind | foreign minister | Peru | CURRENT"),
        Offices.told(
            "Peru's richest miners want talks. Chilean ships waited. Ana Ruiz came to Norway."
                + " Foreign Minister Bo Lind spoke."));
  }

  @Test
  void somebodysNationIsNot() {
    assertEquals(
        List.of("Ida Berg | finance minister | Norway | CURRENT"),
        Offices.told(
            "Norwegian guards stopped a ship. They praised the Dane. The Dane sang. The Dane left."
                + " Finance Minister Ida Berg saw the Dane."));
  }

  @Test
  void whereSheWasReceived() {
    assertEquals(
        List.of("Bo Lind | foreign minister | Kenya | CURRENT"),
        Offices.told(
            "Ana Ruiz flew to Nairobi on Tuesday, where she was received by Foreign Minister Bo"
                + " Lind. Norway and Norwegian ships waited."));
  }

  @Test
  void itsIsOfTheObject() {
    assertEquals(
        List.of("Ana Holm | prime minister | Norway | CURRENT"),
        Offices.told("Ana Holm led Norway to victory over Sweden and became its prime minister."));
  }

  @Test
  void oneOfSeveralVicePresidents() {
    assertEquals(
        List.of("Carl Holm | vice president | null | ELECT"),
        Offices.told(
            "Carl Holm will be a vice president. Peru, Peruvian ports and the Peruvian press"
                + " waited."));
  }

  @Test
  void anotherCountryCallsItSo() {
    assertEquals(
        List.of("Rui Berg | house speaker | null | CURRENT"),
        Offices.told(
            "House Speaker Rui Berg opened the debate. Portugal and Portuguese voters waited, as"
                + " Portuguese unions called a strike."));
  }

  @Test
  void aFormerPresidentsSpokesman() {
    assertTrue(
        Offices.told(
                "Peru's former president, Bo Lind, was silent. A spokesman for Lind, Carl Holm,"
                    + " spoke.")
            .contains("Carl Holm | spokesman | null | CURRENT"));
  }

  @Test
  void aStateThatIsNoMore() {
    String miners =
        "The Kremlin waited. Coal Minister Bo Lind flew to Ukraine, and Ukrainian miners in"
            + " Ukraine met Soviet officials.";
    assertEquals(
        List.of("Bo Lind | coal minister | Soviet Union | CURRENT"),
        Offices.published("1989-07-20", miners));
    assertEquals(
        List.of("Bo Lind | coal minister | Ukraine | CURRENT"),
        Offices.published("2024-04-23", miners));
  }

  @Test
  void whomEveryReaderKnows() {
    assertEquals(
        List.of("Elizabeth II | queen | United Kingdom | CURRENT"),
        Offices.told("Queen Elizabeth II opened the bridge."));
  }
}
