package newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.graph.Graph;
import newsgraph.write.Formats;
import newsgraph.write.GraphWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where a graph goes, and in which format; what is wrong with that is told before the work. */
@FunctionalInterface
interface GraphOutput {
  /**
   * Writes the graph, in full or not at all.
   *
   * @throws CommandFailure if it can't be written
   */
  void write(Graph graph);

  /**
   * A place that can be written to now.
   *
   * @param command the command, for its usage messages
   * @param path a file or a folder, as the format wants it; null for standard output
   * @throws ParameterException if the format does not go to such a place
   * @throws CommandFailure if it can't be written
   */
  static GraphOutput open(CommandSpec command, Terminal terminal, GraphWriter format, Path path) {
    if (format instanceof GraphWriter.ToFolder folder) {
      if (path == null) {
        throw new ParameterException(
            command.commandLine(),
            format.format()
                + " is a folder of "
                + folder.files().size()
                + " files, which standard output can't take: name a folder with -o.");
      }
      OutputFolder output = OutputFolder.open(path, folder.files());
      return graph -> output.write(place -> folder.write(graph, place));
    }
    GraphWriter.ToFile writer = (GraphWriter.ToFile) format;
    if (path == null) {
      return graph -> terminal.print(out -> writer.write(graph, out));
    }
    OutputFile output = OutputFile.open(path);
    return graph -> output.write(out -> writer.write(graph, out));
  }

  /**
   * The format that a user asks for: by its name, else by what the output's name ends in.
   *
   * @param option the option that names it, for the usage message
   * @param name null if the user does not name one
   * @param path null for standard output
   * @return empty if there is no name that could tell it: for standard output, a pipe, a folder
   * @throws ParameterException if there is no format of this name, or if the output's name ends in
   *     that of none
   */
  static Optional<GraphWriter> format(CommandSpec command, String option, String name, Path path) {
    if (name == null) {
      Optional<GraphWriter> told = path == null ? Optional.empty() : Formats.ofFile(path);
      boolean named = path != null && (!Files.exists(path) || Files.isRegularFile(path));
      if (told.isEmpty() && named) {
        throw unknown(command, "The name " + path + " does not tell the format", option);
      }
      return told;
    }
    Optional<GraphWriter> wanted = Formats.named(name);
    if (wanted.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          option + " " + name + " is no format; give one of " + names() + ".");
    }
    return wanted;
  }

  /**
   * What to tell who does not tell the format.
   *
   * @param fault what is missing
   * @param option the option that would tell it
   */
  static ParameterException unknown(CommandSpec command, String fault, String option) {
    String endings =
        Formats.all().stream()
            .flatMap(writer -> writer.endings().stream())
            .collect(Collectors.joining(", "));
    return new ParameterException(
        command.commandLine(),
        fault
            + ": let -o end in one of "
            + endings
            + "; or give "
            + option
            + " with one of "
            + names()
            + ".");
  }

  /** The names of all formats, for messages. */
  static String names() {
    return String.join(", ", Formats.names());
  }
}
