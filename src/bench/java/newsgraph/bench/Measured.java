package newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took.
 *
 * @param seconds by the clock, from its start to its end
 * @param cpu seconds of all processors
 * @param peakMegabytes the most memory that it held; 0 where the system doesn't tell
 * @param output what it printed
 */
record Measured(double seconds, double cpu, long peakMegabytes, String output) {
  private static final long POLL_MILLIS = 10;

  /** Runs a command to its end. */
  static Measured run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("bench", ".out");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    double cpu = 0;
    long peak = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      cpu = process.info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(cpu);
      peak = Math.max(peak, peakOf(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String text = Files.readString(output);
    Files.delete(output);
    if (process.exitValue() != 0) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return new Measured(seconds, cpu, peak, text);
  }

  private static long peakOf(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
