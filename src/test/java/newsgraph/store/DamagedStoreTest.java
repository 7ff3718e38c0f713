package newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever lies in the store's place: at the end there is a store that keeps articles. */
class DamagedStoreTest {
  private static final int KEPT = 60;

  @TempDir private Path folder;

  /** Whether what lay there must be set aside. */
  private enum Aside {
    YES,
    NO
  }

  /** What may lie in the store's place. */
  private enum Damage {
    EMPTY_FILE(Aside.NO) {
      @Override
      void make(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    NOISE(Aside.YES) {
      @Override
      void make(Path file) throws IOException {
        writeNoise(file, 1, 50_000);
      }
    },
    ANOTHER_HEADER(Aside.YES) {
      @Override
      void make(Path file) throws IOException {
        overwrite(file, 0, "PK\3\4 is another kind of file".getBytes(US_ASCII));
      }
    },
    CUT_WITHIN_THE_HEADER(Aside.YES) {
      @Override
      void make(Path file) throws IOException {
        cut(file, 60);
      }
    },
    CUT_AFTER_THE_FIRST_PAGE(Aside.YES) {
      @Override
      void make(Path file) throws IOException {
        cut(file, 4096);
      }
    },
    CUT_WITHIN_A_PAGE(Aside.YES) {
      @Override
      void make(Path file) throws IOException {
        cut(file, Files.size(file) / 2 + 77);
      }
    },
    OTHER_COLUMNS(Aside.YES) {
      @Override
      void make(Path file) throws IOException {
        schema(file, "CREATE TABLE article (id INTEGER, title TEXT)");
      }
    },
    MORE_COLUMNS(Aside.YES) {
      @Override
      void make(Path file) throws IOException {
        schema(file, "CREATE TABLE article (key BLOB, bytes BLOB, more TEXT)");
      }
    },
    NO_TABLE(Aside.YES) {
      @Override
      void make(Path file) throws IOException {
        schema(file, "CREATE VIEW article AS SELECT 1 AS key, 2 AS bytes");
      }
    },
    A_FOLDER(Aside.YES) {
      @Override
      void make(Path file) throws IOException {
        Files.delete(file);
        Files.writeString(Files.createDirectory(file).resolve("somebody's.txt"), "text");
      }
    },
    NOISE_AS_LOG(Aside.NO) {
      @Override
      void make(Path file) throws IOException {
        writeNoise(file.resolveSibling(file.getFileName() + "-wal"), 2, 20_000);
      }
    },
    NOISE_AS_INDEX_OF_THE_LOG(Aside.NO) {
      @Override
      void make(Path file) throws IOException {
        writeNoise(file.resolveSibling(file.getFileName() + "-shm"), 3, 32_768);
      }
    },
    NOISE_AS_JOURNAL(Aside.NO) {
      @Override
      void make(Path file) throws IOException {
        writeNoise(file.resolveSibling(file.getFileName() + "-journal"), 4, 20_000);
      }
    };

    private static final java.nio.charset.Charset US_ASCII =
        java.nio.charset.StandardCharsets.US_ASCII;

    private final Aside aside;

    Damage(Aside aside) {
      this.aside = aside;
    }

    abstract void make(Path file) throws IOException;

    static void overwrite(Path file, long position, byte[] bytes) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.write(java.nio.ByteBuffer.wrap(bytes), position);
      }
    }

    static void writeNoise(Path file, long seed, int size) throws IOException {
      byte[] noise = new byte[size];
      new Random(seed).nextBytes(noise);
      Files.write(file, noise);
    }

    static void cut(Path file, long size) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(size);
      }
    }

    static void schema(Path file, String statement) throws IOException {
      Files.delete(file);
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement made = connection.createStatement()) {
        made.execute(statement);
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRunGoesOnAndTheNextHasAStore(Damage damage) throws IOException {
    List<String> warnings = new ArrayList<>();
    use(warnings);
    assertEquals(List.of(), warnings);
    damage.make(folder.resolve("articles.sqlite"));
    use(warnings);
    List<String> later = new ArrayList<>();
    assertEquals(KEPT, use(later), "found by the next run");
    assertEquals(List.of(), later);
    assertEquals(damage.aside == Aside.YES ? 1 : 0, warnings.size(), warnings.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          damage.aside == Aside.YES,
          files.anyMatch(file -> file.toString().endsWith("articles.sqlite.damaged-1")));
    }
    if (damage.aside == Aside.YES) {
      assertTrue(warnings.get(0).contains("articles.sqlite.damaged-1"), warnings.get(0));
      assertFalse(warnings.get(0).contains("Exception"), warnings.get(0));
    }
  }

  /** Asks for all articles and keeps those that are not there, as a run does. */
  private int use(List<String> warnings) throws IOException {
    int found = 0;
    try (ArticleStore store = ArticleStore.open(folder, warnings::add)) {
      for (int i = 0; i < KEPT; i++) {
        var article = StoredArticles.annotated("Article " + i + " tells something of its own.");
        var kept = store.find(article.article(), "f1");
        if (kept.isPresent()) {
          assertEquals(article, kept.get());
          found++;
        } else {
          store.keep(article, "f1");
        }
      }
      assertEquals(KEPT, store.held());
    }
    return found;
  }
}
