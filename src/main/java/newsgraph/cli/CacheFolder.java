package newsgraph.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Where a program may keep what it can make again, by the XDG Base Directory Specification. */
final class CacheFolder {
  private CacheFolder() {}

  /**
   * The program's folder among the user's caches.
   *
   * @param environment the process's variables
   * @param home the user's home folder; null if there is none
   * @return null if the user has no place for caches
   */
  static Path of(Map<String, String> environment, String home) {
    Path caches = absolute(environment.get("XDG_CACHE_HOME"));
    if (caches == null) {
      Path homeFolder = absolute(home);
      caches = homeFolder == null ? null : homeFolder.resolve(".cache");
    }
    return caches == null ? null : caches.resolve("newsgraph");
  }

  // "All paths must be absolute. If an implementation encounters a relative path [...] it should
  // consider the path invalid and ignore it."
  private static Path absolute(String name) {
    try {
      Path path = name == null || name.isEmpty() ? null : Path.of(name);
      return path == null || !path.isAbsolute() ? null : path;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
