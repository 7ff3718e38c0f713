package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactFileTest {
  private static final String MODEL = ModelFiles.PARSER;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    CompactFile.write(
        folder,
        MODEL,
        out -> {
          CompactFile.putTexts(out, List.of("a", "é", ""));
          CompactFile.putFloats(out, new float[] {1.5f, -2});
          CompactFile.putLongs(out, new long[] {Long.MIN_VALUE, 7});
          CompactFile.putInt(out, 3);
        });
    file = folder.resolve("english_UD.gz.bin");
  }

  @Test
  void whatIsWrittenIsRead() {
    ByteBuffer in = CompactFile.read(folder, MODEL);
    assertEquals(List.of("a", "é", ""), CompactFile.texts(in));
    assertArrayEquals(new float[] {1.5f, -2}, CompactFile.floats(in));
    assertArrayEquals(new long[] {Long.MIN_VALUE, 7}, CompactFile.longs(in));
    assertEquals(3, in.getInt());
    assertEquals(0, in.remaining());
  }

  @Test
  void anyChangedByteIsSeen() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      Files.write(file, changed);
      assertNull(CompactFile.read(folder, MODEL), "byte " + i);
    }
    Files.write(file, whole);
    assertNotNull(CompactFile.read(folder, MODEL));
  }

  @Test
  void aShortFileAndAnotherModelsAreNotRead() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 10, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertNull(CompactFile.read(folder, MODEL));
    }
    Files.write(folder.resolve("gender.data.gz.bin"), whole);
    assertNull(CompactFile.read(folder, ModelFiles.GENDERS));
  }

  @Test
  void withoutAFolderThereIsNone() {
    assertNull(CompactFile.read(null, MODEL));
    assertNull(CompactFile.read(folder.resolve("none"), MODEL));
  }
}
