package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices of the dead are former. */
class DeadPeopleTest {
  // Peruvian President Ana Ruiz was assassinated in 2011.
  @Test
  void assassinated() {
    assertEquals(
        List.of("Ana Ruiz | president | Peru | FORMER"),
        Offices.in(
            """
            Peruvian/JJ/Peruvian<President:amod President/NNP<Ruiz:compound
            Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<assassinated:nsubj:pass
            was/VBD/be<assassinated:aux:pass assassinated/VBN/assassinate<0:root in/IN<2011:case
            2011/CD<assassinated:obl ./.<assassinated:punct"""));
  }

  // Ruiz spoke after the death of Norwegian President Bo Lind.
  @Test
  void deathOf() {
    assertEquals(
        List.of("Bo Lind | president | Norway | FORMER"),
        Offices.in(
            """
            Ruiz/NNP/P<spoke:nsubj spoke/VBD/speak<0:root after/IN<death:case the/DT<death:det
            death/NN<spoke:obl of/IN<Lind:case Norwegian/JJ/Norwegian<President:amod
            President/NNP<Lind:compound Bo/NNP/P<Lind:compound Lind/NNP/P<death:nmod
            ./.<spoke:punct"""));
  }
}
