package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices as dense prose tells them: in lists, by way of others, of states that nobody knows. */
class DenseOfficesTest {
  @Test
  void statesThatAreOnlyHinted() {
    assertEquals(
        List.of(
            "Bo Lind | prime minister | Zemvia | FORMER",
            "Ana Ruiz | head | Bank of Zemvia | FORMER"),
        Offices.told("Zemvia PM Bo Lind resigned. Ana Ruiz ran the Bank of Zemvia."));
    assertEquals(
        List.of(
            "Eva Toth | envoy for qarrel | null | CURRENT",
            "Bo Lind | president | Qarrel | CURRENT"),
        Offices.told(
            "Eva Toth, the envoy for Qarrel, flew to the Qarreli capital. President Bo Lind saw"
                + " her."));
  }

  @Test
  void namesAndTitlesTakeTurns() {
    assertEquals(
        List.of(
            "Eva Toth | mayor | null | CURRENT",
            "Bo Lind | vicar | null | CURRENT",
            "Ana Ruiz | bishop | null | CURRENT"),
        Offices.told("Eva Toth, the mayor, Bo Lind, the vicar, and the bishop, Ana Ruiz, left."));
  }

  @Test
  void ministersOfSomething() {
    assertEquals(
        List.of(
            "Bo Lind | minister of salt | Peru | CURRENT",
            "Ana Ruiz | minister of law and order | Peru | CURRENT"),
        Offices.told(
            "Bo Lind, the Minister of Salt, and Ana Ruiz, the Minister of Law and Order, spoke in"
                + " Peru."));
    assertEquals(
        List.of(
            "Bo Lind | chairman | Alpine League | CURRENT",
            "Bo Lind | minister of justice | Peru | CURRENT"),
        Offices.told(
            "Bo Lind, who is minister of justice and chairman of the Alpine League, spoke in"
                + " Peru."));
  }

  @Test
  void theirCounterparts() {
    assertEquals(
        List.of(
            "Ana Ruiz | president | Peru | CURRENT",
            "Bo Lind | president | Chile | CURRENT",
            "Eva Toth | president | Ecuador | CURRENT",
            "Carl Berg | president | Uruguay | CURRENT"),
        Offices.told(
            "President Ana Ruiz of Peru thanked President Bo Lind of Chile. Their Ecuadorean and"
                + " Uruguayan counterparts, Eva Toth and Carl Berg, were there."));
    assertEquals(
        List.of(),
        Offices.told(
            "Eva Toth and her Danish counterpart, Bo Lind, wrote to the prime minister of"
                + " Norway."));
  }

  @Test
  void aKingdomHasNoPresident() {
    assertEquals(
        List.of("Ana Ruiz | president | Peru | CURRENT", "Bo Lind | president | Chile | CURRENT"),
        Offices.told(
            "President Ana Ruiz of Peru thanked President Bo Lind of Chile. Their Danish"
                + " counterpart, Eva Toth, was there."));
  }

  @Test
  void lateInTheSentence() {
    assertEquals(
        List.of("Ana Ruiz | mayor | null | FORMER", "Ana Ruiz | head | Alpine Trust | CURRENT"),
        Offices.told(
            "Former mayor Ana Ruiz, sacked last year and now head of the Alpine Trust, spoke."));
    assertEquals(
        List.of("Bo Lind | chief executive | Alpine Bank | FORMER"),
        Offices.told("Bo Lind, as ex-chief executive of the Alpine Bank, was afraid."));
    assertEquals(
        List.of("Eva Toth | head | UN mission | CURRENT"),
        Offices.told("The head of the UN mission on the island, Eva Toth, is to brief reporters."));
  }

  @Test
  void ofOthersOffices() {
    assertEquals(
        List.of("Bo Lind | deputy mayor | Lima | CURRENT", "Ana Ruiz | mayor | Lima | CURRENT"),
        Offices.told("Ana Ruiz's deputy, Bo Lind, was not told. Ana Ruiz is the mayor of Lima."));
    assertEquals(
        List.of(
            "Bo Lind | envoy | United Nations | CURRENT",
            "Ana Ruiz | spokeswoman | United Nations | CURRENT"),
        Offices.told(
            "The United Nations sent Bo Lind, the Secretary-General's envoy. Ana Ruiz, the"
                + " secretary-general's spokeswoman, said so."));
    assertEquals(
        List.of("Bo Lind | drugs adviser | Peru | CURRENT"),
        Offices.told(
            "Eva Toth sat under Bo Lind, the Peruvian president's 71-year-old drugs adviser."));
    assertEquals(
        List.of(),
        Offices.told(
            "The heads of the three banks, Bo Lind, Ana Ruiz and Eva Toth, met on Monday."));
  }

  @Test
  void bodiesThatAreNotTheirCountry() {
    assertEquals(
        List.of("Bo Lind | chairman | Peruvian teachers' conference | CURRENT"),
        Offices.told("Bo Lind, who chairs the Peruvian teachers' conference, left."));
    assertEquals(
        List.of("Bo Lind | spokesman | Peru's foreign ministry | CURRENT"),
        Offices.told("Bo Lind, the Peruvian foreign ministry's spokesman, left."));
    assertEquals(
        List.of("Bo Lind | nuncio | Vatican | CURRENT"),
        Offices.told("Bo Lind, the papal nuncio, left."));
    assertEquals(
        List.of("Bo Lind | vice president | Alpine Bank | CURRENT"),
        Offices.told("Alpine Bank sent its vice-president for Asia, Bo Lind, to Peru."));
  }

  @Test
  void whatIsNotHis() {
    assertEquals(
        List.of("Bo Lind | mayor | Lima | CURRENT", "Eva Toth | labor minister | Norway | FORMER"),
        Offices.told(
            "Bo Lind, the mayor of Lima, met Eva Toth, then Norway's labor minister, four times in"
                + " 2009, and the King once."));
    assertEquals(
        List.of("Bo Lind | finance director | null | CURRENT"),
        Offices.told("Ana Ruiz, who came from Alpine Steel, saw the finance director, Bo Lind."));
    assertEquals(
        List.of("Bo Lind | chairman | Alpine Board | CURRENT", "Bo Lind | judge | null | FORMER"),
        Offices.told("Bo Lind, a retired judge and chairman of the Alpine Board, left."));
  }

  @Test
  void whoSendsAndWhoIsSent() {
    assertEquals(
        List.of("Bo Lind | deputy minister | Peru | CURRENT"),
        Offices.told("Peru sent only a deputy minister, Bo Lind, to Chile. Chile was the host."));
  }

  @Test
  void whoWillRemainIsAlready() {
    assertEquals(
        List.of("Ana Ruiz | president | World Chess Union | CURRENT"),
        Offices.told("Ana Ruiz will remain president of the World Chess Union."));
  }
}
