package newsgraph.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.codec.GraphFormatException;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the graph that a command is given. */
final class GraphFile {
  private GraphFile() {}

  /**
   * The graph of a file.
   *
   * @param command the command, for its usage message
   * @throws ParameterException if there is no such file
   * @throws CommandFailure if it can't be read, or is no graph
   */
  static Graph read(CommandSpec command, Path file) {
    if (!Files.exists(file)) {
      throw new ParameterException(command.commandLine(), file + " does not exist.");
    }
    if (Files.isDirectory(file)) {
      throw new ParameterException(
          command.commandLine(), file + " is a folder; give the JSON file of one graph.");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return GraphJson.read(in);
    } catch (GraphFormatException e) {
      throw new CommandFailure(
          file + " is no graph that newsgraph extract made: " + e.getMessage());
    } catch (IOException e) {
      throw new CommandFailure("cannot read " + file + ": " + OutputFile.reason(e));
    }
  }
}
