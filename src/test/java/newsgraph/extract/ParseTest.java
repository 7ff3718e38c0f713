package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ParseTest {
  private static final String TEXT = "Ana Ruiz, Bo Lind and Petra Holm met in Oslo.";

  // 0 Ana  1 Ruiz  2 ,  3 Bo  4 Lind  5 and  6 Petra  7 Holm  8 met  9 in  10 Oslo  11 .
  private final Parse parse = Sentences.parse(TEXT);

  @Test
  void childrenByRelation() {
    assertEquals(List.of(1), parse.children(8, "nsubj"));
    assertEquals(10, parse.child(8, "obj", "obl"));
    assertEquals(-1, parse.child(8, "obj"));
    assertEquals(List.of(9), parse.children(10));
    assertTrue(parse.hasChild(10, "case", "at", "in"));
    assertFalse(parse.hasChild(10, "case", "at"));
  }

  @Test
  void conjuncts() {
    assertEquals(List.of(1, 4, 7), parse.conjuncts(1));
  }

  @Test
  void twoLooseAndsMakeNoRing() {
    Parse ring =
        new Parse(
            Story.undated()
                .sentence("Lind/NNP/P<too:dep and/CC<Lind:dep Holm/NNP/P<and:dep too/CC<0:root")
                .build()
                .sentences()
                .get(0));
    assertEquals(0, ring.conjuncts(0).get(0));
    assertEquals(ring.conjuncts(0).size(), ring.conjuncts(0).stream().distinct().count());
  }

  @Test
  void subtree() {
    assertEquals(0, parse.left(1));
    assertEquals(7, parse.right(1));
    assertTrue(parse.isUnder(6, 1));
    assertTrue(parse.isUnder(6, 6));
    assertFalse(parse.isUnder(8, 1));
  }

  @Test
  void preposition() {
    assertEquals("in", parse.preposition(10));
    assertEquals("", parse.preposition(1));
  }

  @Test
  void words() {
    assertEquals(OptionalInt.of(8), parse.find("meet", 0));
    assertEquals(OptionalInt.empty(), parse.find("meet", 9));
    String text = Sentences.story(TEXT).build().article().text();
    assertEquals("Bo Lind and", parse.text(text, 3, 6));
  }

  @Test
  void withoutAParseNothingHangsOnAnything() {
    Parse words =
        new Parse(Story.undated().sentence("Ana/NNP/P left/VBD").build().sentences().get(0));
    assertEquals(List.of(), words.children(1));
    assertEquals(-1, words.head(0));
    assertEquals("", words.relation(0));
  }
}
