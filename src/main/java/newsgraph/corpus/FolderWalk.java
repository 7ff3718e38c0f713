package newsgraph.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the article files below one folder, in the order of their paths' characters whatever the
 * file system or the locale.
 *
 * <p>Every real folder is walked once: first those that lie below the folder, then those that
 * symbolic links lead to. So a link that leads in a circle, or back into the tree, adds nothing but
 * an entry in what is skipped.
 */
final class FolderWalk {
  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile("(?i)(readme|licen[cs]e)([._ -].*)?");

  private final TreeMap<String, Found> files = new TreeMap<>();
  private final List<Reading.Skipped> unreachable = new ArrayList<>();
  private final Set<Path> walked = new HashSet<>();
  private final Deque<Folder> links = new ArrayDeque<>();

  private record Folder(Path path, String below, boolean plain) {}

  /**
   * An article file.
   *
   * @param note what is odd about its path; null if nothing is
   */
  record Found(Path file, String note) {}

  /** Walks the folder. */
  FolderWalk(Path folder) {
    walk(new Folder(folder, "", true));
    while (!links.isEmpty()) {
      walk(links.poll());
    }
  }

  /** The files by their path below the folder, with {@code /} between its parts. */
  TreeMap<String, Found> files() {
    return files;
  }

  /** Folders that could not be listed, and links to those that are read anyway. */
  List<Reading.Skipped> unreachable() {
    return unreachable;
  }

  private void walk(Folder folder) {
    try {
      if (walked.add(folder.path().toRealPath())) {
        for (Path entry : entries(folder.path())) {
          visit(entry, folder);
        }
      } else {
        unreachable.add(
            new Reading.Skipped(
                folder.below(),
                "is a link to a folder that is read anyway",
                "remove the link; nothing is lost"));
      }
    } catch (IOException | UncheckedIOException e) {
      String path = folder.below().isEmpty() ? folder.path().toString() : folder.below();
      unreachable.add(
          new Reading.Skipped(path, "is a folder that cannot be read", "allow it with chmod u+rx"));
    }
  }

  private void visit(Path entry, Folder parent) {
    FileName name = FileName.of(entry);
    if (name.text().startsWith(".")) {
      return;
    }
    String path = parent.below() + name.text();
    boolean plain = parent.plain() && name.plain();
    if (Files.isDirectory(entry)) {
      Folder folder = new Folder(entry, path + "/", plain);
      if (Files.isSymbolicLink(entry)) {
        links.add(folder);
      } else {
        walk(folder);
      }
    } else if (isArticleName(name.text())
        && files.putIfAbsent(path, new Found(entry, plain ? null : FileName.NOTE)) != null) {
      // A name that is not UTF-8 may look like another one.
      unreachable.add(new Reading.Skipped(path, "has the path of another file", "rename it"));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }

  /** Whether a file of this name is an article: ".txt", and not about the folder itself. */
  static boolean isArticleName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt")
        && !ABOUT_THE_FOLDER.matcher(name).matches();
  }
}
