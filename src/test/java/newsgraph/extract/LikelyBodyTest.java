package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The body of an office that is told without it. */
class LikelyBodyTest {
  @Test
  void toldInTheSentenceBefore() {
    assertEquals(
        List.of("Bo Lind | chairman | Alpine Bank | CURRENT"),
        Offices.told(
            "Alpine Bank lost money last year. The chairman, Bo Lind, blamed the weather."));
  }

  @Test
  void noneOfTwoAlike() {
    assertEquals(
        List.of("Bo Lind | chairman | null | CURRENT"),
        Offices.told("Alpine Bank sued Border Bank. The chairman, Bo Lind, blamed the weather."));
  }

  @Test
  void judgesAreOfCourts() {
    assertEquals(
        List.of("Ana Ruiz | judge | Border Court | CURRENT"),
        Offices.told(
            "The Border Court heard the case. Judge Ana Ruiz asked Alpine Bank for its books."));
    assertEquals(
        List.of("Ana Ruiz | judge | null | CURRENT"),
        Offices.told("Judge Ana Ruiz of Norway agreed with the Border Court."));
  }

  @Test
  void theGovernorIsOfTheSamePlace() {
    assertEquals(
        List.of("Ana Ruiz | governor | Chubut | CURRENT"),
        Offices.told("The governor of Chubut lost. The governor, Ana Ruiz, blamed the weather."));
  }

  @Test
  void presidentOfWhatThePresidentBeforeWas() {
    assertEquals(
        List.of(
            "Bo Lind | president | Alpine Union | FORMER",
            "Ana Ruiz | president | Alpine Union | ACTING"),
        Offices.told(
            "Bo Lind, the president of the Alpine Union, resigned. Ana Ruiz takes over as acting"
                + " president."));
  }
}
