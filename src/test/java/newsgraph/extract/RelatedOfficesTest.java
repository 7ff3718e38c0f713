package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices told by way of another holder's. */
class RelatedOfficesTest {
  @Test
  void counterpartHasTheSameOfficeOfAnotherCountry() {
    assertEquals(
        List.of(
            "Ana Ruiz | finance minister | Peru | CURRENT",
            "Bo Lind | finance minister | Norway | CURRENT"),
        Offices.told(
            "Peru's finance minister, Ana Ruiz, and her Norwegian counterpart, Bo Lind, signed the"
                + " accord."));
  }

  @Test
  void deputyOfWhatTheOwnerIs() {
    assertTrue(
        Offices.told("Bo Lind, the mayor of Lima, and his deputy, Eva Toth, resigned.")
            .contains("Eva Toth | deputy mayor | Lima | FORMER"));
  }

  @Test
  void predecessorHeldIt() {
    assertTrue(
        Offices.told("Ana Ruiz became mayor of Oslo in May and praised her predecessor, Bo Lind.")
            .contains("Bo Lind | mayor | Oslo | FORMER"));
  }

  @Test
  void oppositeNumberAndColleague() {
    assertEquals(
        List.of(
            "Ana Ruiz | prime minister | Norway | CURRENT",
            "Bo Lind | prime minister | Peru | CURRENT"),
        Offices.told(
            "Norway's prime minister, Ana Ruiz, telephoned her Peruvian opposite number, Bo Lind,"
                + " on Monday."));
    assertEquals(
        List.of("Ana Ruiz | leader | Greece | CURRENT", "Bo Lind | leader | Turkey | CURRENT"),
        Offices.told("Greek leader Ana Ruiz and her Turkish counterpart, Bo Lind, sang."));
  }

  @Test
  void whatTheOfficeIsCalledThere() {
    assertEquals(
        List.of(
            "Ana Ruiz | secretary of state | United States | CURRENT",
            "Bo Lind | foreign minister | Norway | CURRENT"),
        Offices.told(
            "U.S. Secretary of State Ana Ruiz dined with her Norwegian colleague Bo Lind in"
                + " Oslo."));
  }

  @Test
  void counterpartWithoutAPronounOfNobodyNamedOrAtABody() {
    assertTrue(
        Offices.told(
                "Chile's finance minister, Ana Ruiz, saw Norwegian counterpart Bo Lind at the"
                    + " airport.")
            .contains("Bo Lind | finance minister | Norway | CURRENT"));
    assertEquals(
        List.of("Bo Lind | prime minister | Norway | CURRENT"),
        Offices.told(
            "The prime minister was to have held talks with his Norwegian counterpart, Bo Lind, in"
                + " Lima."));
    assertTrue(
        Offices.told(
                "Ana Ruiz, the chief executive of Alpine Steel, lunched with Bo Lind, her"
                    + " counterpart at Fjord Bank.")
            .contains("Bo Lind | chief executive | Fjord Bank | CURRENT"));
  }
}
