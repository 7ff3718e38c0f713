package newsgraph.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is there with all its files or not at all: they are written to a folder beside it,
 * which then takes its name. A folder that it replaces is first moved out of the way and comes back
 * if that fails, or, if the process is killed just then, when the next one opens it. One that holds
 * anything else than such files is never touched.
 */
final class OutputFolder {
  /** Held while a folder is being filled. */
  private static final String LOCK = ".lock";

  private final Path target;
  private final List<String> files;

  private OutputFolder(Path target, List<String> files) {
    this.target = target;
    this.files = files;
  }

  /** Writes the whole of a result. */
  @FunctionalInterface
  interface Content {
    void writeTo(Path folder) throws IOException;
  }

  /**
   * A folder that can be written now; so the work of hours is not done for nothing.
   *
   * @param files the names of all files that will be written
   * @throws CommandFailure if it can't be written
   */
  static OutputFolder open(Path folder, List<String> files) {
    try {
      // A symbolic link stays one: the folder that it leads to is replaced.
      Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
      OutputFolder output = new OutputFolder(target.normalize(), List.copyOf(files));
      output.refuseRoot();
      output.tidy();
      output.probe();
      return output;
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private void refuseRoot() throws IOException {
    if (target.getFileName() == null) {
      throw new IOException("it is the root of all folders");
    }
  }

  /** Ends what killed processes had begun. */
  private void tidy() throws IOException {
    Beside places = new Beside(target);
    for (Path left : places.all("tmp")) {
      if (Beside.isAbandoned(left.resolve(LOCK), left)) {
        delete(left);
      }
    }
    for (Path old : places.all("old")) {
      if (Beside.isAbandoned(old.resolve(LOCK), old)) {
        if (Files.exists(target)) {
          delete(old);
        } else {
          Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  private void probe() throws IOException {
    if (Files.exists(target)) {
      refuseForeignFiles();
    }
    Path beside = new Beside(target).place("tmp");
    Files.createDirectory(beside);
    Files.delete(beside);
  }

  private void refuseForeignFiles() throws IOException {
    try (Stream<Path> there = Files.list(target)) {
      List<String> foreign =
          there
              .filter(file -> !isOwn(file))
              .map(file -> file.getFileName().toString())
              .sorted()
              .toList();
      if (!foreign.isEmpty()) {
        throw new IOException(
            "it would be replaced, and holds other things, such as "
                + foreign.get(0)
                + "; name a folder that is new or empty");
      }
    } catch (NotDirectoryException e) {
      throw new IOException("it is a file, and the format is a folder of files");
    }
  }

  private boolean isOwn(Path file) {
    return files.contains(file.getFileName().toString()) && Files.isRegularFile(file);
  }

  /** Puts the content in place of whatever the folder holds. */
  void write(Content content) {
    Path beside = new Beside(target).place("tmp");
    Path lockFile = beside.resolve(LOCK);
    try {
      try {
        // For the case that the process is interrupted while it writes; last in, first deleted.
        beside.toFile().deleteOnExit();
        lockFile.toFile().deleteOnExit();
        files.forEach(name -> beside.resolve(name).toFile().deleteOnExit());
        Files.createDirectory(beside);
        try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          Beside.lock(channel);
          content.writeTo(beside);
          for (String name : files) {
            sync(beside.resolve(name));
          }
        }
        Files.delete(lockFile);
        replace(beside);
      } finally {
        delete(beside);
      }
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  private void replace(Path beside) throws IOException {
    if (!Files.exists(target)) {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    refuseForeignFiles();
    Path old = new Beside(target).place("old");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    delete(old);
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (String name : files) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder.resolve(LOCK));
      Files.delete(folder);
    }
  }

  private static CommandFailure failure(Path folder, IOException e) {
    return new CommandFailure("cannot write " + folder + ": " + OutputFile.reason(folder, e));
  }
}
