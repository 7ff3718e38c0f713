package newsgraph;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of the machine that a test needs. Where it is missing the test is skipped and says so;
 * with {@code NEWSGRAPH_ALL_TOOLS=1}, as in CI, it fails.
 */
public final class OutsideTool {
  private final List<String> command;

  private OutsideTool(List<String> command) {
    this.command = command;
  }

  /** The system's Python, with some modules; not one that a user has put before it in PATH. */
  public static OutsideTool python(String... modules) throws IOException, InterruptedException {
    OutsideTool python = new OutsideTool(List.of("/usr/bin/python3", "-c"));
    for (String module : modules) {
      python.require("import " + module, "/usr/bin/python3 has no module " + module);
    }
    return python;
  }

  /** jq. */
  public static OutsideTool jq() throws IOException, InterruptedException {
    OutsideTool jq = new OutsideTool(List.of("jq"));
    jq.require("--version", "there is no jq");
    return jq;
  }

  /** Graphviz. */
  public static OutsideTool dot() throws IOException, InterruptedException {
    OutsideTool dot = new OutsideTool(List.of("dot"));
    dot.require("-V", "there is no dot, of Graphviz");
    return dot;
  }

  /** The checker of XML, with its schemas. */
  public static OutsideTool xmllint() throws IOException, InterruptedException {
    OutsideTool xmllint = new OutsideTool(List.of("xmllint", "--nonet", "--noout"));
    xmllint.require("--version", "there is no xmllint");
    return xmllint;
  }

  /**
   * Node.js with a script of this project's and a package that CI puts below {@code target/npm}.
   *
   * @param script a file of {@code src/test/resources/tools}
   * @param module the npm package that it needs
   */
  public static OutsideTool node(String script, String module)
      throws IOException, InterruptedException {
    Path place = Path.of("target", "npm", "node_modules", module);
    OutsideTool check = new OutsideTool(List.of("node", "-p"));
    check.require("1", "there is no node");
    check.require(
        "require('./" + place + "') && 1", "no " + module + ": npm install --prefix target/npm");
    return new OutsideTool(
        List.of(
            "env",
            "NODE_PATH=target/npm/node_modules",
            "node",
            "src/test/resources/tools/" + script));
  }

  /** The shell. */
  public static OutsideTool shell() {
    return new OutsideTool(List.of("sh", "-c"));
  }

  private void require(String argument, String otherwise) throws IOException, InterruptedException {
    boolean there = Files.exists(Path.of(command.get(0))) || !command.get(0).startsWith("/");
    try {
      there = there && start(argument).waitFor() == 0;
    } catch (IOException e) {
      there = false;
    }
    if ("1".equals(System.getenv("NEWSGRAPH_ALL_TOOLS"))) {
      assertTrue(there, otherwise);
    }
    assumeTrue(there, otherwise);
  }

  /** Runs it and gives what it prints; a test that it fails in fails. */
  public String run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    assertTrue(code == 0, () -> command.get(0) + " ended with " + code + ": " + out);
    return out;
  }

  private Process start(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    return new ProcessBuilder(all).redirectErrorStream(true).start();
  }
}
