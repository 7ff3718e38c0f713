package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles before a comma and a name. */
class AppositionBeforeNameTest {
  // The director of the Alpine Institute, Ana Ruiz, thanked the mayor of Lima, Bo Lind.
  @Test
  void ofOrganizationAndOfTown() {
    assertEquals(
        List.of(
            "Ana Ruiz | director | Alpine Institute | CURRENT", "Bo Lind | mayor | Lima | CURRENT"),
        Offices.in(
            """
            The/DT<director:det director/NN<thanked:nsubj of/IN<Institute:case
            the/DT<Institute:det Alpine/NNP/O<Institute:compound Institute/NNP/O<director:nmod
            ,/,<Institute:punct Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<Institute:appos
            ,/,<Institute:punct thanked/VBD/thank<0:root the/DT<mayor:det mayor/NN<thanked:obj
            of/IN<Lima:case Lima/NNP/L<mayor:nmod ,/,<mayor:punct Bo/NNP/P<Lind:compound
            Lind/NNP/P<mayor:appos ./.<thanked:punct"""));
  }

  // A spokesman for the Norwegian Trade Ministry, Omar Bello, declined.
  @Test
  void spokesman() {
    assertEquals(
        List.of("Omar Bello | spokesman | Norway's Trade Ministry | CURRENT"),
        Offices.in(
            """
            A/DT<spokesman:det spokesman/NN<declined:nsubj for/IN<Ministry:case
            the/DT<Ministry:det Norwegian/JJ/Norwegian<Ministry:amod Trade/NNP/O<Ministry:compound
            Ministry/NNP/O<spokesman:nmod ,/,<Ministry:punct Omar/NNP/P<Bello:compound
            Bello/NNP/P<Ministry:appos ,/,<Ministry:punct declined/VBD/decline<0:root
            ./.<declined:punct"""));
  }

  // Kenya's new Peru ambassador, Bo Lind, arrived.
  @Test
  void envoyOfOneCountryToAnother() {
    assertEquals(
        List.of("Bo Lind | ambassador to peru | Kenya | CURRENT"),
        Offices.in(
            """
            Kenya/NNP/L<ambassador:nmod:poss 's/POS<Kenya:case new/JJ<ambassador:amod
            Peru/NNP/L<ambassador:compound ambassador/NN<arrived:nsubj ,/,<ambassador:punct
            Bo/NNP/P<Lind:compound Lind/NNP/P<ambassador:appos ,/,<ambassador:punct
            arrived/VBD/arrive<0:root ./.<arrived:punct"""));
  }

  // After seeing the president of Peru, Lind left.
  @Test
  void commaThatClosesAnOpeningPhrase() {
    assertEquals(
        List.of(),
        Offices.in(
            """
            After/IN<seeing:case seeing/VBG/see<left:obl the/DT<president:det
            president/NN<left:nsubj of/IN<Peru:case Peru/NNP/L<president:nmod ,/,<president:punct
            Lind/NNP/P<president:appos left/VBD/leave<0:root ./.<left:punct"""));
  }
}
