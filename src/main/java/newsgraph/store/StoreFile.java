package newsgraph.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/**
 * The database file: bytes by key. SQLite in WAL mode, so a killed process leaves a whole file, and
 * several processes can read and write at once. One thread at a time.
 */
final class StoreFile implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;

  private final Connection connection;
  private final PreparedStatement select;
  private final PreparedStatement insert;

  private StoreFile(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS article (key BLOB PRIMARY KEY, bytes BLOB NOT NULL)");
    }
    this.select = connection.prepareStatement("SELECT bytes FROM article WHERE key = ?");
    this.insert = connection.prepareStatement("INSERT OR REPLACE INTO article VALUES (?, ?)");
  }

  /** Opens a database, and makes it where there is none. */
  static StoreFile open(Path file) throws SQLException {
    SqliteLibrary.prefer();
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // In WAL mode a power cut can take the last articles, but never breaks the file.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    Properties settings = config.toProperties();
    Connection connection = JDBC.createConnection(JDBC.PREFIX + file.toAbsolutePath(), settings);
    try {
      return new StoreFile(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** The bytes kept under a key; null if there are none. */
  byte[] find(byte[] key) throws SQLException {
    select.setBytes(1, key);
    try (ResultSet rows = select.executeQuery()) {
      return rows.next() ? rows.getBytes(1) : null;
    }
  }

  /** Keeps bytes under a key, in place of any others. */
  void keep(byte[] key, byte[] bytes) throws SQLException {
    insert.setBytes(1, key);
    insert.setBytes(2, bytes);
    insert.executeUpdate();
  }

  /** Whether all pages are as SQLite writes them. */
  boolean isSound() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
      return rows.next() && rows.getString(1).equals("ok");
    }
  }

  /** Whether an error says that the file holds something else than what this class wrote. */
  static boolean isDamage(SQLException e) {
    int code = e.getErrorCode() & 0xff;
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code
        || code == SQLiteErrorCode.SQLITE_ERROR.code;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
