package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** States that no list has. */
class UnknownStatesTest {
  @Test
  void ownerAndOf() {
    assertEquals(
        List.of(
            "Lind | prime minister | Alpinia | CURRENT",
            "Ana Ruiz | foreign minister | Alpinia | CURRENT"),
        Offices.in(
            """
            Lind/NNP/P<0:root ,/,<Lind:punct prime/JJ<minister:amod minister/NN<Lind:appos
            of/IN<Alpinia:case Alpinia/NNP/L<minister:nmod ./.<Lind:punct""",
            """
            Alpinia/NNP/L<minister:nmod:poss 's/POS<Alpinia:case foreign/JJ<minister:amod
            minister/NN<left:nsubj ,/,<minister:punct Ana/NNP/P<Ruiz:compound
            Ruiz/NNP/P<minister:appos ,/,<minister:punct left/VBD/leave<0:root ./.<left:punct"""));
  }

  @Test
  void anAdjectiveAloneIsNoState() {
    assertEquals(
        List.of("Eva Toth | premier | null | CURRENT"),
        Offices.told("The Alpinian premier, Eva Toth, was in Alpinia."));
  }
}
