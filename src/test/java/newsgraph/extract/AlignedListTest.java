package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One title for several people, each of a country or place of his own. */
class AlignedListTest {
  @Test
  void countriesInTheOrderOfTheNames() {
    assertEquals(
        List.of(
            "Bo Lind | foreign minister | Norway | CURRENT",
            "Ana Ruiz | foreign minister | Peru | CURRENT"),
        Offices.told(
            "The foreign ministers of the guarantor powers Norway and Peru, Bo Lind and Ana Ruiz,"
                + " were there."));
  }

  @Test
  void theirMinistersInTheOrderOfThoseWhomTheyServe() {
    List<String> offices =
        Offices.told(
            "Peruvian President Ana Ruiz and Chilean Prime Minister Eva Toth were represented by"
                + " their foreign ministers, Bo Lind and Carl Berg.");
    assertTrue(offices.contains("Bo Lind | foreign minister | Peru | CURRENT"));
    assertTrue(offices.contains("Carl Berg | foreign minister | Chile | CURRENT"));
  }

  @Test
  void whoseIsWhoseIsNotGuessed() {
    assertEquals(
        List.of(
            "Bo Lind | energy minister | null | CURRENT",
            "Ana Ruiz | energy minister | null | CURRENT"),
        Offices.told(
            "The two countries' energy ministers, Bo Lind and Ana Ruiz, met in Oslo. Norway and"
                + " Peru signed it."));
  }

  @Test
  void eachWithHisPlace() {
    assertEquals(
        List.of(
            "Bo Lind | senator | United States | CURRENT",
            "Ana Ruiz | senator | United States | CURRENT",
            "Eva Toth | senator | United States | CURRENT"),
        Offices.told(
            "Sens. Bo Lind of Ohio, Ana Ruiz of South Carolina and Eva Toth of New Hampshire spent"
                + " an hour with Carl Berg."));
    assertEquals(
        List.of(
            "Ana Ruiz | foreign minister | Peru | CURRENT",
            "Bo Lind | foreign minister | Norway | CURRENT"),
        Offices.told(
            "Foreign ministers of the lake states, among them Ana Ruiz of Peru and Bo Lind of"
                + " Norway, convened near Lima."));
  }
}
