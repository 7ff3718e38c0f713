package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The country of offices whose own words do not tell it. */
class OfficeHomeTest {
  private static final String PRESIDENT_RUIZ =
      "President/NNP<Ruiz:compound Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<spoke spoke/VBD/speak<0:root";

  @Test
  void fromTheSamePersonsOtherOffice() {
    assertEquals(
        List.of("Ana Ruiz | president | Peru | FORMER"),
        Offices.in(
            PRESIDENT_RUIZ,
            "Former/JJ<Ruiz:amod Peruvian/JJ/Peruvian<Ruiz:amod President/NNP<Ruiz:compound"
                + " Ruiz/NNP/P<left left/VBD/leave<0:root"));
  }

  @Test
  void fromThePlacesThatTheArticleNames() {
    assertEquals(
        List.of("Ana Ruiz | president | Peru | CURRENT"),
        Offices.in(
            PRESIDENT_RUIZ,
            "Lima/NNP/L<borders borders/VBZ/border<0:root Peru/NNP/L<borders:obj",
            "Chile/NNP/L<waits waits/VBZ/wait<0:root"));
  }

  @Test
  void noCountryThatHasAnotherPresidentNowOrNoPresidentAtAll() {
    assertEquals(
        List.of("Ana Ruiz | president | null | CURRENT", "Bo Lind | president | Peru | CURRENT"),
        Offices.in(
            PRESIDENT_RUIZ,
            "Peruvian/JJ/Peruvian<Lind:amod President/NNP<Lind:compound Bo/NNP/P<Lind:compound"
                + " Lind/NNP/P<left left/VBD/leave<0:root Japan/NNP/L<left:obj",
            "Tokyo/NNP/L<waits waits/VBZ/wait<0:root"));
  }

  @Test
  void anOwnersCountry() {
    assertEquals(
        List.of(
            "Ana Ruiz | president | Peru | CURRENT", "Bo Lind | foreign minister | Peru | CURRENT"),
        Offices.in(
            "Peruvian/JJ/Peruvian<Ruiz:amod President/NNP<Ruiz:compound Ana/NNP/P<Ruiz:compound"
                + " Ruiz/NNP/P<sent sent/VBD/send<0:root Ruiz/NNP/P<minister:nmod:poss"
                + " 's/POS<Ruiz:case foreign/JJ<minister:amod minister/NN<sent:obj ,/,<minister:punct"
                + " Bo/NNP/P<Lind:compound Lind/NNP/P<minister:appos ./.<sent:punct"));
  }

  /** Peru is spoken of more, but the article knows its prime minister, and Chile's president. */
  @Test
  void theUnnamedHolderIsDescribed() {
    assertEquals(
        List.of(
            "Bo Lind | prime minister | Peru | CURRENT", "Ana Ruiz | president | Chile | CURRENT"),
        Offices.in(
            "Peruvian/JJ/Peruvian<Lind:amod Prime/NNP<Lind:compound Minister/NNP<Lind:compound"
                + " Bo/NNP/P<Lind:compound Lind/NNP/P<left left/VBD/leave<0:root",
            PRESIDENT_RUIZ,
            "The/DT/the<president:det Chilean/JJ/Chilean<president:amod president/NN<saw:nsubj"
                + " saw/VBD/see<0:root Peru/NNP/L<saw:obj ./.<saw:punct"));
  }

  @Test
  void itsPresidentIsTheOneOfTheCountryJustNamed() {
    assertEquals(
        List.of("Ana Ruiz | president | Chile | CURRENT"),
        Offices.in(
            "Peru/NNP/L<borders borders/VBZ/border<0:root Peru/NNP/L<borders:obj",
            "Next/RB/next<Chile:advmod is/VBZ/be<Chile:cop Chile/NNP/L<0:root ./.<Chile:punct",
            "Its/PRP$/its<president:nmod:poss president/NN<spoke:nsubj ,/,<president:punct"
                + " Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<president:appos ,/,<president:punct"
                + " spoke/VBD/speak<0:root ./.<spoke:punct"));
  }

  @Test
  void noKingOfARepublic() {
    assertEquals(
        List.of("Bo Lind | king | Norway | CURRENT"),
        Offices.in(
            "King/NNP<Lind:compound Bo/NNP/P<Lind:compound Lind/NNP/P<saw saw/VBD/see<0:root"
                + " Peru/NNP/L<saw:obj",
            "Peru/NNP/L<borders borders/VBZ/border<0:root Peru/NNP/L<borders:obj",
            "Norway/NNP/L<borders borders/VBZ/border<0:root Oslo/NNP/L<borders:obj"));
  }

  @Test
  void anActingPresidentIsOfTheCountryThatHasOne() {
    assertTrue(
        Offices.in(
                """
                Peru/NNP/L<president:nmod:poss 's/POS<Peru:case president/NN<stepped:nsubj
                ,/,<president:punct Omar/NNP/P<Saleh:compound Saleh/NNP/P<president:appos
                ,/,<president:punct stepped/VBD/step<0:root down/RP<stepped:compound:prt
                ./.<stepped:punct""",
                """
                Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<becomes:nsubj ,/,<Ruiz:punct the/DT<speaker:det
                speaker/NN<Ruiz:appos of/IN<parliament:case parliament/NN<speaker:nmod ,/,<Ruiz:punct
                becomes/VBZ/become<0:root acting/VBG/act<president:amod president/NN<becomes:xcomp
                ./.<becomes:punct""")
            .contains("Ana Ruiz | president | Peru | ACTING"));
  }
}
