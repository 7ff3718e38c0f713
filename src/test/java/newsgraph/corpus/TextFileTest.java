package newsgraph.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  private static final int LONGEST = 10;

  @TempDir Path folder;

  @Test
  void emptyFile() throws IOException {
    assertEquals("is empty", refusal(""));
    assertEquals("is empty", refusal("\ufeff"));
  }

  @Test
  void blankFile() throws IOException {
    assertEquals("holds only white space", refusal(" \n\u00a0\n"));
  }

  @Test
  void theLimitCountsCharactersNotBytesOrUnits() throws Exception {
    assertEquals("🙂".repeat(LONGEST), read("🙂".repeat(LONGEST)).text());
    assertEquals("a".repeat(LONGEST), read("\ufeff" + "a".repeat(LONGEST)).text());
    assertEquals(
        "is longer than 10 characters: it has 11 characters", refusal("🙂".repeat(LONGEST + 1)));
    assertEquals("is longer than 10 characters: it has 1,000 bytes", refusal("a".repeat(1_000)));
  }

  @Test
  void folderAndMissingFile() {
    assertEquals(
        "is not a regular file",
        assertThrows(TextFile.Unfit.class, () -> TextFile.read(folder, LONGEST)).getMessage());
    assertThrows(
        NoSuchFileException.class, () -> TextFile.read(folder.resolve("none.txt"), LONGEST));
  }

  private Decoding read(String text) throws IOException, TextFile.Unfit {
    return TextFile.read(Files.write(folder.resolve("a.txt"), text.getBytes(UTF_8)), LONGEST);
  }

  private String refusal(String text) {
    return assertThrows(TextFile.Unfit.class, () -> read(text)).getMessage();
  }
}
