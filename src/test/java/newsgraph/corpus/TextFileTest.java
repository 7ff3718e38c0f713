package newsgraph.corpus;

import static java.nio.charset.StandardCharsets.UTF_16;
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
  @TempDir Path folder;

  @Test
  void textAsReadWithoutByteOrderMark() throws Exception {
    assertEquals("Dam\r\ncame 🙂\r", TextFile.decode("\ufeffDam\r\ncame 🙂\r".getBytes(UTF_8)));
    assertEquals("x\ufeffy", TextFile.decode("x\ufeffy".getBytes(UTF_8)));
  }

  @Test
  void emptyFile() throws IOException {
    assertEquals("is empty", refusal(new byte[0]));
    assertEquals("is empty", refusal("\ufeff".getBytes(UTF_8)));
  }

  @Test
  void blankFile() throws IOException {
    assertEquals("holds only white space", refusal(" \n\u00a0\n".getBytes(UTF_8)));
  }

  @Test
  void binaryFile() throws IOException {
    assertEquals("is binary, not text", refusal(new byte[] {'P', 'K', 3, 4, 0, 0}));
    assertEquals("is binary, not text", refusal("Dam came.".getBytes(UTF_16)));
  }

  @Test
  void otherEncoding() throws IOException {
    assertEquals("is not UTF-8 (byte 4)", refusal(new byte[] {'D', 'a', 'm', (byte) 0xe9, 'x'}));
    assertEquals("is not UTF-8 (byte 2)", refusal(new byte[] {'D', (byte) 0xf0, (byte) 0x9f}));
  }

  @Test
  void folderAndMissingFile() {
    assertEquals(
        "is not a regular file",
        assertThrows(TextFile.Unfit.class, () -> TextFile.read(folder)).getMessage());
    assertThrows(NoSuchFileException.class, () -> TextFile.read(folder.resolve("none.txt")));
  }

  private String refusal(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    return assertThrows(TextFile.Unfit.class, () -> TextFile.read(file)).getMessage();
  }
}
