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
}
