package newsgraph.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hidden places beside an output where it is made: {@code .graph.json.4711.tmp}, with the
 * number of the process. What a killed process left there is told from what another one is still
 * writing.
 *
 * @param target the output, a file or a folder
 */
record Beside(Path target) {
  /** This process's own place. */
  Path place(String ending) {
    return target.resolveSibling(prefix() + ProcessHandle.current().pid() + "." + ending);
  }

  private String prefix() {
    return "." + target.getFileName() + ".";
  }

  /** All such places that are there now, of any process. */
  List<Path> all(String ending) throws IOException {
    Pattern name = Pattern.compile(Pattern.quote(prefix()) + "\\d+\\." + Pattern.quote(ending));
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            target.toAbsolutePath().getParent(),
            file -> name.matcher(file.getFileName().toString()).matches())) {
      files.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return found;
  }

  /** Shows others that this process writes, until the file is closed. */
  static void lock(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (OverlappingFileLockException | IOException e) {
      // A file system without locks: then the number of the process tells.
    }
  }

  /** Whether no process writes there any more: each holds a lock on a file while it does. */
  static boolean isAbandoned(Path lockFile, Path place) {
    if (isAlive(place)) {
      return false;
    }
    // Another container may count its processes anew, so the number alone proves nothing.
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException | IOException e) {
      return !Files.exists(lockFile);
    }
  }

  private static boolean isAlive(Path place) {
    String[] parts = place.getFileName().toString().split("\\.");
    try {
      long pid = Long.parseLong(parts[parts.length - 2]);
      Optional<ProcessHandle> process = ProcessHandle.of(pid);
      return process.isPresent() && pid != ProcessHandle.current().pid();
    } catch (NumberFormatException e) {
      return true;
    }
  }
}
