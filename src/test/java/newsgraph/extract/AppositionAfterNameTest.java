package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles between commas after names. */
class AppositionAfterNameTest {
  // The talks with Lind, the deputy head of Norway's ruling Alpine Party, ended.
  @Test
  void partyOfCountry() {
    assertEquals(
        List.of("Lind | deputy head | Alpine Party | CURRENT"),
        Offices.in(
            """
            The/DT<talks:det talks/NNS/talk<ended:nsubj with/IN<Lind:case Lind/NNP/P<talks:nmod
            ,/,<talks:punct the/DT<head:det deputy/NN<head:compound head/NN<talks:appos
            of/IN<Party:case Norway/NNP/L<Party:nmod:poss 's/POS<Norway:case
            ruling/VBG/rule<Party:amod Alpine/NNP/O<Party:compound Party/NNP/O<head:nmod
            ,/,<talks:punct ended/VBD/end<0:root ./.<ended:punct"""));
  }

  // Bo Lind, ambassador to Peru during her first term and now a Kenyan senator from Mombasa,
  // agreed.
  @Test
  void twoTitlesOneOver() {
    assertEquals(
        List.of(
            "Bo Lind | ambassador to peru | Kenya | FORMER", "Bo Lind | senator | Kenya | CURRENT"),
        Offices.in(
            """
            Bo/NNP/P<Lind:compound Lind/NNP/P<0:root ,/,<Lind:punct ambassador/NN<Lind:appos
            to/IN<Peru:case Peru/NNP/L<ambassador:nmod during/IN<term:case
            her/PRP$/she<term:nmod:poss first/JJ<term:amod term/NN<ambassador:nmod
            and/CC<senator:cc now/RB<senator:advmod a/DT<senator:det Kenyan/JJ/Kenyan<senator:amod
            senator/NN<Lind:conj from/IN<Mombasa:case Mombasa/NNP/L<senator:nmod ,/,<senator:punct
            agreed/VBD/agree<senator:dep ./.<Lind:punct"""));
  }

  // Ana Ruiz and Bo Lind, both professors at the Alpine University, came.
  @Test
  void bothNames() {
    assertEquals(
        List.of(
            "Ana Ruiz | professor | Alpine University | CURRENT",
            "Bo Lind | professor | Alpine University | CURRENT"),
        Offices.in(
            """
            Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<came:nsubj and/CC<Lind:cc Bo/NNP/P<Lind:compound
            Lind/NNP/P<Ruiz:conj ,/,<Ruiz:punct both/CC<professors:dep
            professors/NNS/professor<Ruiz:appos at/IN<University:case the/DT<University:det
            Alpine/NNP/O<University:compound University/NNP/O<professors:nmod ,/,<Ruiz:punct
            came/VBD/come<0:root ./.<came:punct"""));
  }

  // Eva Toth (56), a lawyer and former head of the Alpine Bank, won.
  @Test
  void afterAgeAndOccupation() {
    assertEquals(
        List.of("Eva Toth | head | Alpine Bank | FORMER"),
        Offices.in(
            """
            Eva/NNP/P<Toth:compound Toth/NNP/P<won:nsubj (/-LRB-<56:punct 56/CD<Toth:appos
            )/-RRB-<56:punct ,/,<Toth:punct a/DT<lawyer:det lawyer/NN<Toth:appos and/CC<head:cc
            former/JJ<head:amod head/NN<lawyer:conj of/IN<Bank:case the/DT<Bank:det
            Alpine/NNP/O<Bank:compound Bank/NNP/O<head:nmod ,/,<Toth:punct won/VBD/win<0:root
            ./.<won:punct"""));
  }
}
