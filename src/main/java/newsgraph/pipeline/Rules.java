package newsgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import newsgraph.extract.FactExtractor;
import newsgraph.lexicon.LexiconFiles;

/**
 * The rules that read facts, and a hash of all that they are made of: the code, and the word lists.
 * Safe for any number of threads.
 */
final class Rules {
  /** What the facts of an analysed article depend on, in the program's jar. */
  private static final List<String> CODE =
      List.of("newsgraph/extract/", "newsgraph/lexicon/", "newsgraph/model/", "newsgraph/models/");

  private final Supplier<FactExtractor> maker;
  private final String fingerprint;
  private FactExtractor extractor;

  private Rules(Supplier<FactExtractor> maker, String fingerprint) {
    this.maker = maker;
    this.fingerprint = fingerprint;
  }

  /**
   * The rules with these word lists. The build's own, which are right, are read when the first
   * article needs them.
   *
   * @param models the folder of the user's word lists; null for none
   * @throws newsgraph.lexicon.ModelsFileException if a row of theirs can't be understood
   */
  static Rules of(LexiconFiles lexicon, Path models) {
    Rules rules = new Rules(() -> new FactExtractor(lexicon), fingerprint(models));
    if (models != null) {
      rules.extractor();
    }
    return rules;
  }

  synchronized FactExtractor extractor() {
    if (extractor == null) {
      extractor = maker.get();
    }
    return extractor;
  }

  /**
   * The same for the same rules alone; null if nothing is known of the code because it isn't in a
   * jar: then facts must be read anew.
   */
  String fingerprint() {
    return fingerprint;
  }

  private static String fingerprint(Path models) {
    CodeSource source = Rules.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? null : Path.of(source.getLocation().toURI());
      if (jar == null || !Files.isRegularFile(jar)) {
        return null;
      }
      MessageDigest all = MessageDigest.getInstance("SHA-256");
      // A jar's directory has the CRC-32 of each file, so this takes milliseconds.
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        zip.stream().filter(Rules::isRule).forEach(entry -> add(all, entry));
      }
      if (models != null) {
        addFiles(all, models);
      }
      return HexFormat.of().formatHex(all.digest());
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      // Without it the rules work as well, and only take longer.
      return null;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean isRule(ZipEntry entry) {
    String name = entry.getName();
    return CODE.stream().anyMatch(name::startsWith);
  }

  private static void add(MessageDigest all, ZipEntry entry) {
    all.update(entry.getName().getBytes(StandardCharsets.UTF_8));
    all.update(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(entry.getSize())
            .putLong(entry.getCrc())
            .array());
  }

  private static void addFiles(MessageDigest all, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        all.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        all.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        all.update(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read models folder " + folder, e);
    }
  }
}
