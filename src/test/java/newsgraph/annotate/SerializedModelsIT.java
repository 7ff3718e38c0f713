package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is deserialized, and that nothing else is. */
class SerializedModelsIT {
  private static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter(SerializedClasses.PATTERN);

  private static Object read(Object written) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      in.setObjectInputFilter(FILTER);
      return in.readObject();
    }
  }

  @Test
  void otherClassesThanThoseOfModelsAreRefused() throws Exception {
    List<Object> usual = new ArrayList<>(List.of(1, "two", 3.0));
    assertEquals(usual, read(usual));
    for (Object other :
        List.of(new InetSocketAddress("127.0.0.1", 1), new java.io.File("x"), Thread.State.NEW)) {
      usual.add(other);
      assertThrows(InvalidClassException.class, () -> read(usual));
      usual.remove(other);
    }
  }

  @Test
  void everyModelFileIsLockedAndIsTheOneThatWasMeant() {
    ModelLock lock = new ModelLock();
    assertTrue(
        lock.files()
            .containsAll(
                Set.of(
                    ModelFiles.TAGGER,
                    ModelFiles.NAMES,
                    ModelFiles.PARSER,
                    ModelFiles.COREFERENCE,
                    ModelFiles.GENDERS)));
    assertEquals(Set.copyOf(ModelFiles.ALL), lock.files());
    lock.files().forEach(lock::verified);
  }

  @Test
  void aFileWithAnotherHashIsRefused() {
    // On the class path, but in no lock.
    String other = "newsgraph/annotate/no-genders.txt";
    UncheckedIOException refusal =
        assertThrows(UncheckedIOException.class, () -> new ModelLock().verified(other));
    assertTrue(refusal.getMessage().contains("SHA-256"), refusal.getMessage());
  }
}
