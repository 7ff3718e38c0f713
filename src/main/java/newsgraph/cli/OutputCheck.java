package newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import newsgraph.check.Change;
import newsgraph.check.GraphDiff;
import newsgraph.check.GraphReader;
import newsgraph.codec.GraphFormatException;
import newsgraph.graph.Graph;
import newsgraph.write.GraphWriter;
import newsgraph.write.JsonGraphWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Compares a graph with the file that it would replace, which stays as it is. One graph a time. */
final class OutputCheck implements GraphOutput {
  private final Terminal terminal;
  private final GraphWriter.ToFile format;
  private final Path file;
  private boolean differs;

  private OutputCheck(Terminal terminal, GraphWriter.ToFile format, Path file) {
    this.terminal = terminal;
    this.format = format;
    this.file = file;
  }

  /**
   * A comparison that can be made; so the work is not done for nothing.
   *
   * @param file null if the user names none
   * @throws ParameterException if there is nothing to compare with, as the command stands
   * @throws CommandFailure if the file can't be read
   */
  static OutputCheck open(CommandSpec command, Terminal terminal, GraphWriter format, Path file) {
    if (file == null) {
      throw new ParameterException(
          command.commandLine(), "--check compares with the file that -o names: give -o FILE.");
    }
    if (!(format instanceof GraphWriter.ToFile writer)) {
      throw new ParameterException(
          command.commandLine(),
          "--check compares with one file, and " + format.format() + " is a folder of several.");
    }
    if (Files.exists(file) && (Files.isDirectory(file) || !Files.isReadable(file))) {
      String reason = Files.isDirectory(file) ? "it is a folder" : "access denied";
      throw new CommandFailure("cannot read " + file + ": " + reason);
    }
    return new OutputCheck(terminal, writer, file);
  }

  @Override
  public void write(Graph graph) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      format.write(graph, bytes);
      differs =
          !Files.exists(file) || !Arrays.equals(bytes.toByteArray(), Files.readAllBytes(file));
      if (differs) {
        tell(graph);
      }
    } catch (IOException e) {
      throw new CommandFailure("cannot compare with " + file + ": " + OutputFile.reason(e));
    }
  }

  /** Whether the file is another one than would be written. */
  boolean differs() {
    return differs;
  }

  private void tell(Graph graph) throws IOException {
    if (!Files.exists(file)) {
      say("does not exist");
    } else if (!(format instanceof JsonGraphWriter)) {
      say("differs in its bytes");
    } else {
      try {
        Graph old = GraphReader.read(file, terminal::note);
        GraphDiff diff = GraphDiff.between(old, graph);
        if (!diff.same()) {
          new DiffPrinter(terminal).print(diff, ResultFormat.TEXT, file, Change::oldIds);
        } else if (old.equals(graph)) {
          say("differs only in its bytes: the same graph, laid out in another way");
        } else {
          say("differs only in what made it: " + old.generator() + ", now " + graph.generator());
        }
      } catch (GraphFormatException e) {
        tell(e.getMessage());
      }
    }
  }

  private void say(String what) {
    tell(file + " " + what);
  }

  private void tell(String line) {
    terminal.outWriter().println(line);
    new Annotations(terminal, file).notice(List.of(), line);
  }
}
