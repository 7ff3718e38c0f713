package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import newsgraph.model.ArticleFacts.Gender;
import org.junit.jupiter.api.Test;

class GivenNamesTest {
  private final GivenNames names = GivenNames.read(LexiconFiles.bundled());

  @Test
  void genderOfMostBearers() {
    assertEquals(Gender.FEMALE, names.gender("Melissa"));
    assertEquals(Gender.MALE, names.gender("Kenji"));
    assertEquals(Gender.UNKNOWN, names.gender("Robin"));
    assertEquals(Gender.UNKNOWN, names.gender("Xqq"));
  }

  @Test
  void accentsAndCapitalsDoNotCount() {
    assertEquals(Gender.MALE, names.gender("JOSE"));
    assertEquals(Gender.FEMALE, names.gender("Zoe"));
    assertEquals(Gender.FEMALE, names.gender("Zoë"));
  }

  @Test
  void firstPartOfAHyphenedName() {
    assertEquals(Gender.MALE, names.gender("Jean-Luc"));
    assertEquals(Gender.FEMALE, names.gender("Anna-Xqq"));
    assertEquals(Gender.UNKNOWN, names.gender("Jae-in"));
  }

  @Test
  void knowsWhatItLists() {
    assertTrue(names.contains("Melissa"));
    assertFalse(names.contains("Lindqvist"));
  }
}
