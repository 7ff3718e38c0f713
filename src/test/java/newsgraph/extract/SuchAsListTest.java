package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Plural titles before lists of names. */
class SuchAsListTest {
  // Ruiz criticized former Peruvian cabinet members such as Eva Toth and Bo Lind.
  @Test
  void suchAs() {
    assertEquals(
        List.of(
            "Eva Toth | cabinet member | Peru | FORMER",
            "Bo Lind | cabinet member | Peru | FORMER"),
        Offices.in(
            """
            Ruiz/NNP/P<criticized:nsubj criticized/VBD/criticize<0:root former/JJ<members:amod
            Peruvian/JJ/Peruvian<members:amod cabinet/NN<members:compound
            members/NNS/member<criticized:obj such/JJ<Toth:case as/IN<such:fixed
            Eva/NNP/P<Toth:compound Toth/NNP/P<members:nmod and/CC<Lind:cc Bo/NNP/P<Lind:compound
            Lind/NNP/P<Toth:conj ./.<criticized:punct"""));
  }

  // Leaders like Ana Ruiz of Peru and Bo Lind of Norway stayed away.
  @Test
  void likeWithCountries() {
    assertEquals(
        List.of("Ana Ruiz | leader | Peru | CURRENT", "Bo Lind | leader | Norway | CURRENT"),
        Offices.in(
            """
            Leaders/NNS/leader<stayed:nsubj like/IN<Ruiz:case Ana/NNP/P<Ruiz:compound
            Ruiz/NNP/P<Leaders:nmod of/IN<Peru:case Peru/NNP/L<Ruiz:nmod and/CC<Lind:cc
            Bo/NNP/P<Lind:compound Lind/NNP/P<Ruiz:conj of/IN<Norway:case Norway/NNP/L<Lind:nmod
            stayed/VBD/stay<0:root away/RB<stayed:advmod ./.<stayed:punct"""));
  }
}
