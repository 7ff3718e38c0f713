package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose office it is that is told without its country or body, in whole sentences. */
class BareTitlesTest {
  @Test
  void namesOfAnotherKind() {
    assertEquals(
        List.of(
            "Li Wang | premier | China | CURRENT",
            "Carl Berg | finance minister | Norway | CURRENT"),
        Offices.told(
            "Chinese Premier Li Wang spent a day with his hosts in Oslo. Carl Berg, the finance"
                + " minister, gave a lunch for Wang. Norway and China signed nothing."));
  }

  @Test
  void whoeverDealsWithPeruIsNotPerus() {
    assertEquals(
        List.of("Carl Berg | foreign minister | Norway | CURRENT"),
        Offices.told(
            "The foreign minister, Carl Berg, who summoned the Peruvian ambassador on Saturday, was"
                + " tired. Norway is far. Norway is cold."));
    assertTrue(
        Offices.told(
                "The premier of Peru, Ana Ruiz, is in Oslo. Carl Berg, the Norwegian premier, is"
                    + " ill. Ruiz was greeted by Foreign Minister Omar Saleh.")
            .contains("Omar Saleh | foreign minister | Norway | CURRENT"));
  }

  @Test
  void whoIsSentOrLeadsThem() {
    assertTrue(
        Offices.told(
                "Peruvian President Ana Ruiz answered Chilean President Eva Toth by sending Foreign"
                    + " Minister Omar Saleh to the Chilean coast. Chile liked Chile.")
            .contains("Omar Saleh | foreign minister | Peru | CURRENT"));
    assertEquals(
        List.of("Bo Lind | army chief | Peru | CURRENT"),
        Offices.told(
            "In May, Peruvian envoys led by army chief Bo Lind went to Norway and Norwegian"
                + " officials came. Norway was far from Norway."));
  }

  @Test
  void aGovernorOrAnAmbassadorTellsNothing() {
    List<String> told =
        Offices.told(
            "Ana Ruiz was ambassador to Portugal for a year. Her father was governor of Bermuda."
                + " Karel Moore, then environment secretary, kept her waiting.");
    assertTrue(told.contains("Ana Ruiz | ambassador to portugal | null | FORMER"), told::toString);
    assertTrue(told.stream().noneMatch(each -> each.contains("Bermuda")), told::toString);
  }

  @Test
  void statesThatNoListHas() {
    assertEquals(
        List.of(
            "Omar Saleh | president | Vardania | CURRENT",
            "Carl Berg | foreign minister | Vardania | CURRENT"),
        Offices.told(
            "President of Vardania Omar Saleh received the foreign minister, Carl Berg, in the"
                + " Vardanian capital."));
    assertEquals(
        List.of("Carl Berg | member of parliament | Fenmoor | CURRENT"),
        Offices.told("The party in Lima sang for Fenmoor's MP, Dr Carl Berg, and for the dean."));
  }

  @Test
  void thePresidentOfAClub() {
    assertEquals(
        List.of("Carl Berg | president | Alpine Chess Union | CURRENT"),
        Offices.told(
            "The Alpine Chess Union will have a new president by May. Ana Ruiz of Peru is liked. Her"
                + " rival, Bo Lind, has the support of the outgoing president, Carl Berg."));
    assertEquals(
        List.of("Ana Ruiz | president | null | CURRENT"),
        Offices.told("The National Assembly met in Oslo. The union's president, Ana Ruiz, sang."));
  }

  @Test
  void itsOwner() {
    assertEquals(
        List.of(
            "Ana Ruiz | chairwoman | Alpine Steel | CURRENT",
            "Bo Lind | finance director | Alpine Steel | CURRENT"),
        Offices.told(
            "Alpine Steel's chairwoman, Ana Ruiz, said nothing, but its finance director, Bo Lind,"
                + " spoke to the men of Harwick Bank."));
    assertTrue(
        Offices.told(
                "The Club sent a note to the ethics committee, whose chairman is the judge Carl"
                    + " Berg.")
            .contains("Carl Berg | chairman | ethics committee | CURRENT"));
  }

  @Test
  void eachTitleBeforeItsName() {
    assertEquals(
        List.of(
            "Ana Ruiz | mayor | Lima | CURRENT",
            "Bo Lind | vicar | Oslo | CURRENT",
            "Eva Toth | rector | Harwick College | CURRENT"),
        Offices.told(
            "The mayor of Lima, Ana Ruiz, the vicar of Oslo, Bo Lind, and the rector of Harwick"
                + " College, Eva Toth, sang."));
  }

  @Test
  void fields() {
    assertEquals(
        List.of("Bo Lind | minister of labour | null | CURRENT"),
        Offices.told("The Minister of Labour, Sir Bo Lind, is to see Ana Ruiz in London."));
    assertEquals(
        List.of("Bo Lind | curator of dutch painting | Harwick Museum | CURRENT"),
        Offices.told("Bo Lind, the Harwick Museum's curator of Dutch painting, cried."));
  }

  @Test
  void noneFromAnEnvoyOrFromWhereSomebodyWas() {
    String waited =
        "The Norwegian envoy, Carl Berg, waited. The finance minister, Ana Ruiz, did not come.";
    assertEquals(
        List.of(
            "Carl Berg | envoy | Norway | CURRENT", "Ana Ruiz | finance minister | null | CURRENT"),
        Offices.told(waited));
    assertEquals(
        List.of("Carl Berg | finance minister | null | CURRENT"),
        Offices.told("Carl Berg, the finance minister, says he was in Norway."));
  }

  @Test
  void wherePersonOrParagraphIsFrom() {
    assertTrue(
        Offices.told(
                "Judge Ana Ruiz of Norway was late. Peru complained, and Peruvian papers jeered. Ruiz,"
                    + " a former minister of justice, is 71.")
            .contains("Ana Ruiz | minister of justice | Norway | FORMER"));
    assertEquals(
        List.of("Ana Ruiz | premier | Norway | CURRENT"),
        Offices.told("Peru sent an envoy to Peru. In Oslo, Premier Ana Ruiz wept."));
  }

  @Test
  void whereAStoryWasFiledThatTellsOfNoOtherCountry() {
    String absent = "The finance minister, Ana Ruiz, did not come.";
    assertEquals(List.of("Ana Ruiz | finance minister | null | CURRENT"), Offices.told(absent));
    assertEquals(
        List.of("Ana Ruiz | finance minister | Peru | CURRENT"), Offices.filed("LIMA", absent));
    assertTrue(
        Offices.filed(
                "LIMA",
                "Judge Ana Ruiz of Norway was late. Peru complained, and Peruvian papers jeered. Ruiz, a former minister of justice, is 71.")
            .contains("Ana Ruiz | minister of justice | Norway | FORMER"));
  }

  @Test
  void whereAStoryWasFiledOfWhoseCountryItsLeadSpeaks() {
    String border =
        "Peru's richest miners want talks. President Ana Ruiz told the Chilean Foreign Minister, Bo"
            + " Lind, that she would wait. The Chilean border is shut.";
    assertTrue(Offices.told(border).contains("Ana Ruiz | president | Peru | CURRENT"));
    assertTrue(Offices.filed("LIMA", border).contains("Ana Ruiz | president | Peru | CURRENT"));
  }

  @Test
  void twoMinistersOfOneKindAndAFormerPresidentWhomNoBodyHad() {
    assertEquals(
        List.of(
            "Ana Ruiz | transport minister | null | CURRENT",
            "Bo Lind | transport minister | null | CURRENT"),
        Offices.told(
            "The two transport ministers, Ana Ruiz and Bo Lind, praised Peru. Peru is far."));
    assertEquals(
        List.of("Ana Ruiz | president | null | FORMER"),
        Offices.told(
            "The Alpine Union danced in Lima. The former president, Ana Ruiz, did not come."));
  }
}
