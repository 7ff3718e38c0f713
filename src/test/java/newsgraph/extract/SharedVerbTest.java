package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices that lean on the verb of another office. */
class SharedVerbTest {
  @Test
  void verbLeftOutAfterBe() {
    assertEquals(
        List.of("Ana Ruiz | president | null | FORMER", "Bo Lind | vice president | null | FORMER"),
        Offices.told("Ana Ruiz was president in those years and Bo Lind her vice president."));
  }

  @Test
  void verbLeftOutAfterNamed() {
    assertEquals(
        List.of("Bo Lind | mayor | Lima | CURRENT", "Ana Ruiz | chancellor | Austria | CURRENT"),
        Offices.told("Bo Lind was named mayor of Lima and Ana Ruiz chancellor of Austria."));
  }

  @Test
  void threeOfOneVerb() {
    assertEquals(
        List.of(
            "Ana Ruiz | governor | null | CURRENT",
            "Bo Lind | mayor | null | CURRENT",
            "Eva Toth | police chief | null | CURRENT"),
        Offices.told(
            "Ana Ruiz is the governor, Bo Lind the mayor and Eva Toth the chief of police."));
  }

  @Test
  void listGoesOnAfterNames() {
    assertEquals(
        List.of(
            "Ana Ruiz | finance minister | null | FORMER",
            "Ana Ruiz | labor minister | null | FORMER",
            "Ana Ruiz | secretary-general | Alpine Party | FORMER"),
        Offices.told(
            "Ana Ruiz was finance minister under Bo Lind, labor minister under Eva Toth and, from"
                + " 2001 to 2004, secretary-general of the Alpine Party."));
  }

  @Test
  void whatStandsAfterTheNameWithoutListIsTheNames() {
    assertEquals(
        List.of(
            "Ana Ruiz | mayor | null | FORMER",
            "Bo Lind | prime minister | Norway | FORMER | 2001..2004"),
        Offices.told(
            "Ana Ruiz was mayor under Bo Lind, prime minister of Norway from 2001 to 2004."));
  }

  @Test
  void eachVerbHasItsOwnSubject() {
    assertEquals(
        List.of(
            "Ana Ruiz | labor minister | null | FORMER",
            "Bo Lind | prime minister | null | FORMER"),
        Offices.told(
            "Their late aunt, Ana Ruiz, was labor minister, and their grandfather Bo Lind was prime"
                + " minister."));
  }

  @Test
  void titleOfTheNameAfterItIsNoGap() {
    assertEquals(
        List.of("Ana Ruiz | mayor | Oslo | FORMER"),
        Offices.told("Ana Ruiz was mayor of Oslo and Bo Lind adviser Eva Toth met her.").stream()
            .filter(line -> !line.startsWith("Eva Toth"))
            .toList());
  }
}
