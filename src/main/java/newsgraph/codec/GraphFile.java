package newsgraph.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import newsgraph.graph.Graph;

/**
 * A file that holds a graph as JSON. What can be derived (counts, the newest status), the order of
 * lists and the calendar are not checked here; {@code check.GraphReader} does that for commands.
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
    return read(file, tree(file));
  }

  /**
   * Makes a graph of the JSON of a file.
   *
   * @param file for messages
   * @throws GraphFormatException if it holds no such graph
   */
  public static Graph read(Path file, JsonNode tree) throws GraphFormatException {
    try {
      return new GraphReading().read(tree);
    } catch (GraphFormatException e) {
      throw e.in(file);
    }
  }

  /**
   * Refuses what does not say that it is a graph of the schema that this newsgraph reads.
   *
   * @param file for messages
   * @throws GraphFormatException if it is no graph, or of another schema; the message says what to
   *     do
   */
  public static void requireSchema(Path file, JsonNode tree) throws GraphFormatException {
    try {
      GraphReading.checkSchema(tree);
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
      String hint = file.toString().equals("-") ? " For standard input give /dev/stdin." : "";
      throw new NoSuchFileException(file + " does not exist." + hint);
    } catch (AccessDeniedException e) {
      throw new IOException("cannot read " + file + ": access denied", e);
    } catch (IOException e) {
      throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Where nodes and edges stand in a file.
   *
   * @return of an id, the line that has it, from 1; whatever is no graph has none
   * @throws IOException if it can't be read, or is no JSON
   */
  public static Map<String, Integer> lines(Path file) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      String list = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        JsonStreamContext object = json.getParsingContext();
        if (token == JsonToken.START_ARRAY && object.getParent().getParent().inRoot()) {
          list = object.getParent().getCurrentName();
        }
        boolean item =
            token == JsonToken.VALUE_STRING
                && "id".equals(json.currentName())
                && object.getParent() != null
                && object.getParent().inArray()
                && object.getParent().getParent().getParent().inRoot();
        if (item && ("nodes".equals(list) || "edges".equals(list))) {
          lines.putIfAbsent(json.getText(), json.currentTokenLocation().getLineNr());
        }
      }
    }
    return lines;
  }
}
