package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices in whole sentences, as CoreNLP analyses them. */
class ToldOfficesTest {
  @Test
  void formsOfAddressStandBetween() {
    assertEquals(
        List.of("Bo Lind | prime minister | Peru | CURRENT", "Ana Ruiz | vicar | Lima | CURRENT"),
        Offices.told(
            "The Prime Minister, Mr. Bo Lind, and the vicar of Lima, the Rev. Ana Ruiz, spoke in"
                + " Peru."));
  }

  @Test
  void theOfficeIsSomebody() {
    assertEquals(
        List.of("Ana Ruiz | mayor | Lima | CURRENT"),
        Offices.told("The new mayor of Lima is Ana Ruiz."));
    assertEquals(List.of(), Offices.told("The mayor of Lima is not Ana Ruiz."));
  }

  @Test
  void bodiesWithoutAName() {
    assertEquals(
        List.of(
            "Ana Ruiz | leader | tin miners' federation | CURRENT",
            "Bo Lind | head | tax office | CURRENT"),
        Offices.told(
            "Ana Ruiz is the leader of the tin miners' federation. Bo Lind, who heads the tax"
                + " office, spoke."));
    assertEquals(List.of(), Offices.told("Eva Toth is the head of the shipping company."));
  }

  @Test
  void whoIsToComeIsElect() {
    assertEquals(
        List.of("Ana Ruiz | mayor | Lima | ELECT"),
        Offices.told("Ana Ruiz will take over as mayor of Lima."));
    assertEquals(
        List.of("Bo Lind | mayor | Oslo | ELECT"),
        Offices.told("Bo Lind is to be elected mayor of Oslo on Friday."));
  }

  @Test
  void justiceIsAMinistersField() {
    assertEquals(
        List.of("Ana Ruiz | justice minister | Peru | FORMER"),
        Offices.told("Ana Ruiz, a former justice minister of Peru, was there."));
  }

  @Test
  void aPartyHasNoGovernor() {
    assertEquals(
        List.of("Ana Ruiz | governor | null | CURRENT"),
        Offices.told("Governor Ana Ruiz of the Alpine Party spoke."));
  }

  @Test
  void peruBesideTheName() {
    assertEquals(
        List.of("Ana Ruiz | foreign minister | Peru | CURRENT"),
        Offices.told("Peru's Ana Ruiz, the foreign minister, and Chile's Bo Lind spoke."));
  }

  @Test
  void theMinisterGoesWithThePresident() {
    assertEquals(
        List.of(
            "Bo Lind | president | Peru | FORMER", "Ana Ruiz | foreign minister | Peru | FORMER"),
        Offices.told(
            "The ousted president of Peru, Bo Lind, fled. Lind's foreign minister, Ana Ruiz,"
                + " stayed."));
  }

  @Test
  void forTheGovernmentOfTheCountrySpokenOf() {
    assertEquals(
        List.of("Bo Lind | spokesman | Peru | CURRENT"),
        Offices.told("A spokesman for the government, Bo Lind, spoke in Peru."));
  }

  /** All that goes without saying is of one country. */
  @Test
  void theHomeOfTheArticle() {
    assertEquals(
        List.of(
            "Ana Ruiz | finance minister | Peru | CURRENT",
            "Bo Lind | justice minister | Peru | CURRENT"),
        Offices.told(
            "The prime minister of Peru was in Lima. The finance minister, Ana Ruiz, went to Chile."
                + " The justice minister, Bo Lind, stayed."));
  }

  @Test
  void transportIsNoState() {
    assertEquals(
        List.of("Bo Lind | minister of transport | Peru | CURRENT"),
        Offices.told(
            "Gunmen who call themselves the Border Front shot the minister of transport, Bo Lind, in"
                + " Peru."));
  }

  @Test
  void whoeverServesThePremierIsNoPremier() {
    assertEquals(List.of(), Offices.told("An aide to the premier of Peru, Ana Ruiz, said so."));
  }

  @Test
  void forEuropeIsTheMinistersField() {
    assertEquals(
        List.of("Ana Ruiz | minister for europe | Norway | CURRENT"),
        Offices.told("Ana Ruiz, Norway's minister for Europe, spoke."));
  }

  @Test
  void thePredecessorWasOfTheSameCourt() {
    List<String> told =
        Offices.told(
            "The prosecutor of the Border Court, Ana Ruiz, a former mayor of Lima, thanked Ruiz's"
                + " predecessor, Bo Lind.");
    assertTrue(told.contains("Bo Lind | prosecutor | Border Court | FORMER"), told::toString);
  }

  @Test
  void oneAmericanSecretaryBesideAnother() {
    assertEquals(
        List.of(
            "Ana Ruiz | secretary of state | United States | CURRENT",
            "Bo Lind | defense secretary | United States | CURRENT"),
        Offices.told(
            "Secretary of State Ana Ruiz called Peru. Defense Secretary Bo Lind left Lima."));
  }

  @Test
  void aStateAfterItsPresidentsName() {
    assertTrue(
        Offices.told(
                "President Ana Ruiz of Alpinia spoke. The Alpinian finance minister, Bo Lind,"
                    + " listened.")
            .contains("Bo Lind | finance minister | Alpinia | CURRENT"));
  }

  @Test
  void asMayorAtTheStart() {
    assertEquals(
        List.of("Ana Ruiz | mayor | Lima | FORMER | 2001..2004"),
        Offices.told("As mayor of Lima from 2001 to 2004, Ana Ruiz built roads."));
    assertEquals(
        List.of("Bo Lind | mayor | Lima | CURRENT"),
        Offices.told("As mayor of Lima, Bo Lind has built roads."));
  }

  @Test
  void aStateOfTheUnionTellsTheCountry() {
    assertEquals(
        List.of("Ana Ruiz | senator | United States | CURRENT"),
        Offices.told("Sen. Ana Ruiz of Ohio spoke on Monday."));
    assertEquals(
        List.of("Ana Ruiz | senate majority leader | United States | CURRENT"),
        Offices.told("Senate Majority Leader Ana Ruiz of Iowa spoke on Monday."));
  }

  @Test
  void theFieldStandsBetweenTheBodyAndTheTitle() {
    assertEquals(
        List.of("Karel Lind | trade commissioner | European Union | CURRENT"),
        Offices.told("EU Trade Commissioner Karel Lind arrived in Lima on Monday."));
  }

  @Test
  void theOwnersTitleIsPartOfThePhrase() {
    assertTrue(
        Offices.told(
                "The guests were received by Bo Lind and Carl Berg, President Ruiz's top economic"
                    + " adviser. Ruiz is the president of Peru.")
            .contains("Carl Berg | top economic adviser | Peru | CURRENT"));
  }

  @Test
  void anOfficeThatOwnsAnotherIsNotHeld() {
    assertEquals(
        List.of(),
        Offices.told(
            "Jacques Lind has been appointed the U.N. secretary-general's special envoy for"
                + " Peru."));
  }

  @Test
  void aPlaceBeforeATitleIsWhereItHappened() {
    assertEquals(
        List.of(
            "Karel Moore | president | Alpine Chess Federation | CURRENT",
            "Omar Saleh | president | null | CURRENT"),
        Offices.told(
            "Karel Moore is president of the Alpine Chess Federation. In Lima President Omar Saleh"
                + " eased a trade embargo hours later."));
  }

  @Test
  void aFirstDayInOfficeIsNotOver() {
    assertEquals(
        List.of("Karel Moore | mayor | Lima | CURRENT"),
        Offices.told("Karel Moore's first full day as mayor of Lima was quiet."));
    assertEquals(
        List.of("Karel Moore | mayor | Lima | FORMER"),
        Offices.told("Karel Moore's days as mayor of Lima were quiet."));
  }

  @Test
  void itsLeaderIsTheBodysOfTheSentenceBefore() {
    assertEquals(
        List.of("Bo Lind | leader | Alpine Front | CURRENT"),
        Offices.told(
            "The Alpine Front fired on the town. Its leader, Bo Lind, was flown to Lima last"
                + " week."));
  }

  @Test
  void actingShadowAndOpposition() {
    assertEquals(
        List.of("Ana Ruiz | foreign minister | Peru | ACTING"),
        Offices.told(
            "Ana Ruiz, who has been acting Peruvian foreign minister since Bo Lind walked out,"
                + " stayed away."));
    assertEquals(
        List.of(
            "Bo Lind | chief | Communist Party | CURRENT",
            "Ana Ruiz | shadow chancellor | null | CURRENT"),
        Offices.told("Communist Party chief Bo Lind saw Shadow Chancellor Ana Ruiz in London."));
    assertTrue(
        Offices.told("Prime Minister Ana Ruiz of Norway met Opposition Leader Bo Lind in Oslo.")
            .contains("Bo Lind | opposition leader | Norway | CURRENT"));
  }

  @Test
  void gamesLandsAndRegions() {
    assertEquals(
        List.of("Bo Lind | president | Lima 2030 | CURRENT"),
        Offices.told("Lima 2030 president Bo Lind spoke in Peru."));
    assertEquals(
        List.of("Bo bin Lind | crown prince | Abu Dhabi | CURRENT"),
        Offices.told("Crown Prince Bo bin Lind of Abu Dhabi received Ana Ruiz."));
    assertEquals(
        List.of("Ana Ruiz | premier | Saxony | CURRENT"),
        Offices.told("Saxony premier Ana Ruiz, a friend of Bo Lind, sang at several events."));
  }

  @Test
  void formerByTimeOrLeader() {
    assertEquals(
        List.of("Bo Lind | foreign minister | Peru | FORMER"),
        Offices.told(
            "Eva Toth shook the hand of Bo Lind, at the time Peru's foreign minister, at a"
                + " conference."));
    assertTrue(
        Offices.told(
                "As defense minister under Bo Lind, Ana Ruiz was among his favorite targets. Ruiz"
                    + " is the president of Peru.")
            .contains("Ana Ruiz | defense minister | Peru | FORMER"));
  }

  @Test
  void leadersOfPartiesAndLands() {
    assertEquals(
        List.of(
            "Ana Ruiz | prime minister | Peru | FORMER",
            "Ana Ruiz | leader | Peru Freedom Party | CURRENT"),
        Offices.told(
            "Former Prime Minister Ana Ruiz, leader of the opposition Peru Freedom Party, was held"
                + " in Lima."));
    assertEquals(
        List.of(
            "Bo Lind | leader | Conservative | CURRENT", "Eva Toth | leader | Nationals | CURRENT"),
        Offices.told(
            "Conservative leader Bo Lind sang and, later, Nationals leader Eva Toth danced."));
    assertEquals(
        List.of("Ana Ruiz | vice chairman | Alpine Commission | CURRENT"),
        Offices.told(
            "Ana Ruiz, vice chairman of the Alpine Commission and widely known for her songs, led"
                + " the group."));
  }

  @Test
  void aBodysNameBeginsWithItsPeople() {
    assertEquals(
        List.of("Ana Ruiz | president | Danish Rowing Association | CURRENT"),
        Offices.told("Ana Ruiz, the president of the Danish Rowing Association, left."));
    assertEquals(
        List.of("Bo Lind | chief executive | British Rowing | FORMER"),
        Offices.told("Bo Lind, a former chief executive of British Rowing, left."));
    assertEquals(
        List.of("Ana Ruiz | head | Norwegian subsidiary | CURRENT"),
        Offices.told(
            "Alpine Motors said that Ana Ruiz, the head of its Norwegian subsidiary, would leave."));
  }
}
