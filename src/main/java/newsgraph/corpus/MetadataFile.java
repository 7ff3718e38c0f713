package newsgraph.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file that tells title, source and publication date of articles: columns {@code
 * file,title,source,published} in any order, others ignored; {@code file} is relative to it.
 */
final class MetadataFile {
  /** The file's name when the user names none. */
  static final String DEFAULT_NAME = "articles.csv";

  private static final List<String> COLUMNS = List.of("file", "title", "source", "published");
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final Path csv;
  private final Map<Path, Row> rows = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private record Row(String file, ArticleSource.Metadata metadata) {}

  /**
   * Reads the file.
   *
   * @throws CorpusUsageException if it can't be read as CSV, or lacks a column
   */
  MetadataFile(Path csv) {
    this.csv = csv;
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text(csv)), format)) {
      for (String column : COLUMNS) {
        if (parser.getHeaderNames().stream().noneMatch(column::equalsIgnoreCase)) {
          throw new CorpusUsageException(
              "Metadata file " + csv + " has no column '" + column + "'.");
        }
      }
      parser.forEach(this::add);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new CorpusUsageException(
          "Metadata file " + csv + " cannot be read as CSV: " + e.getMessage());
    }
  }

  private static String text(Path csv) throws IOException {
    if (!Files.isRegularFile(csv)) {
      throw new CorpusUsageException(
          "Metadata file " + csv + (Files.exists(csv) ? " is no file." : " does not exist."));
    }
    try {
      return Decoding.utf8(Files.readAllBytes(csv));
    } catch (TextFile.Unfit e) {
      throw new CorpusUsageException("Metadata file " + csv + " " + e.getMessage() + ".");
    }
  }

  private void add(CSVRecord row) {
    String file = cell(row, "file");
    if (file == null) {
      note(row, "names no file");
      return;
    }
    Path path;
    try {
      path = key(csv.toAbsolutePath().resolveSibling(file));
    } catch (InvalidPathException e) {
      note(row, "names no file: '" + file + "'");
      return;
    }
    String published = cell(row, "published");
    if (published != null && !isDate(published)) {
      note(row, "has no date YYYY, YYYY-MM or YYYY-MM-DD: '" + published + "'");
      published = null;
    }
    ArticleSource.Metadata metadata =
        new ArticleSource.Metadata(cell(row, "title"), cell(row, "source"), published);
    if (rows.putIfAbsent(path, new Row(file, metadata)) != null) {
      note(row, "tells again of '" + file + "'; the first row counts");
    } else if (!Files.exists(path)) {
      note(row, "names a file that does not exist: '" + file + "'");
    }
  }

  private static String cell(CSVRecord row, String column) {
    String cell = row.isSet(column) ? row.get(column) : "";
    return cell.isBlank() ? null : cell;
  }

  private void note(CSVRecord row, String what) {
    notes.add("Metadata file " + csv + ", row " + row.getRecordNumber() + " " + what + ".");
  }

  /** Whether the file is the metadata file itself. */
  boolean is(Path file) {
    return key(file).equals(key(csv));
  }

  /** What is told about an article's file; nulls if nothing is. */
  ArticleSource.Metadata of(Path file) {
    Row row = rows.get(key(file));
    return row == null ? ArticleSource.Metadata.NONE : row.metadata();
  }

  /** What is odd in it: dates that are none, rows that are not needed. */
  List<String> notes() {
    return notes;
  }

  /** One path for a file however it is written, links in its folders followed. */
  private static Path key(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      Path folder = absolute.getParent();
      return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    } catch (IOException e) {
      return absolute;
    }
  }

  /** Whether the text is a year, month or day of the calendar in ISO form. */
  static boolean isDate(String text) {
    if (!ISO_DATE.matcher(text).matches()) {
      return false;
    }
    try {
      switch (text.length()) {
        case 7 -> YearMonth.parse(text);
        case 10 -> LocalDate.parse(text);
        default -> {
          // Any four digits are a year.
        }
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
