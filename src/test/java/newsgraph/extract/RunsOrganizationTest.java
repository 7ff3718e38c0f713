package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever heads, founds or leads a named organization. */
class RunsOrganizationTest {
  // Ruiz, who heads the Alpine Institute, called Lind, who founded the Border Trust.
  @Test
  void headsAndFounded() {
    assertEquals(
        List.of(
            "Ruiz | head | Alpine Institute | CURRENT", "Lind | founder | Border Trust | CURRENT"),
        Offices.in(
            """
            Ruiz/NNP/P<0:root ,/,<Ruiz:punct who/WP<heads:nsubj heads/VBZ/head<Ruiz:dep
            the/DT<Institute:det Alpine/NNP/O<Institute:compound Institute/NNP/O<heads:obj
            ,/,<Institute:punct called/VBN/call<Lind:amod Lind/NNP/P<Institute:appos
            ,/,<Institute:punct who/WP<founded:nsubj founded/VBD/found<Institute:acl:relcl
            the/DT<Trust:det Border/NNP/O<Trust:compound Trust/NNP/O<founded:obj ./.<Ruiz:punct"""));
  }

  // The Alpine Party, led by Ruiz, lost, and Lind leads the field.
  @Test
  void ledByButNotTheField() {
    assertEquals(
        List.of("Ruiz | leader | Alpine Party | CURRENT"),
        Offices.in(
            """
            The/DT<Party:det Alpine/NNP/O<Party:compound Party/NNP/O<lost:nsubj ,/,<Party:punct
            led/VBN/lead<Party:acl by/IN<Ruiz:case Ruiz/NNP/P<led:obl ,/,<Party:punct
            lost/VBD/lose<0:root ,/,<lost:punct and/CC<leads:cc Lind/NN/P<leads:nsubj
            leads/VBZ/lead<lost:conj the/DT<field:det field/NN<leads:obj ./.<lost:punct"""));
  }

  // Bello serves on the board of the Alpine Bank.
  @Test
  void servesOnTheBoard() {
    assertEquals(
        List.of("Bello | member | Alpine Bank | CURRENT"),
        Offices.in(
            """
            Bello/NNP/P<serves:nsubj serves/VBZ/serve<0:root on/IN<board:case the/DT<board:det
            board/NN<serves:obl of/IN<Bank:case the/DT<Bank:det Alpine/NNP/O<Bank:compound
            Bank/NNP/O<board:nmod ./.<serves:punct"""));
  }
}
