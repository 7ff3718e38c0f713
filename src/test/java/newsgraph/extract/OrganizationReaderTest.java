package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names, acronyms and common nouns of organizations. */
class OrganizationReaderTest {
  // Ana Ruiz of the Alpine Party (AP) lost, and AP leader Bo Lind won.
  @Test
  void acronymOfTheArticle() {
    assertEquals(
        List.of("Bo Lind | leader | Alpine Party | CURRENT"),
        Offices.in(
            """
            Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<lost:nsubj of/IN<Party:case the/DT<Party:det
            Alpine/NNP/O<Party:compound Party/NNP/O<Ruiz:nmod (/-LRB-<Ruiz:punct AP/NN/O<Ruiz:dep
            )/-RRB-<Ruiz:punct lost/VBN/lose<0:root ,/,<lost:punct and/CC<won:cc
            AP/NN/O<leader:compound leader/NN<Lind:compound Bo/NNP/P<Lind:compound
            Lind/NNP/P<won:nsubj won/VBD/win<lost:conj ./.<lost:punct"""));
  }

  // Alpine Bank chief executive Eva Toth thanked the bank's chairman, Bo Lind.
  @Test
  void commonNoun() {
    assertEquals(
        List.of(
            "Eva Toth | chief executive | Alpine Bank | CURRENT",
            "Bo Lind | chairman | Alpine Bank | CURRENT"),
        Offices.in(
            """
            Alpine/NNP/O<Bank:compound Bank/NNP/O<executive:compound chief/JJ<executive:amod
            executive/NN<Toth:compound Eva/NNP/P<Toth:compound Toth/NNP/P<thanked:nsubj
            thanked/VBD/thank<0:root the/DT<bank:det bank/NN<chairman:nmod:poss 's/POS<bank:case
            chairman/NN<thanked:obj ,/,<chairman:punct Bo/NNP/P<Lind:compound
            Lind/NNP/P<chairman:appos ./.<thanked:punct"""));
  }

  // Toth campaign spokesman Bo Lind met a former Ruiz aide.
  @Test
  void campaign() {
    assertEquals(
        List.of("Bo Lind | campaign spokesman | Toth campaign | CURRENT"),
        Offices.in(
            """
            Toth/NNP/P<campaign:compound campaign/NN<spokesman:compound spokesman/NN<Lind:compound
            Bo/NNP/P<Lind:compound Lind/NNP/P<met:nsubj met/VBD/meet<0:root a/DT<aide:det
            former/JJ<aide:amod Ruiz/NNP/P<aide:compound aide/NN<met:obj ./.<met:punct"""));
  }

  // Peru's central bank governor, Ana Ruiz, met foreign ministry spokesman Bo Lind.
  @Test
  void bodyOfTheStateWithoutItsName() {
    assertEquals(
        List.of(
            "Ana Ruiz | governor | Peru's Central Bank | CURRENT",
            "Bo Lind | spokesman | Foreign Ministry | CURRENT"),
        Offices.in(
            """
            Peru/NNP/L<governor:nmod:poss 's/POS<Peru:case central/JJ<bank:amod
            bank/NN<governor:compound governor/NN<met:nsubj ,/,<governor:punct
            Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<governor:appos ,/,<governor:punct
            met/VBD/meet<0:root foreign/JJ<ministry:amod ministry/NN<spokesman:compound
            spokesman/NN<Lind:compound Bo/NNP/P<Lind:compound Lind/NNP/P<met:obj ./.<met:punct"""));
  }
}
