package newsgraph.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newsgraph.graph.Graph;

/**
 * A file that holds a graph as JSON. Whatever takes a graph from a user reads it here, so that each
 * command tells the same of the same fault, before it does anything.
 */
public final class GraphFile {
  private GraphFile() {}

  /**
   * Reads a graph. Fields that are not known are passed over, as later {@code /1} files may have
   * them; everything else must be as {@link GraphJson} writes it, and whatever is named must be
   * there.
   *
   * @throws NoSuchFileException if there is no such file; the message says so and names it
   * @throws GraphFormatException if it holds no such graph; the message names the file, the place
   *     in it, and what is wrong
   * @throws IOException if it can't be read; the message names the file and the reason
   */
  public static Graph read(Path file) throws IOException {
    JsonNode tree = tree(file);
    try {
      return new GraphReading().read(tree);
    } catch (GraphFormatException e) {
      throw e.in(file);
    }
  }

  /**
   * Reads the JSON, whatever it says.
   *
   * @throws NoSuchFileException if there is no such file
   * @throws GraphFormatException if it is no JSON, or less or more than one value
   * @throws IOException if it can't be read
   */
  public static JsonNode tree(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("cannot read " + file + ": it is a folder, not a graph");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return JsonTree.read(in);
    } catch (GraphFormatException e) {
      throw e.in(file);
    } catch (NoSuchFileException e) {
      throw new NoSuchFileException(file + " does not exist.");
    } catch (AccessDeniedException e) {
      throw new IOException("cannot read " + file + ": access denied", e);
    } catch (IOException e) {
      throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
