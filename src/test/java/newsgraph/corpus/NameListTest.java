package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameListTest {
  private final NameList list = new NameList(BundledCues.cues());

  @Test
  void namesBetweenCommasAndAnd() {
    assertEquals(
        List.of("Ana Ruiz", "Bo Lind", "Cy van Dam"),
        list.read("Ana Ruiz, Bo Lind, and Cy van Dam").names());
    assertEquals(
        List.of("Ana Ruiz", "Bo Lind"), list.read("Ana Ruiz in New York and Bo Lind").names());
  }

  @Test
  void placesAndRolesAreNoNames() {
    assertEquals(List.of("Ana Ruiz"), list.read("Ana Ruiz, D.C., Staff Writer, Geneva").names());
  }

  @Test
  void oneWordIsANameAtTheStartOnly() {
    assertEquals(List.of("Sam"), list.read("Sam").names());
    assertEquals(List.of("Sam"), list.read("Sam and Geneva").names());
  }

  @Test
  void otherWordsMakeItImpure() {
    assertTrue(list.read("Ana Ruiz, Staff Writer").pure());
    assertFalse(list.read("the lake").pure());
    assertTrue(list.read("Ana Ruiz in Oslo").cut());
  }
}
