package newsgraph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * The hashes of CoreNLP's model files, as {@code models/corenlp.sha256} has them. Reading a
 * serialized Java object can run code of whoever wrote it, so a file with another hash is not read.
 */
final class ModelLock {
  private static final String FILE = "/newsgraph/models/corenlp.sha256";

  private final Map<String, String> hashes = new HashMap<>();

  /** Reads the hashes that are built in. */
  ModelLock() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ModelLock.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] parts = line.split("  ", 2);
          hashes.put(parts[1], parts[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that have a hash. */
  Set<String> files() {
    return hashes.keySet();
  }

  /**
   * Reads a file of the class path once, and compares.
   *
   * @return the file's name
   * @throws UncheckedIOException if it is another file than was meant, or can't be read
   */
  String verified(String file) {
    try (InputStream in = ModelLock.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(
            "CoreNLP's model " + file + " is missing; is the models jar in lib/?");
      }
      DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      digest.transferTo(OutputStream.nullOutputStream());
      String found = HexFormat.of().formatHex(digest.getMessageDigest().digest());
      if (!found.equals(hashes.get(file))) {
        throw new IOException(
            "CoreNLP's model "
                + file
                + " is not the one that newsgraph was made for (SHA-256 "
                + found
                + "); put the models jar of CoreNLP 4.5.10 into lib/");
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
