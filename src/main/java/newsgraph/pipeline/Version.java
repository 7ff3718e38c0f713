package newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Which program this is. The build writes it down, so that nothing of CoreNLP is loaded to tell.
 *
 * @param newsgraph this program's version
 * @param corenlp the version of CoreNLP that it was built with
 */
public record Version(String newsgraph, String corenlp) {
  private static final String FILE = "/newsgraph/version.properties";

  /** Refuses missing versions. */
  public Version {
    Objects.requireNonNull(newsgraph);
    Objects.requireNonNull(corenlp);
  }

  /** The version of the program that runs. */
  public static Version current() {
    Properties lines = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(FILE)) {
      lines.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Version(lines.getProperty("version"), lines.getProperty("corenlp"));
  }
}
