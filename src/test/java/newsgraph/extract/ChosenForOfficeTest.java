package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is chosen for an office, gives it up, or comes after somebody in it. */
class ChosenForOfficeTest {
  @Test
  void electedHoweverFarFromIt() {
    assertEquals(
        List.of("Clara Voss | chairwoman | Carriers Union | CURRENT"),
        Offices.told(
            "Clara Voss was elected without opposition on Tuesday as the first chairwoman of the Carriers Union."));
  }

  @Test
  void gaveUpThePresidency() {
    assertEquals(
        List.of("Pavel Horak | president | Carriers Federation | FORMER"),
        Offices.told(
            "Pavel Horak, who gave up the presidency of the Carriers Federation, proposed her."));
  }

  @Test
  void wonLongAgoSaysNothingOfNow() {
    assertEquals(List.of(), Offices.told("Pavel Horak won the mayoralty of Lima in 2014."));
  }

  @Test
  void replacedByTheBoard() {
    assertEquals(
        List.of("Erik Dahl | chairman | Norvik Steel | FORMER"),
        Offices.told("The board of Norvik Steel replaced Erik Dahl as chairman on Monday."));
  }

  @Test
  void pickedToBeTheNext() {
    assertEquals(
        List.of("Mark Tully | director | Orion Council | ELECT"),
        Offices.told(
            "The Orion Council has picked Mark Tully, a physicist, to be its next director."));
  }

  @Test
  void nominatedToBe() {
    assertEquals(
        List.of("Ida Berg | treasurer | Orion Trust | CANDIDATE"),
        Offices.told("The council nominated Ida Berg to be treasurer of the Orion Trust."));
  }

  @Test
  void aBodyWithANumber() {
    assertEquals(
        List.of("Giles Bray | chair | 1919 Committee | CURRENT"),
        Offices.told("Giles Bray, chair of the 1919 Committee, was seen there."));
  }

  @Test
  void aPeoplesWordBeforeABody() {
    assertEquals(
        List.of("Abebe Worku | president | African chess confederation | CURRENT"),
        Offices.told(
            "Abebe Worku, the Kenyan president of the African chess confederation, voted for it."));
  }

  @Test
  void untilThenAnother() {
    assertEquals(
        List.of(
            "Vadim Horn | chief | Alpine Party | FORMER",
            "Vadim Horn | interior minister | Peru | CURRENT"),
        Offices.told(
            "Vadim Horn, the interior minister of Peru and until 1988 the Alpine Party's chief in Lima, said so."));
  }

  @Test
  void severalFields() {
    assertEquals(
        List.of(
            "Juma Moyo | president | null | CURRENT",
            "Tendai Ncube | minister of youth, sport and recreation | null | CURRENT"),
        Offices.told(
            "President Juma Moyo made Tendai Ncube minister of youth, sport and recreation."));
  }

  @Test
  void chairedByATitledName() {
    assertEquals(
        List.of(
            "Paula Thorne | chairman | ferry commission | CURRENT",
            "Paula Thorne | justice | null | FORMER"),
        Offices.told(
            "The report of the ferry commission, chaired by retired Justice Paula Thorne, was laid before them."));
  }

  @Test
  void aCommitteeOfATown() {
    assertEquals(
        List.of("Wade Pell | chairman | finance committee | CURRENT"),
        Offices.told("Wade Pell, who chairs the finance committee of Lima, asked for it."));
  }

  @Test
  void takesOverFrom() {
    assertEquals(
        List.of(
            "Mara Quint | president | World Rowing Council | CURRENT",
            "Thomas Bauer | president | World Rowing Council | FORMER"),
        Offices.told(
            "Mara Quint was elected president of the World Rowing Council on Thursday, and takes over from Thomas Bauer in June."));
  }

  @Test
  void whoReplacesAnotherInWhatElse() {
    assertEquals(
        List.of("Mark Tully | director | CIA | CURRENT"),
        Offices.told("CIA director Mark Tully replaced Thomas Bauer in March."));
  }

  @Test
  void aPlaceIsNoTitle() {
    assertEquals(
        List.of(), Offices.told("The Alpine Union elected Ida Berg of Norway and lost the vote."));
  }

  @Test
  void ofWhatHasAnArticleAndCapitals() {
    assertEquals(
        List.of("Arun Vaswani | president | Hindu Morcha | CURRENT"),
        Offices.told("Arun Vaswani, the president of the Hindu Morcha, led a march in Pakistan."));
  }

  @Test
  void whoIsToBe() {
    assertEquals(
        List.of("Roy Marsh | high commissioner | null | ELECT"),
        Offices.told(
            "Roy Marsh, who is to be high commissioner in London, has been a member of the club since 1984."));
  }

  @Test
  void ofTheArmedForces() {
    assertEquals(
        List.of(
            "Eva Marin | armed forces minister | France | CURRENT",
            "Ben Holt | armed forces minister | United Kingdom | CURRENT"),
        Offices.told(
            "Eva Marin, the French armed forces minister, met her British counterpart, Ben Holt."));
  }

  @Test
  void aPredecessorWithAFormOfAddress() {
    assertEquals(
        List.of(
            "Ana Holm | prime minister | Norway | CURRENT",
            "Julius Berg | prime minister | Norway | FORMER"),
        Offices.told(
            "Norway's prime minister, Ana Holm, met Bo Lind. Ms Holm's predecessor, Sir Julius Berg, was there."));
  }

  @Test
  void theOneBeforeTheTitleAlone() {
    assertEquals(
        List.of("Ana Ruiz | mayor | Lima | CURRENT"),
        Offices.told("There was applause for Ana Ruiz, the mayor of Lima, Bo Lind and Carl Holm."));
  }

  @Test
  void longAgo() {
    assertEquals(
        List.of("Tomas Ruiz | president | null | FORMER"),
        Offices.told("In January 1966 President Tomas Ruiz came to terms with Bo Lind."));
  }

  @Test
  void aKingHasNoDeputy() {
    assertEquals(
        List.of("Olav Berg | king | Norway | CURRENT"),
        Offices.told(
            "King Olav Berg of Norway received Ana Ruiz, and his deputy, Eva Toth, was there."));
  }

  @Test
  void aCapitalIsNoState() {
    assertEquals(
        List.of(
            "Ana Ruiz | trade minister | South Korea | CURRENT",
            "Bo Lind | foreign minister | null | CURRENT"),
        Offices.told("Seoul's trade minister, Ana Ruiz, saw Foreign Minister Bo Lind."));
  }

  @Test
  void officialsWhoSayItAreOthers() {
    assertEquals(
        List.of("Bo Lind | special envoy for korean affairs | Peru | CURRENT"),
        Offices.told(
            "She flew to see Bo Lind, Peru's special envoy for Korean affairs, ministry officials said."));
  }
}
