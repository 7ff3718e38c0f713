package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HashedTextsTest {
  private static Map<String, Integer> many(int count) {
    Map<String, Integer> texts = new HashMap<>();
    for (int i = 0; i < count; i++) {
      texts.put("word " + i * 7, i);
    }
    return texts;
  }

  @Test
  void everyTextHasItsNumberAndNoOtherHasOne() throws Exception {
    for (int count : new int[] {0, 1, 2, 3, 100, 5_000}) {
      Map<String, Integer> texts = many(count);
      HashedTexts table = HashedTexts.of(texts);
      texts.forEach((text, number) -> assertEquals(number, table.number(text), text));
      for (int i = 0; i < 1_000; i++) {
        assertEquals(HashedTexts.NONE, table.number("other " + i));
      }
      assertEquals(HashedTexts.NONE, table.number(""));
    }
  }

  @Test
  void aTextCanBeAskedForInParts() throws Exception {
    HashedTexts table = HashedTexts.of(Map.of("Xxxxx...the-PW|C", 12));
    long hash = TextHash.EMPTY;
    for (String part : new String[] {"Xxxxx", "...", "", "the", "-PW|C"}) {
      hash = TextHash.add(hash, part);
    }
    assertEquals(12, table.number(hash));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    Map<String, Integer> texts = many(300);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    HashedTexts.of(texts).writeTo(new DataOutputStream(bytes));
    HashedTexts read =
        HashedTexts.read(ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN));
    texts.forEach((text, number) -> assertEquals(number, read.number(text)));
    assertEquals(HashedTexts.NONE, read.number("word 1"));
  }
}
