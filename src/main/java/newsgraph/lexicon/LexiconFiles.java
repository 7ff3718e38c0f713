package newsgraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds and reads the data files of {@code models/}: tab-separated columns, {@code #} before a
 * comment line, UTF-8. The files are packed into the build; a folder given by the user replaces
 * them file by file. Immutable and safe for any number of threads.
 */
public final class LexiconFiles {
  private static final String BUNDLED = "/newsgraph/models/";

  private final Path override;

  private LexiconFiles(Path override) {
    this.override = override;
  }

  /** The files that the build packed. */
  public static LexiconFiles bundled() {
    return new LexiconFiles(null);
  }

  /** The files of {@code folder} where it has them, else those that the build packed. */
  public static LexiconFiles in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files.map(file -> file.getFileName().toString()).sorted().forEach(LexiconFiles::check);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read models folder " + folder, e);
    }
    return new LexiconFiles(folder);
  }

  /** A misspelt name would replace nothing, and nobody would know. */
  private static void check(String file) {
    if (file.endsWith(".tsv") && LexiconFiles.class.getResource(BUNDLED + file) == null) {
      throw new ModelsFileException("models file " + file + " replaces none of newsgraph's files");
    }
  }

  /**
   * The rows of a file, without comments and empty lines.
   *
   * @param file name within {@code models/}, such as {@code countries.tsv}
   * @param columns how many columns a row has at least; missing ones at its end are filled with ""
   * @throws UncheckedIOException if the file can't be read
   */
  public List<Row> rows(String file, int columns) {
    try (BufferedReader reader = new BufferedReader(open(file))) {
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(Row.of(file, number, line, columns));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read models file " + file + ": " + e.getMessage(), e);
    }
  }

  private Reader open(String file) throws IOException {
    InputStream in =
        override != null && Files.exists(override.resolve(file))
            ? Files.newInputStream(override.resolve(file))
            : LexiconFiles.class.getResourceAsStream(BUNDLED + file);
    if (in == null) {
      throw new IOException("not in the build");
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /**
   * One row of a data file.
   *
   * @param file name within {@code models/}
   * @param line 1-based
   * @param columns trimmed; as many as asked for, or more
   */
  public record Row(String file, int line, List<String> columns) {
    private static Row of(String file, int number, String line, int columns) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(cell.strip());
      }
      while (cells.size() < columns) {
        cells.add("");
      }
      return new Row(file, number, List.copyOf(cells));
    }

    /** A column, 0-based; "" if it is empty. */
    public String get(int column) {
      return columns.get(column);
    }

    /** The entries of a column that holds several, separated by {@code ;}. */
    public List<String> list(int column) {
      return Arrays.stream(get(column).split(";"))
          .map(String::strip)
          .filter(entry -> !entry.isEmpty())
          .toList();
    }

    /** A fault of this row, with the file and line for the reader to find. */
    public ModelsFileException fault(String what) {
      return new ModelsFileException("models file " + file + ", line " + line + ": " + what);
    }
  }
}
