package newsgraph.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One CSV file: UTF-8, commas, LF, a line of column names first, quotation marks doubled. What a
 * spreadsheet would take for a formula gets an apostrophe before it. An empty cell is a missing
 * value.
 */
final class CsvTable implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  /**
   * Starts of formulas, by OWASP's page on CSV injection; the apostrophes before them count too, so
   * that taking one away gives the text back.
   */
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private final CSVPrinter printer;
  private final int columns;

  /** Creates the file and writes the names of its columns. */
  CsvTable(Path file, List<String> columns) throws IOException {
    this.columns = columns.size();
    printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT);
    printer.printRecord(columns);
  }

  /** Writes a line; null is an empty cell. */
  void row(Object... cells) throws IOException {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells in " + columns + " columns");
    }
    List<Object> safe = new ArrayList<>();
    for (Object cell : cells) {
      safe.add(cell instanceof String text ? safe(text) : cell);
    }
    printer.printRecord(safe);
  }

  /** The text as no spreadsheet takes it for a formula. */
  static String safe(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /**
   * Texts in one cell, with a semicolon and a space between them; a text's own semicolons and
   * backslashes get a backslash. Null for none.
   */
  static String list(List<String> texts) {
    List<String> escaped =
        texts.stream().map(text -> text.replace("\\", "\\\\").replace(";", "\\;")).toList();
    return texts.isEmpty() ? null : String.join("; ", escaped);
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
