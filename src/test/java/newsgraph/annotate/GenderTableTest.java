package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.coref.data.Dictionaries.Gender;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenderTableTest {
  @Test
  void answersAsTheMapThatItIsMadeOf() throws IOException {
    Map<List<String>, Gender> all = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      all.put(List.of("ana " + i, "!"), Gender.values()[i % 3]);
      all.put(List.of("ana", i + " !"), Gender.FEMALE);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GenderTable.of(all).writeTo(new DataOutputStream(bytes));
    GenderTable table =
        GenderTable.read(ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN));
    assertEquals(all.size(), table.size());
    all.forEach((words, gender) -> assertEquals(gender, table.get(words)));
    assertTrue(table.containsKey(Arrays.asList("x", "ana", "7 !").subList(1, 3)));
    assertFalse(table.containsKey(List.of("ana 7")));
    assertNull(table.get(List.of()));
  }
}
