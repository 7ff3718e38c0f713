package newsgraph.store;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.sqlite.util.OSInfo;

/**
 * SQLite's own code, as the build unpacks it beside the program. From its jar it would be written
 * to the folder for temporary files at each start, and stay there when a process is killed.
 */
final class SqliteLibrary {
  private static final String PLACE = "org.sqlite.lib.path";

  private SqliteLibrary() {}

  /** Has it loaded from there, if it is there for this machine and the user says nothing else. */
  static void prefer() {
    Path folder = System.getProperty(PLACE) == null ? folder() : null;
    if (folder != null && Files.isDirectory(folder)) {
      System.setProperty(PLACE, folder.toString());
    }
  }

  private static Path folder() {
    CodeSource source = SqliteLibrary.class.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place == null) {
      return null;
    }
    try {
      Path jar = Path.of(place.toURI());
      return Files.isRegularFile(jar)
          ? jar.resolveSibling("sqlite").resolve(OSInfo.getNativeLibFolderPathForCurrentOS())
          : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}
