package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who comes after the holder of an office that is told before. */
class SuccessorsTest {
  @Test
  void toBeSucceeded() {
    assertEquals(
        List.of(
            "Michael Toua | prime minister | Papua New Guinea | FORMER",
            "Paul Wari | prime minister | Papua New Guinea | CURRENT"),
        Offices.told(
            "Michael Toua, prime minister of Papua New Guinea, stepped down in March, to be"
                + " succeeded by Paul Wari."));
    assertEquals(
        List.of("Ana Ruiz | mayor | Lima | CURRENT", "Bo Lind | mayor | Lima | ELECT"),
        Offices.told("Ana Ruiz, the mayor of Lima, will be succeeded by Bo Lind."));
    assertEquals(
        List.of("Ana Ruiz | mayor | Lima | CURRENT"),
        Offices.told("Ana Ruiz, the mayor of Lima, may be succeeded by Bo Lind."));
  }

  @Test
  void madeWay() {
    assertEquals(
        List.of(
            "Olav Berg | chairman | Border Bank | FORMER",
            "Eva Toth | chairman | Border Bank | CURRENT"),
        Offices.told(
            "Olav Berg, the chairman of the Border Bank, made way for Eva Toth on Monday."));
    assertEquals(
        List.of("Marco Villa | coach | null | CURRENT"),
        Offices.told("Coach Marco Villa made way for striker Luca Ferri after an hour."));
    assertEquals(
        List.of("Ana Conti | judge | null | CURRENT"),
        Offices.told("Judge Ana Conti handed over the papers to Ugo Neri."));
  }

  @Test
  void inHisPlace() {
    assertEquals(
        List.of(
            "Jorge Soto | president | Miners' Federation | FORMER",
            "Luis Vega | president | Miners' Federation | CURRENT"),
        Offices.told(
            "Delegates dismissed Jorge Soto, the president of the Miners' Federation, and elected"
                + " Luis Vega in his place."));
    assertEquals(
        List.of(
            "Jorge Soto | president | Rubber Union | FORMER",
            "Luis Vega | president | Rubber Union | CURRENT"),
        Offices.told(
            "Jorge Soto, president of the Rubber Union, was dismissed on Friday. Luis Vega was"
                + " named in his place."));
  }

  @Test
  void nobodyComes() {
    assertEquals(
        List.of("Laszlo Nagy | prime minister | Hungary | CURRENT"),
        Offices.told(
            "Prime Minister Laszlo Nagy of Hungary denied that he was being replaced by Eva"
                + " Toth."));
    assertEquals(
        List.of(
            "Paul Durand | president | France | CURRENT",
            "Carlo Rossi | prime minister | Italy | CURRENT"),
        Offices.told(
            "French President Paul Durand gave way to Italian Prime Minister Carlo Rossi at the"
                + " lectern."));
    assertTrue(
        Offices.told(
                "The Norwegian minister of fisheries, Arne Dahl, was replaced as chairman of the"
                    + " committee by Kristin Lie.")
            .stream()
            .noneMatch(line -> line.startsWith("Kristin Lie | minister")));
  }
}
