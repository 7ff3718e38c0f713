package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices that pass from one to another, and bodies that only their kind or "its" tells. */
class MinistriesTest {
  @Test
  void aMinistryIsToldByItsField() {
    assertEquals(
        List.of(
            "Eva Holm | defence minister | Peru | CURRENT",
            "Karl Toth | trade minister | Peru | CURRENT",
            "Ana Ruiz | trade minister | Peru | FORMER"),
        Offices.told(
            "The prime minister of Peru named new ministers on Friday. Eva Holm keeps Defence, and"
                + " Karl Toth takes over Trade from Ana Ruiz."));
  }

  @Test
  void whoIsMovedHasTheMinistryAndNotWhoMoves() {
    assertEquals(
        List.of(
            "Eva Holm | prime minister | null | CURRENT",
            "Bo Lind | health minister | null | CURRENT"),
        Offices.told("Prime Minister Eva Holm moved the minister Bo Lind to Health on Friday."));
    assertEquals(
        List.of("Bo Lind | minister | null | CURRENT"),
        Offices.told("The minister, Bo Lind, lost Defence on Friday."));
  }

  @Test
  void whoComesInPlaceOfSomebody() {
    assertEquals(
        List.of(
            "Bo Lind | finance minister | Chile | CURRENT",
            "Eva Holm | finance minister | Chile | FORMER"),
        Offices.told(
            "Bo Lind was sworn in as finance minister of Chile on Friday in place of Eva Holm."));
  }

  @Test
  void itsIsTheBodyBefore() {
    assertEquals(
        List.of("Karl Toth | chairman | Alpine Steel | CURRENT"),
        Offices.told("Alpine Steel and its chairman, Karl Toth, were fined in Oslo."));
    assertEquals(
        List.of("Carl Berg | chairman | electoral commission | CURRENT"),
        Offices.told(
            "The electoral commission of Peru was shut on Friday. Its chairman, Carl Berg, wept."));
  }

  @Test
  void aBodyIsToldByItsKind() {
    assertEquals(
        List.of("Eva Holm | speaker | lower house | CURRENT"),
        Offices.told("The speaker of the lower house, Eva Holm, sang in Lima."));
    assertEquals(
        List.of(
            "Eva Holm | leader | teachers' union | FORMER",
            "Eva Holm | president | Alpine Chess Union | FORMER"),
        Offices.told(
            "Eva Holm led the teachers' union for eight years and was president of the Alpine Chess"
                + " Union for two."));
  }

  @Test
  void lettersBehindANameAndWhatIsYetToCome() {
    assertEquals(
        List.of("Bo Lind | chairman | Alpine Bank | CURRENT"),
        Offices.told("Bo Lind QC, chairman of the Alpine Bank, spoke in Oslo."));
    assertEquals(
        List.of("Bo Lind | prime minister | Norway | ELECT"),
        Offices.told("Bo Lind is expected to become prime minister of Norway on Friday."));
    assertEquals(
        List.of("Ana Ruiz | leader | Alpine Party | CURRENT"),
        Offices.told(
            "Ana Ruiz would step down as leader of the Alpine Party in May, officials said."));
  }
}
