package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
