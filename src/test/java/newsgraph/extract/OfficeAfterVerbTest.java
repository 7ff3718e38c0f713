package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices after verbs that give, keep and take them. */
class OfficeAfterVerbTest {
  // Ruiz served as Peru's deputy prime minister and finance minister from 2001 to 2005.
  @Test
  void servedAsFromTo() {
    assertEquals(
        List.of(
            "Ruiz | deputy prime minister | Peru | FORMER | 2001..2005",
            "Ruiz | finance minister | Peru | FORMER | 2001..2005"),
        Offices.in(
            """
            Ruiz/NNP/P<served:nsubj served/VBD/serve<0:root as/IN<minister#1:case
            Peru/NNP/L<minister#1:nmod:poss 's/POS<Peru:case deputy/JJ<minister#1:amod
            prime/JJ<minister#1:amod minister/NN<served:obl and/CC<minister#2:cc
            finance/NN<minister#2:compound minister/NN<minister#1:conj from/IN<2001:case
            2001/CD<served:obl to/IN<2005:case 2005/CD<2001:obl ./.<served:punct"""));
  }

  // Lind was named ambassador to Kenya and Toth resigned as mayor of Oslo.
  @Test
  void namedAndResigned() {
    assertEquals(
        List.of("Lind | ambassador to kenya | null | CURRENT", "Toth | mayor | Oslo | FORMER"),
        Offices.in(
            """
            Lind/NNP/P<named:nsubj:pass was/VBD/be<named:aux:pass named/VBN/name<0:root
            ambassador/NN<named:obj to/IN<Kenya:case Kenya/NNP/L<named:obl and/CC<Toth:cc
            Toth/NNP/P<Kenya:conj resigned/VBD/resign<named:dep as/IN<mayor:case
            mayor/NN<resigned:obl of/IN<Oslo:case Oslo/NNP/L<mayor:nmod ./.<named:punct"""));
  }

  // Toth will be sworn in as president of Peru in May.
  @Test
  void willBeSwornIn() {
    assertEquals(
        List.of("Toth | president | Peru | ELECT"),
        Offices.in(
            """
            Toth/NNP/P<sworn:nsubj:pass will/MD<sworn:aux be/VB<sworn:aux:pass
            sworn/VBN/swear<0:root in/RP<sworn:compound:prt as/IN<president:case
            president/NN<sworn:obl of/IN<Peru:case Peru/NNP/L<president:nmod in/IN<May:case
            May/NNP<sworn:obl ./.<sworn:punct"""));
  }

  // Ruiz wants to become president of Peru.
  @Test
  void onlyWished() {
    assertEquals(
        List.of(),
        Offices.in(
            """
            Ruiz/NNP/P<wants:nsubj wants/VBZ/want<0:root to/TO<become:mark become/VB<wants:xcomp
            president/NN<become:xcomp of/IN<Peru:case Peru/NNP/L<president:nmod ./.<wants:punct"""));
  }

  // Lind succeeded Toth as chairwoman of the Alpine Bank.
  @Test
  void succeeded() {
    assertEquals(
        List.of(
            "Lind | chairwoman | Alpine Bank | CURRENT",
            "Toth | chairwoman | Alpine Bank | FORMER"),
        Offices.in(
            """
            Lind/NNP/P<succeeded:nsubj succeeded/VBD/succeed<0:root Toth/NNP/P<succeeded:obj
            as/IN<chairwoman:case chairwoman/NN<succeeded:obl of/IN<Bank:case the/DT<Bank:det
            Alpine/NNP/O<Bank:compound Bank/NNP/O<chairwoman:nmod ./.<succeeded:punct"""));
  }

  // Bello was nominated as attorney general of Ghana.
  @Test
  void nominated() {
    assertEquals(
        List.of("Bello | attorney general | Ghana | CANDIDATE"),
        Offices.in(
            """
            Bello/NNP/P<nominated:nsubj:pass was/VBD/be<nominated:aux:pass
            nominated/VBN/nominate<0:root as/IN<general:case attorney/NN<general:compound
            general/NN<nominated:obl of/IN<Ghana:case Ghana/NNP/L<general:nmod ./.<nominated:punct"""));
  }

  // Norwegian President Eva Toth named Bo Lind prime minister of Norway.
  @Test
  void namedSomebodyElse() {
    assertEquals(
        List.of(
            "Eva Toth | president | Norway | CURRENT",
            "Bo Lind | prime minister | Norway | CURRENT"),
        Offices.in(
            """
            Norwegian/JJ/Norwegian<President:amod President/NNP<Toth:compound
            Eva/NNP/P<Toth:compound Toth/NNP/P<named:nsubj named/VBN/name<0:root
            Bo/NNP/P<Lind:compound Lind/NNP/P<minister:compound prime/JJ<minister:amod
            minister/NN<named:obj of/IN<Norway:case Norway/NNP/L<minister:nmod ./.<named:punct"""));
  }

  // Ana Ruiz became Peru's president in 2016 after serving as health minister.
  @Test
  void becameInAfterServing() {
    assertEquals(
        List.of(
            "Ana Ruiz | health minister | Peru | FORMER",
            "Ana Ruiz | president | Peru | CURRENT | 2016..null"),
        Offices.in(
            """
            Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<became:nsubj became/VBD/become<0:root
            Peru/NNP/L<president:nmod:poss 's/POS<Peru:case president/NN<became:xcomp
            in/IN<2016:case 2016/CD<became:obl after/IN<serving:case
            serving/VBG/serve<became:advcl as/IN<minister:case health/NN<minister:compound
            minister/NN<serving:obl ./.<became:punct"""));
  }
}
