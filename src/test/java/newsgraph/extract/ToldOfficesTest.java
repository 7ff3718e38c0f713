package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
