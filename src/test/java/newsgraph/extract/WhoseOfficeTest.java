package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose office it is where only the sentence around it tells: trips, lists, owners, places. */
class WhoseOfficeTest {
  @Test
  void whoIsVisitedIsOfTheCountryOfTheTrip() {
    assertEquals(
        List.of(
            "Ana Ruiz | president | Peru | CURRENT",
            "Bo Lind | finance minister | Norway | CURRENT"),
        Offices.told(
            "Ana Ruiz, the president of Peru, flew to Oslo to see Finance Minister Bo Lind. Norway"
                + " had asked for a loan."));
  }

  @Test
  void theCountryOfAVisitorIsNotThatOfTheOthers() {
    assertEquals(
        List.of(
            "Joseph Kamau | health minister | null | CURRENT",
            "Samuel Rono | president | null | CURRENT",
            "Reza Tavakoli | oil minister | Iran | CURRENT"),
        Offices.told(
            "The health minister, Joseph Kamau, met nurses on Monday. President Samuel Rono opened"
                + " a mill with the visiting Iranian oil minister, Reza Tavakoli."));
  }

  @Test
  void aNameIsNoCountry() {
    assertEquals(
        List.of("Horacio Franco | president | null | CURRENT"),
        Offices.told("President Horacio Franco met Bo Lind, a singer."));
  }

  @Test
  void whoWasForcedToResignHoldsItNoLonger() {
    assertEquals(
        List.of("Ana Ruiz | mayor | Lima | FORMER"),
        Offices.told("Ana Ruiz was forced to resign as mayor of Lima in 2010."));
    assertEquals(
        List.of("Ana Ruiz | leader | Alpine Party | FORMER | 1990..2001"),
        Offices.told("Ana Ruiz led the Alpine Party from 1990 to 2001."));
  }

  @Test
  void theCompanysPresidentIsNoCountrys() {
    assertEquals(
        List.of("Bo Lind | president | Alpine Steel | CURRENT"),
        Offices.told(
            "Alpine Steel lost money. The company's new president, Bo Lind of Norway, blamed the"
                + " weather."));
  }

  @Test
  void aRegionIsNotTheCountryThatItsNameEndsIn() {
    assertEquals(
        List.of("Ana Ruiz | premier | New South Wales | CURRENT"),
        Offices.told("The premier of New South Wales, Ana Ruiz, was in Cardiff."));
  }

  @Test
  void whoStandsBesideAMinisterIsOfHisCountry() {
    assertEquals(
        List.of(
            "Ana Ruiz | foreign minister | Norway | CURRENT",
            "Bo Lind | defense secretary | Norway | CURRENT"),
        Offices.told(
            "Norway's Foreign Minister Ana Ruiz and Defense Secretary Bo Lind were in Oslo."));
  }

  @Test
  void whatSomebodyStillWasHeIsNoMore() {
    assertEquals(
        List.of("Bo Lind | mayor | Lima | FORMER"),
        Offices.told("Ana Ruiz was in Oslo in May, when Bo Lind was still the mayor of Lima."));
  }

  @Test
  void whoLedAClubToTitlesNeedNotBeItsLeader() {
    assertEquals(
        List.of(), Offices.told("Ana Ruiz, who led the Alpine Club to four titles, left."));
  }

  @Test
  void whoStandsForSomebodyIsNamedLast() {
    assertEquals(
        List.of("Bo Lind | secretary | Alpine Union | CURRENT"),
        Offices.told(
            "Two men signed: for Mr. Toth, the secretary of the Alpine Union, Mr. Bo Lind, and for"
                + " Mr. Ruiz, his uncle."));
  }

  @Test
  void whereTheSentenceOpensTheMinisterIsAtHome() {
    assertEquals(
        List.of("Ana Ruiz | foreign minister | Norway | CURRENT"),
        Offices.told(
            "Peru has many soldiers. In Oslo, the foreign minister, Ana Ruiz, said that Peru had"
                + " lost."));
  }

  @Test
  void aTitleAfterNameAndPlaces() {
    assertEquals(
        List.of(
            "Ana Ruiz | bishop | Harwick | CURRENT",
            "Ana Ruiz | president | Alpine League | CURRENT"),
        Offices.told(
            "Bishop Ana Ruiz of Harwick, Ohio, the president of the Alpine League, spoke."));
  }

  @Test
  void whoRefusesToStepDownIsStillInOffice() {
    assertEquals(
        List.of("Bo Lind | mayor | Lima | CURRENT"),
        Offices.told("Bo Lind refused to step down as mayor of Lima."));
  }

  @Test
  void aMayorIsOfAPlace() {
    assertEquals(
        List.of("Bo Lind | mayor | Zug | CURRENT"),
        Offices.told("Zug's mayor, Bo Lind, was surprised."));
  }

  @Test
  void groupWithoutName() {
    assertEquals(
        List.of("Marc Vial | head | dock workers | CURRENT"),
        Offices.told("Marc Vial, the head of the dock workers, said nothing."));
    assertEquals(
        List.of("Marc Vial | leader | local strike committee | CURRENT"),
        Offices.told("Marc Vial, the leader of the local strike committee, said nothing."));
    assertEquals(
        List.of(),
        Offices.told("Marc Vial, the leader of the revolt against taxes, said nothing."));
  }

  @Test
  void severalWordsOfATitle() {
    assertEquals(
        List.of("Jan Peeters | member of the european parliament | null | CURRENT | 1984..null"),
        Offices.told("Jan Peeters has been a member of the European Parliament since 1984."));
    assertEquals(
        List.of(
            "Bob Hall | chairman | null | CURRENT", "Bob Hall | chief executive | null | CURRENT"),
        Offices.told("Chairman and chief executive Bob Hall left."));
    assertEquals(
        List.of(
            "Wu Gang | state councillor | China | CURRENT",
            "Wu Gang | foreign minister | China | CURRENT"),
        Offices.told("Chinese State Councilor and Foreign Minister Wu Gang spoke."));
    assertEquals(
        List.of("Ann Lowe | permanent secretary | Ministry of Works | CURRENT"),
        Offices.told("The Ministry of Works permanent secretary, Ann Lowe, testified."));
  }

  @Test
  void bodiesThatAreLed() {
    assertEquals(
        List.of(), // whoever presides over a sitting or an era
        Offices.told("Danny Peters, who presides over the Senate, spoke."));
    assertEquals(
        List.of("Bill Kane | secretary | miners' union | CURRENT"),
        Offices.told("The secretary of the miners' union, Mr Bill Kane, welcomed it."));
    assertEquals(
        List.of("Jean Fortin | leader | Liberal | CURRENT"),
        Offices.told("Liberal Leader Jean Fortin spoke on Monday. The Liberal party will vote."));
  }
}
