package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices as complements of the verb to be. */
class CopulaOfficeTest {
  // Ruiz is a fellow at the Alpine Institute.
  @Test
  void is() {
    assertEquals(
        List.of("Ruiz | fellow | Alpine Institute | CURRENT"),
        Offices.in(
            """
            Ruiz/NNP/P<fellow:nsubj is/VBZ/be<fellow:cop a/DT<fellow:det fellow/NN<0:root
            at/IN<Institute:case the/DT<Institute:det Alpine/NNP/O<Institute:compound
            Institute/NNP/O<fellow:nmod ./.<fellow:punct"""));
  }

  // Lind is not the mayor of Oslo.
  @Test
  void isNot() {
    assertEquals(
        List.of(),
        Offices.in(
            """
            Lind/NNP/P<mayor:nsubj is/VBZ/be<mayor:cop not/RB<mayor:advmod the/DT<mayor:det
            mayor/NN<0:root of/IN<Oslo:case Oslo/NNP/L<mayor:nmod ./.<mayor:punct"""));
  }

  // Toth, who was deputy prime minister of Peru, smiled.
  @Test
  void whoWas() {
    assertEquals(
        List.of("Toth | deputy prime minister | Peru | FORMER"),
        Offices.in(
            """
            Toth/NNP/P<0:root ,/,<Toth:punct who/WP<minister:nsubj was/VBD/be<minister:cop
            deputy/JJ<minister:amod prime/JJ<minister:amod minister/NN<Toth:acl:relcl
            of/IN<Peru:case Peru/NNP/L<minister:nmod ,/,<minister:punct
            smiled/VBD/smile<minister:dep ./.<Toth:punct"""));
  }

  // Toth, who was never prime minister of Peru, smiled.
  @Test
  void whoWasNever() {
    assertEquals(
        List.of(),
        Offices.in(
            """
            Toth/NNP/P<0:root ,/,<Toth:punct who/WP<minister:nsubj was/VBD/be<minister:cop
            never/RB<minister:advmod prime/JJ<minister:amod minister/NN<Toth:acl:relcl
            of/IN<Peru:case Peru/NNP/L<minister:nmod ,/,<minister:punct
            smiled/VBD/smile<minister:dep ./.<Toth:punct"""));
  }

  // Ruiz is no longer the chairwoman of the Alpine Bank.
  @Test
  void isNoLonger() {
    assertEquals(
        List.of("Ruiz | chairwoman | Alpine Bank | FORMER"),
        Offices.in(
            """
            Ruiz/NNP/P<chairwoman:nsubj is/VBZ/be<chairwoman:cop no/RB<longer:advmod
            longer/RBR/long<chairwoman:advmod the/DT<chairwoman:det chairwoman/NN<0:root
            of/IN<Bank:case the/DT<Bank:det Alpine/NNP/O<Bank:compound Bank/NNP/O<chairwoman:nmod
            ./.<chairwoman:punct"""));
  }
}
