package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who goes from an office that the verb does not name. */
class LeavingOfficeTest {
  private static final String MAYOR = "Ana Ruiz | mayor | Lima | ";

  @Test
  void whoeverResignedHasTheOfficeNoMore() {
    assertEquals(
        List.of(MAYOR + "FORMER"),
        Offices.told("The mayor of Lima, Ana Ruiz, resigned on Monday."));
  }

  @Test
  void whoeverReplacesTheHolderHasIt() {
    assertEquals(
        List.of(MAYOR + "FORMER", "Bo Lind | mayor | Lima | CURRENT"),
        Offices.told("Ana Ruiz is the mayor of Lima. Ruiz was replaced by Bo Lind last week."));
  }

  @Test
  void refusedOrDeniedIsNotGone() {
    assertEquals(
        List.of(MAYOR + "CURRENT"),
        Offices.told("The mayor of Lima, Ana Ruiz, refused to resign."));
    assertEquals(
        List.of(MAYOR + "CURRENT"),
        Offices.told("A spokesman denied that the mayor of Lima, Ana Ruiz, had resigned."));
  }

  @Test
  void removedFromSomethingElse() {
    assertEquals(
        List.of(MAYOR + "CURRENT"),
        Offices.told("The mayor of Lima, Ana Ruiz, was removed from the list of speakers."));
  }
}
