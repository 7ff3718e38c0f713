package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who comes into an office and who goes from it, in whole sentences. */
class ComingAndGoingTest {
  @Test
  void whatSomebodyLeavesFor() {
    assertEquals(
        List.of(
            "Karel Moore | chairman | Harwick Ports | CURRENT",
            "Karel Moore | secretary-general | dockers' union | FORMER"),
        Offices.told(
            "Karel Moore has stepped down as secretary-general of the dockers' union to become"
                + " chairman of Harwick Ports."));
  }

  @Test
  void chosenToLead() {
    assertEquals(
        List.of("Eva Toth | leader | Alpine Party | CURRENT"),
        Offices.told("Eva Toth has been chosen to lead the Alpine Party."));
    assertEquals(
        List.of("Eva Toth | leader | Alpine Party | CURRENT"),
        Offices.told("Party members chose Eva Toth to lead the Alpine Party."));
    assertEquals(
        List.of(
            "Eva Toth | leader | Alpine Institute | CURRENT",
            "Carl Berg | head | Harwick Fund | CURRENT"),
        Offices.told(
            "The Alpine Institute, which Eva Toth leads, and the Harwick Fund, run by former banker"
                + " Carl Berg, gave money."));
  }

  @Test
  void whomSomebodyWouldSucceed() {
    assertEquals(
        List.of("Carl Berg | leader | Alpine Party | CURRENT"),
        Offices.told("Eva Toth is favourite to succeed Carl Berg as leader of the Alpine Party."));
  }

  @Test
  void predecessors() {
    assertTrue(
        Offices.told(
                "Peru's defence minister, Carl Berg, was in court; his predecessor in the job, Omar"
                    + " Saleh, had died in May.")
            .contains("Omar Saleh | defence minister | Peru | FORMER"));
    assertEquals(
        List.of("Eva Toth | mayor | Lima | FORMER"),
        Offices.told("In the dock was Carl Berg, and Eva Toth, until last month mayor of Lima."));
  }

  @Test
  void presidentsOneAfterTheOther() {
    assertEquals(
        List.of(
            "Truman | president | United States | FORMER",
            "Kennedy | president | United States | FORMER",
            "Jimmy Carter | president | United States | CURRENT"),
        Offices.told(
            "Eva Toth cooked for Presidents Truman and Kennedy and never met President Jimmy"
                + " Carter."));
  }

  @Test
  void formerIsNoPartOfAPartysName() {
    assertEquals(
        List.of("Carl Berg | deputy leader | Labour | FORMER"),
        Offices.told("Former Labour deputy leader Carl Berg saw Eva Toth in Lima."));
  }

  @Test
  void otherWordsBetweenTitleAndName() {
    assertEquals(
        List.of("Ana Ruiz | chairwoman | athletes' commission | CURRENT"),
        Offices.told(
            "Eva Toth spoke to the chairwoman of the athletes' commission, the double Olympic"
                + " champion Ana Ruiz."));
    assertEquals(
        List.of("Carl Berg | mayor | null | CURRENT"),
        Offices.told(
            "The mayor, former boxer Carl Berg, waved. After seeing the mayor, former boxer Omar"
                + " Saleh left."));
    assertEquals(
        List.of("Carl Berg | bishop | Lima | CURRENT", "Eva Toth | archdeacon | Oslo | CURRENT"),
        Offices.told(
            "The Bishop of Lima, the Rt Rev Carl Berg, and the archdeacon of Oslo, the Ven. Eva"
                + " Toth, sang."));
  }

  @Test
  void companiesByTheirShares() {
    assertEquals(
        List.of("Carl Berg | chief executive | Alpine Copper | CURRENT"),
        Offices.told(
            "Shares in Alpine Copper fell after the Peruvian miner said that its chief executive,"
                + " Carl Berg, had left the meeting."));
  }
}
