package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;
import org.junit.jupiter.api.Test;

class HonorificsTest {
  private final Honorifics honorifics = Honorifics.read(LexiconFiles.bundled());

  @Test
  void genderAndOffice() {
    assertEquals(Gender.FEMALE, honorifics.of("Mrs.").orElseThrow().gender());
    assertNull(honorifics.of("Mrs").orElseThrow().office());
    assertEquals("senator", honorifics.of("Sen.").orElseThrow().office());
    assertEquals("lieutenant general", honorifics.of("Lt. Gen.").orElseThrow().office());
    assertEquals("senator", honorifics.of("SENATOR").orElseThrow().office());
  }

  @Test
  void smallLettersAreNoHonorific() {
    assertEquals(Optional.empty(), honorifics.of("general"));
    assertEquals(Optional.empty(), honorifics.of("miss"));
  }

  @Test
  void countsThoseBeforeAName() {
    assertEquals(2, honorifics.leading(List.of("Lt.", "Gen.", "Bo", "Lind")));
    assertEquals(3, honorifics.leading(List.of("Prof.", "Dr", "Sir", "Bo", "Lind")));
    assertEquals(0, honorifics.leading(List.of("Bo", "Lind")));
    assertEquals(0, honorifics.leading(List.of("Judge")));
  }

  @Test
  void countsThoseAfterAName() {
    assertEquals(1, honorifics.trailing(List.of("Bo", "Lind", "Jr.")));
    assertTrue(honorifics.of("Jr.").orElseThrow().after());
    assertEquals(0, honorifics.leading(List.of("Jr.", "Lind")));
  }
}
