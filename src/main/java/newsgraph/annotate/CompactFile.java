package newsgraph.annotate;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A file beside the program with what a model comes to once it is read, in the form that memory has
 * it. It names the hash of CoreNLP's model that it was made of, and has one of its own; where
 * either is wrong it is not used, and CoreNLP's model is read instead.
 */
final class CompactFile {
  private static final String MAGIC = "newsgraph compact model 1\n";
  private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private CompactFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  /** The folder beside the program's jar; null where the program is not in a jar. */
  static Path folder() {
    CodeSource source = CompactFile.class.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place == null) {
      return null;
    }
    try {
      Path jar = Path.of(place.toURI());
      return Files.isRegularFile(jar) ? jar.resolveSibling("compact") : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * What a file holds.
   *
   * @param model of CoreNLP, that it was made of
   * @return null if there is no such file, or it is of another model, or damaged
   */
  static ByteBuffer read(Path folder, String model) {
    Path file = folder == null ? null : folder.resolve(name(model));
    if (file == null || !Files.isRegularFile(file)) {
      return null;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()).order(ORDER);
      byte[] head = head(model);
      byte[] found = new byte[Math.min(head.length, all.remaining())];
      all.get(found);
      if (!Arrays.equals(head, found) || all.remaining() < Long.BYTES) {
        return null;
      }
      long hash = all.getLong();
      CRC32C own = new CRC32C();
      own.update(all.duplicate());
      return own.getValue() == hash ? all.slice().order(ORDER) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Makes the file of a model, in full or not at all. */
  static void write(Path folder, String model, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      content.writeTo(out);
    }
    byte[] body = bytes.toByteArray();
    CRC32C hash = new CRC32C();
    hash.update(body);
    Path beside = folder.resolve(name(model) + ".tmp");
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer own = ByteBuffer.allocate(Long.BYTES).order(ORDER).putLong(hash.getValue()).flip();
      for (ByteBuffer part :
          new ByteBuffer[] {ByteBuffer.wrap(head(model)), own, ByteBuffer.wrap(body)}) {
        while (part.hasRemaining()) {
          channel.write(part);
        }
      }
    }
    Files.move(
        beside,
        folder.resolve(name(model)),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String name(String model) {
    return model.substring(model.lastIndexOf('/') + 1) + ".bin";
  }

  private static byte[] head(String model) {
    return (MAGIC + model + " " + ModelFiles.hash(model) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  // How numbers and texts are written, and read again.

  static void putFloats(DataOutputStream out, float[] values) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES + Float.BYTES * values.length).order(ORDER);
    bytes.putInt(values.length).asFloatBuffer().put(values);
    out.write(bytes.array());
  }

  static float[] floats(ByteBuffer in) {
    float[] values = new float[in.getInt()];
    in.asFloatBuffer().get(values);
    in.position(in.position() + Float.BYTES * values.length);
    return values;
  }

  static void putLongs(DataOutputStream out, long[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Long.BYTES * values.length).order(ORDER);
    bytes.putInt(values.length).asLongBuffer().put(values);
    out.write(bytes.array());
  }

  static long[] longs(ByteBuffer in) {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    in.position(in.position() + Long.BYTES * values.length);
    return values;
  }

  static void putInts(DataOutputStream out, int[] values) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES + Integer.BYTES * values.length).order(ORDER);
    bytes.putInt(values.length).asIntBuffer().put(values);
    out.write(bytes.array());
  }

  static int[] ints(ByteBuffer in) {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    in.position(in.position() + Integer.BYTES * values.length);
    return values;
  }

  static void putInt(DataOutputStream out, int value) throws IOException {
    out.write(ByteBuffer.allocate(Integer.BYTES).order(ORDER).putInt(value).array());
  }

  static void putBytes(DataOutputStream out, byte[] values) throws IOException {
    putInt(out, values.length);
    out.write(values);
  }

  static byte[] bytes(ByteBuffer in) {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  /** Texts without a line break. */
  static void putTexts(DataOutputStream out, List<String> texts) throws IOException {
    putBytes(out, String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
  }

  static List<String> texts(ByteBuffer in) {
    return List.of(new String(bytes(in), StandardCharsets.UTF_8).split("\n", -1));
  }
}
