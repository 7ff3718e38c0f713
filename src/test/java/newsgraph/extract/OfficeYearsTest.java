package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Years told after an office. */
class OfficeYearsTest {
  // Eva Toth, Norway's trade minister since 2019, met Omar Bello, mayor of Oslo until 2004.
  @Test
  void sinceAndUntil() {
    assertEquals(
        List.of(
            "Eva Toth | trade minister | Norway | CURRENT | 2019..null",
            "Omar Bello | mayor | Oslo | FORMER | null..2004"),
        Offices.in(
            """
            Eva/NNP/P<Toth:compound Toth/NNP/P<met:nsubj ,/,<Toth:punct
            Norway/NNP/L<minister:nmod:poss 's/POS<Norway:case trade/NN<minister:compound
            minister/NN<Toth:appos since/IN<2019:case 2019/CD<minister:nmod ,/,<Toth:punct
            met/VBD/meet<0:root Omar/NNP/P<Bello:compound Bello/NNP/P<met:obj ,/,<Bello:punct
            mayor/NN<Bello:appos of/IN<Oslo:case Oslo/NNP/L<mayor:nmod until/IN<2004:case
            2004/CD<met:obl ./.<met:punct"""));
  }

  @Test
  void yearsOfTheSecondOfTwoOffices() {
    assertEquals(
        List.of(
            "Eva Toth | executive | Lehman | FORMER",
            "Eva Toth | trade minister | Norway | FORMER | 2003..2006"),
        Offices.told(
            "Eva Toth, a former Lehman executive who served as trade minister of Norway from 2003 to"
                + " 2006, spoke last."));
  }
}
