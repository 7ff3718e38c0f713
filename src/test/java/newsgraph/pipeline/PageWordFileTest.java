package newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsgraph.corpus.PageWord;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.ModelsFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWordFileTest {
  @TempDir private Path models;

  @Test
  void everyKindHasItsWords() {
    List<PageWord> words = PageWordFile.read(LexiconFiles.bundled());
    for (PageWord.Kind kind : PageWord.Kind.values()) {
      assertTrue(words.stream().anyMatch(word -> word.kind() == kind), kind.toString());
    }
  }

  @Test
  void aUsersFileReplacesThem() throws IOException {
    write("# mine\ncross-reference\tNext up *\n");
    assertEquals(
        List.of(new PageWord(PageWord.Kind.CROSS_REFERENCE, "Next up *")),
        PageWordFile.read(LexiconFiles.in(models)));
  }

  @Test
  void aFaultIsToldWithItsLine() throws IOException {
    write("furniture\tshare\nfurnitur\tprint\n");
    assertFault("line 2: unknown kind furnitur");
    write("furniture share\n");
    assertFault("line 1: no pattern");
  }

  private void assertFault(String what) {
    ModelsFileException fault =
        assertThrows(ModelsFileException.class, () -> PageWordFile.read(LexiconFiles.in(models)));
    assertTrue(fault.getMessage().contains("page-words.tsv, " + what), fault.getMessage());
  }

  private void write(String text) throws IOException {
    Files.writeString(models.resolve("page-words.tsv"), text);
  }
}
