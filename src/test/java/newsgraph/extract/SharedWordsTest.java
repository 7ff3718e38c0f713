package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles joined by and share owners. */
class SharedWordsTest {
  // Bo Lind, chairman and chief executive of the Alpine Bank, met Peru's former president and
  // foreign minister, Ana Ruiz.
  @Test
  void ofBankAndOfCountry() {
    assertEquals(
        List.of(
            "Bo Lind | chairman | Alpine Bank | CURRENT",
            "Bo Lind | chief executive | Alpine Bank | CURRENT",
            "Ana Ruiz | president | Peru | FORMER",
            "Ana Ruiz | foreign minister | Peru | FORMER"),
        Offices.in(
            """
            Bo/NNP/P<Lind:compound Lind/NNP/P<met:nsubj ,/,<Lind:punct chairman/NN<Lind:appos
            and/CC<executive:cc chief/JJ<executive:amod executive/NN<chairman:conj of/IN<Bank:case
            the/DT<Bank:det Alpine/NNP/O<Bank:compound Bank/NNP/O<chairman:nmod ,/,<Lind:punct
            met/VBD/meet<0:root Peru/NNP/L<president:nmod:poss 's/POS<Peru:case
            former/JJ<president:amod president/NN<met:obj and/CC<minister:cc
            foreign/JJ<minister:amod minister/NN<president:conj ,/,<president:punct
            Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<president:appos ./.<met:punct"""));
  }

  // The president's cousin and close adviser, Eva Toth, came to Norway.
  @Test
  void cousinAndAdviser() {
    assertEquals(
        List.of("Eva Toth | adviser | null | CURRENT"),
        Offices.in(
            """
            The/DT<president:det president/NN<cousin:nmod:poss 's/POS<president:case
            cousin/NN<came:nsubj and/CC<adviser:cc close/JJ<adviser:amod adviser/NN<cousin:conj
            ,/,<cousin:punct Eva/NNP/P<Toth:compound Toth/NNP/P<cousin:appos ,/,<cousin:punct
            came/VBD/come<0:root to/IN<Norway:case Norway/NNP/L<came:obl ./.<came:punct"""));
  }
}
