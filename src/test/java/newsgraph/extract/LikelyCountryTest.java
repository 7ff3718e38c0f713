package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.model.Article.Kind;
import org.junit.jupiter.api.Test;

/** Whose office it is when its own words do not tell. */
class LikelyCountryTest {
  @Test
  void ministerOfAnUnnamedPresident() {
    assertEquals(
        List.of("Ana Ruiz | finance minister | Peru | CURRENT"),
        Offices.told("The Peruvian president sent his finance minister, Ana Ruiz, to Oslo."));
  }

  @Test
  void theFederationsPresidentIsNoCountrys() {
    assertEquals(
        List.of("Bo Lind | federation president | null | CURRENT"),
        Offices.told("The federation president, Bo Lind, was in Norway with the Norwegian team."));
  }

  @Test
  void whatAMinisterLooksAfterIsNoBodyAndAFirmHasAPresident() {
    assertEquals(
        List.of(
            "Ana Ruiz | labor minister | Peru | CURRENT",
            "Bo Lind | president | Alpine Steel | CURRENT"),
        Offices.told("Peru's Labor Minister Ana Ruiz wrote to Alpine Steel president Bo Lind."));
  }

  @Test
  void whoStandsInOneListServesOneCountry() {
    assertTrue(
        Offices.told(
                "Norwegian President Ana Ruiz met Peruvian Prime Minister Eva Toth in Lima, the"
                    + " capital of Peru. A Peruvian court ruled against Peru and the Peruvian navy."
                    + " Bo Lind dined with Ruiz and Finance Minister Carl Berg.")
            .contains("Carl Berg | finance minister | Norway | CURRENT"));
  }

  @Test
  void thoseWhomHeMeetsAreOfAnother() {
    assertEquals(
        List.of("Bo Lind | defence minister | Peru | CURRENT"),
        Offices.told(
            "Defence Minister Bo Lind and Norwegian officials dined in Peru. The Norwegian fleet"
                + " left Peru."));
  }

  @Test
  void someTitlesFewCountriesHaveAndSomeManyHold() {
    assertEquals(
        List.of("Bo Lind | foreign secretary | United Kingdom | CURRENT"),
        Offices.told("Foreign Secretary Bo Lind spoke in Norway with the Norwegian press."));
    assertEquals(
        List.of(
            "Ana Ruiz | senator | United States | CURRENT",
            "Bo Lind | senator | United States | CURRENT"),
        Offices.told(
            "The White House and Congress invited Senator Ana Ruiz and, on Friday, Senator Bo Lind"
                + " to talks on Russian gas."));
  }

  @Test
  void whereTheStoryWasFiled() {
    Story story =
        Story.published("2024-04-23")
            .sentence(Kind.DATELINE, "NEW/NNP<DELHI:compound DELHI/NNP<0:root :/:<DELHI:punct")
            .sentence("Bo/NNP/P<Lind:compound Lind/NNP/P<sang:nsubj sang/VBD/sing<0:root");
    OfficeScene scene =
        OfficeScene.of(
            story.build(),
            new People(List.of(), List.of()),
            OfficeLexicon.read(LexiconFiles.bundled(), Told.LEXICON));
    assertEquals(Set.of("India"), new SpokenCountries(scene).filedFrom());
  }

  @Test
  void whoeverIsSentServesTheSender() {
    assertTrue(
        Offices.told(
                "Brazilian President Ana Ruiz stayed home, sending Vice President Bo Lind to the"
                    + " Chilean capital. Chile and the Chilean press thanked Chile, whose Chilean"
                    + " guests sang.")
            .contains("Bo Lind | vice president | Brazil | CURRENT"));
  }

  @Test
  void whomTheVisitorMeetsIsOfTheDatelinesCountry() {
    assertTrue(
        Offices.filed(
                "DHAKA",
                "Norwegian Foreign Secretary Bo Lind met Prime Minister Ana Ruiz on Friday.")
            .contains("Ana Ruiz | prime minister | Bangladesh | CURRENT"));
  }
}
