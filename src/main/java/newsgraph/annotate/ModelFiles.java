package newsgraph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/** The files of CoreNLP that the analysis depends on. Nothing here touches CoreNLP's classes. */
final class ModelFiles {
  private static final String ROOT = "edu/stanford/nlp/models/";

  static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
  static final String NAMES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = ROOT + "parser/nndep/english_UD.gz";
  static final String COREFERENCE = ROOT + "coref/fastneural/fast-english-model.ser.gz";
  static final String MENTIONS = ROOT + "coref/md-model-dep.ser.gz";
  static final String GENDERS = ROOT + "dcoref/gender.data.gz";

  static final List<String> ALL =
      List.of(
          TAGGER,
          NAMES,
          PARSER,
          COREFERENCE,
          GENDERS,
          MENTIONS,
          ROOT + "dcoref/animate.unigrams.txt",
          ROOT + "dcoref/inanimate.unigrams.txt",
          ROOT + "dcoref/demonyms.txt",
          ROOT + "dcoref/state-abbreviations.txt",
          ROOT + "dcoref/countries",
          ROOT + "dcoref/statesandprovinces",
          ROOT + "sutime/defs.sutime.txt",
          ROOT + "sutime/english.sutime.txt",
          ROOT + "sutime/english.holidays.sutime.txt");

  private ModelFiles() {}

  /**
   * One hash for all files together. A jar's directory has the CRC-32 of each file, so this takes
   * milliseconds, though the files have hundreds of megabytes.
   */
  static String fingerprint() {
    try {
      MessageDigest all = MessageDigest.getInstance("SHA-256");
      for (String file : ALL) {
        all.update((file + " " + hash(file) + "\n").getBytes(StandardCharsets.US_ASCII));
      }
      return HexFormat.of().formatHex(all.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Length and CRC-32 of a file on the class path. */
  static String hash(String file) {
    URL place = ModelFiles.class.getClassLoader().getResource(file);
    if (place == null) {
      throw new UncheckedIOException(
          new IOException("CoreNLP's model " + file + " is missing; is the models jar in lib/?"));
    }
    try {
      URLConnection connection = place.openConnection();
      if (connection instanceof JarURLConnection jar) {
        ZipEntry entry = jar.getJarEntry();
        return entry.getSize() + "-" + Long.toHexString(entry.getCrc());
      }
      try (InputStream in = connection.getInputStream()) {
        CheckedInputStream read = new CheckedInputStream(in, new CRC32());
        long size = read.transferTo(OutputStream.nullOutputStream());
        return size + "-" + Long.toHexString(read.getChecksum().getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read CoreNLP's model " + file, e);
    }
  }
}
