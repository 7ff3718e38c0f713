package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
  @Test
  void isWhereTheVariableSays() {
    assertEquals(
        Path.of("/var/caches/newsgraph"),
        CacheFolder.of(Map.of("XDG_CACHE_HOME", "/var/caches"), "/home/ana"));
  }

  @Test
  void isBelowHomeWithoutOrWithAnEmptyOrRelativeVariable() {
    Path usual = Path.of("/home/ana/.cache/newsgraph");
    assertEquals(usual, CacheFolder.of(Map.of(), "/home/ana"));
    assertEquals(usual, CacheFolder.of(Map.of("XDG_CACHE_HOME", ""), "/home/ana"));
    assertEquals(usual, CacheFolder.of(Map.of("XDG_CACHE_HOME", "caches"), "/home/ana"));
  }

  @Test
  void isNowhereWithoutAHome() {
    assertNull(CacheFolder.of(Map.of(), null));
    assertNull(CacheFolder.of(Map.of(), "?"));
  }
}
