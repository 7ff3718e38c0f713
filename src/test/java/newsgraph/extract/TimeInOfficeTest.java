package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nouns for the time in an office. */
class TimeInOfficeTest {
  // During Lind's presidency Norway grew, and Ruiz's years as mayor of Lima were calm.
  @Test
  void presidencyAndYearsAs() {
    assertEquals(
        List.of("Lind | president | null | FORMER", "Ruiz | mayor | Lima | FORMER"),
        Offices.in(
            """
            During/IN<presidency:case Lind/NNP/P<presidency:nmod:poss 's/POS<Lind:case
            presidency/NN<grew:obl Norway/NNP/L<grew:nsubj grew/VBD/grow<0:root ,/,<grew:punct
            and/CC<calm:cc Ruiz/NNP/P<years:nmod:poss 's/POS<Ruiz:case years/NNS/year<calm:nsubj
            as/IN<mayor:case mayor/NN<years:nmod of/IN<Lima:case Lima/NNP/L<mayor:nmod
            were/VBD/be<calm:cop calm/JJ<grew:conj ./.<grew:punct"""));
  }
}
