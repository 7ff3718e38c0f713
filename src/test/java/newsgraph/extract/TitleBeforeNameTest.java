package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles right before names. */
class TitleBeforeNameTest {
  // Former Peruvian Prime Minister Ana Ruiz met then-President Bo Lind of Norway.
  @Test
  void formerAndThen() {
    assertEquals(
        List.of(
            "Ana Ruiz | prime minister | Peru | FORMER", "Bo Lind | president | Norway | FORMER"),
        Offices.in(
            """
            Former/JJ<Minister:amod Peruvian/JJ/Peruvian<Minister:amod Prime/NNP<Minister:compound
            Minister/NNP<Ruiz:compound Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<met:nsubj
            met/VBD/meet<0:root then/RB<President:dep -/HYPH<President:punct
            President/NNP<Lind:compound Bo/NNP/P<Lind:compound Lind/NNP/P<met:obj
            of/IN<Norway:case Norway/NNP/L<Lind:nmod ./.<met:punct"""));
  }

  // Army chief General Omar Bello welcomed Presidents Ana Ruiz of Peru and Bo Lind of Norway.
  @Test
  void rankBetweenAndPlural() {
    assertEquals(
        List.of(
            "Omar Bello | army chief | null | CURRENT",
            "Ana Ruiz | president | Peru | CURRENT",
            "Bo Lind | president | Norway | CURRENT"),
        Offices.in(
            """
            Army/NNP/O<chief:compound chief/NN<Bello:compound General/NNP<Bello:compound
            Omar/NNP/P<Bello:compound Bello/NNP/P<welcomed:nsubj welcomed/VBD/welcome<0:root
            Presidents/NNS/president<Ruiz:compound Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<welcomed:obj
            of/IN<Peru:case Peru/NNP/L<Ruiz:nmod and/CC<Lind:cc Bo/NNP/P<Lind:compound
            Lind/NNP/P<Ruiz:conj of/IN<Norway:case Norway/NNP/L<Lind:nmod ./.<welcomed:punct"""));
  }

  // Ghana's Trade Ministry chief for European Affairs Kofi Mensah spoke.
  @Test
  void phraseBetween() {
    assertEquals(
        List.of("Kofi Mensah | chief for european affairs | Ghana's Trade Ministry | CURRENT"),
        Offices.in(
            """
            Ghana/NNP/L<chief:nmod:poss 's/POS<Ghana:case Trade/NNP/O<Ministry:compound
            Ministry/NNP/O<chief:compound chief/NN<spoke:nsubj for/IN<Affairs:case
            European/NNP/O<Affairs:compound Affairs/NNPS/O<chief:nmod Kofi/NNP/P<Mensah:compound
            Mensah/NNP/P<chief:dep spoke/VBD/speak<0:root ./.<spoke:punct"""));
  }

  // Norway's President-elect Eva Toth met Trade Department Special Counsel Bo Lind.
  @Test
  void electAndDepartment() {
    assertEquals(
        List.of(
            "Eva Toth | president | Norway | ELECT",
            "Bo Lind | special counsel | Trade Department | CURRENT"),
        Offices.in(
            """
            Norway/NNP/L<Toth:nmod:poss 's/POS<Norway:case President/NNP<elect:compound
            -/HYPH<elect:punct elect/NNP<Toth:compound Eva/NNP/P<Toth:compound
            Toth/NNP/P<met:nsubj met/VBD/meet<0:root Trade/NNP<Department:compound
            Department/NNP<Counsel:compound Special/NNP<Counsel:compound Counsel/NNP<Lind:compound
            Bo/NNP/P<Lind:compound Lind/NNP/P<met:obj ./.<met:punct"""));
  }

  // Norwegian presidential candidate Eva Toth thanked the acting mayor of Oslo, Bo Lind.
  @Test
  void candidateAndActing() {
    assertEquals(
        List.of("Eva Toth | president | Norway | CANDIDATE", "Bo Lind | mayor | Oslo | ACTING"),
        Offices.in(
            """
            Norwegian/JJ/Norwegian<candidate:amod presidential/JJ<candidate:amod
            candidate/NN<Toth:compound Eva/NNP/P<Toth:compound Toth/NNP/P<thanked:nsubj
            thanked/VBD/thank<0:root the/DT<mayor:det acting/VBG/act<mayor:amod
            mayor/NN<thanked:obj of/IN<Oslo:case Oslo/NNP/L<mayor:nmod ,/,<thanked:punct
            Bo/NNP/P<Lind:compound Lind/NNP/P<thanked:obj ./.<thanked:punct"""));
  }

  // Judge Eva Toth of Peru's National Court freed would-be mayor Omar Bello.
  @Test
  void organizationAfterTheNameAndWouldBe() {
    assertEquals(
        List.of(
            "Eva Toth | judge | Peru's National Court | CURRENT",
            "Omar Bello | mayor | null | CANDIDATE"),
        Offices.in(
            """
            Judge/NNP<Toth:compound Eva/NNP/P<Toth:compound Toth/NNP/P<freed:nsubj
            of/IN<Court:case Peru/NNP/L<Court:nmod:poss 's/POS<Peru:case
            National/NNP/O<Court:compound Court/NNP/O<Toth:nmod freed/VBD/free<0:root
            would/MD<be:aux -/HYPH<be:punct be/VB<Bello:cop mayor/NN<Bello:compound
            Omar/NNP/P<Bello:compound Bello/NNP/P<freed:obj ./.<freed:punct"""));
  }
}
