package newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there in full or not at all: what is written goes to a file beside it, which then
 * takes its name in one step.
 */
final class OutputFile {
  private final Path target;

  private OutputFile(Path target) {
    this.target = target;
  }

  /** Writes the whole of a result. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * A file that can be written now; so the work of hours is not done for nothing.
   *
   * @throws CommandFailure if it can't be written
   */
  static OutputFile open(Path file) {
    OutputFile output = new OutputFile(target(file));
    try {
      output.probe();
    } catch (IOException e) {
      throw new CommandFailure("cannot write " + file + ": " + reason(file, e));
    }
    return output;
  }

  // A symbolic link stays one: the file that it leads to is replaced.
  private static Path target(Path file) {
    try {
      return Files.exists(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      throw new CommandFailure("cannot write " + file + ": " + reason(file, e));
    }
  }

  private void probe() throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    if (!isSpecial()) {
      Beside places = new Beside(target);
      for (Path left : places.all("tmp")) {
        if (Beside.isAbandoned(left, left)) {
          Files.deleteIfExists(left);
        }
      }
      Path beside = places.place("tmp");
      Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW).close();
      Files.delete(beside);
    }
  }

  /** Puts the content in place of whatever the file holds. */
  void write(Content content) {
    try {
      if (isSpecial()) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
          content.writeTo(out);
        }
      } else {
        replace(content);
      }
    } catch (IOException e) {
      throw new CommandFailure("cannot write " + target + ": " + reason(target, e));
    }
  }

  private void replace(Content content) throws IOException {
    Path beside = new Beside(target).place("tmp");
    // For the case that the process is interrupted while it writes.
    beside.toFile().deleteOnExit();
    try {
      try (FileOutputStream file = new FileOutputStream(beside.toFile());
          OutputStream out = new BufferedOutputStream(file)) {
        Beside.lock(file.getChannel());
        content.writeTo(out);
        out.flush();
        file.getFD().sync();
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Whether it is no file of a disk, such as a pipe or {@code /dev/null}: written to as it is. */
  private boolean isSpecial() {
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  /** Why a file or folder can't be written, in words for a message that names it. */
  static String reason(Path file, IOException e) {
    if (root(e) instanceof NoSuchFileException) {
      Path folder = file.toAbsolutePath().getParent();
      return folder != null && Files.isDirectory(folder)
          ? "its folder takes no new file"
          : "its folder does not exist";
    }
    return reason(e);
  }

  /** What went wrong, in words. */
  static String reason(IOException e) {
    IOException root = root(e);
    if (root instanceof AccessDeniedException) {
      return "access denied";
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  /** Libraries wrap what went wrong in words about their own work. */
  private static IOException root(IOException e) {
    return e.getCause() instanceof IOException cause && cause != e ? root(cause) : e;
  }
}
