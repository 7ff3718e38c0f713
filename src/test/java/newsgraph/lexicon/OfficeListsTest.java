package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.ArticleFacts.OfficeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The word lists of the office rules. */
class OfficeListsTest {
  private static final LexiconFiles FILES = LexiconFiles.bundled();

  @Test
  void theLongestTitleCounts() {
    OfficeTitles titles = OfficeTitles.read(FILES);
    List<String> words = List.of("vice", "-", "president", "ruiz");
    assertEquals("vice president", titles.at(words, 0).orElseThrow().title().name());
    assertEquals(3, titles.at(words, 0).orElseThrow().length());
    assertEquals("president", titles.at(words, 2).orElseThrow().title().name());
    assertTrue(titles.at(words, 1).isEmpty());
  }

  @Test
  void aTitleWithoutScopeIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("titles.tsv"), "# Columns\nharbourmaster\n");
    ModelsFileException fault =
        assertThrows(ModelsFileException.class, () -> OfficeTitles.read(LexiconFiles.in(folder)));
    assertEquals(
        "models file titles.tsv, line 2: a title needs words in column 1 and a scope in column 3",
        fault.getMessage());
  }

  @Test
  void statusWordsByPlace() {
    StatusWords words = StatusWords.read(FILES);
    assertEquals(Status.FORMER, words.at(Place.BEFORE, "former"));
    assertEquals(Status.ELECT, words.at(Place.AFTER, "elect"));
    assertNull(words.at(Place.AFTER, "former"));
  }

  @Test
  void verbsByFrame() {
    OfficeVerbs verbs = OfficeVerbs.read(FILES);
    assertEquals("head", verbs.of("head", Frame.RUNS).get(0).title());
    assertTrue(verbs.of("head", Frame.AS).isEmpty());
  }

  @Test
  void organizations() {
    Organizations organizations = Organizations.read(FILES);
    assertEquals(Optional.of("United Nations"), organizations.canonical("U.N."));
    assertEquals(Optional.empty(), organizations.canonical("who"));
    assertEquals(Optional.of(OfficeKind.PARTY), organizations.kind("Alpine Party"));
    assertEquals(Optional.of(OfficeKind.OTHER), organizations.kind("Alpine Holdings Inc."));
    assertTrue(organizations.needsOwner("Foreign Ministry"));
    assertFalse(organizations.needsOwner("Alpine Institute"));
    assertEquals(Optional.of("Russia"), organizations.countryOf("Kremlin"));
    assertFalse(organizations.has("Japan", "president"));
    assertTrue(organizations.has("Peru", "president"));
  }

  @Test
  void leadersByNameAndByFamilyNameAlone() {
    Leaders leaders = Leaders.read(FILES);
    assertEquals(Optional.of("United States"), leaders.country("Nixon", "president"));
    assertEquals(Optional.of("France"), leaders.country("François Mitterrand", "president"));
    assertEquals(Optional.empty(), leaders.country("Ana Nixon", "president"));
  }
}
