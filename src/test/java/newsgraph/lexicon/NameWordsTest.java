package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameWordsTest {
  private final NameWords words = NameWords.read(LexiconFiles.bundled());

  @Test
  void things() {
    assertTrue(words.namesThing("Tower"));
    assertTrue(words.namesThing("prize"));
    assertFalse(words.namesThing("administration"));
  }

  @Test
  void bodies() {
    assertTrue(words.namesBody("administration"));
    assertFalse(words.namesBody("tower"));
  }

  @Test
  void particles() {
    assertTrue(words.isParticle("bin"));
    assertFalse(words.isParticle("tower"));
  }

  @Test
  void aFaultyRowIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("name-words.tsv"), "# word\tuse\ntower\tthing\nbin\tdustbin\n");
    LexiconFiles files = LexiconFiles.in(folder);
    ModelsFileException e = assertThrows(ModelsFileException.class, () -> NameWords.read(files));
    assertEquals("models file name-words.tsv, line 3: unknown use dustbin", e.getMessage());
  }
}
