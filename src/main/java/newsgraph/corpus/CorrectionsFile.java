package newsgraph.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import newsgraph.model.Correction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A CSV file of what the user knows better, described in {@code src/docs/corrections.md}. Empty
 * lines and lines that begin with {@code #} are passed over.
 */
public final class CorrectionsFile {
  private static final List<String> COLUMNS =
      List.of(
          "action",
          "person",
          "office",
          "meeting",
          "article",
          "field",
          "value",
          "value_article",
          "note");

  private final Path file;

  private CorrectionsFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the corrections in the order of the file.
   *
   * @throws CorpusUsageException if the file can't be read as CSV, lacks a column, has one that is
   *     not known, or a line can't be understood; the message names file and line
   */
  public static List<Correction> read(Path file) {
    return new CorrectionsFile(file).read();
  }

  private List<Correction> read() {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setCommentMarker('#')
            .get();
    List<Correction> corrections = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text()), format)) {
      checkColumns(parser.getHeaderNames());
      for (CSVRecord row : parser) {
        // The parser has read to the end of this row and no further.
        int line = (int) parser.getCurrentLineNumber();
        corrections.add(new CorrectionRow(file, line, row).correction());
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new CorpusUsageException(
          "Corrections file " + file + " cannot be read as CSV: " + e.getMessage());
    }
    return corrections;
  }

  private void checkColumns(List<String> header) {
    List<String> names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (!names.contains("action")) {
      throw new CorpusUsageException(
          "Corrections file " + file + ", line 1: there is no column 'action'.");
    }
    for (String name : names) {
      if (!COLUMNS.contains(name)) {
        throw new CorpusUsageException(
            "Corrections file "
                + file
                + ", line 1: '"
                + name
                + "' is no column; the columns are "
                + String.join(", ", COLUMNS)
                + ".");
      }
    }
  }

  private String text() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CorpusUsageException(
          "Corrections file " + file + (Files.exists(file) ? " is no file." : " does not exist."));
    }
    try {
      return Decoding.utf8(Files.readAllBytes(file));
    } catch (TextFile.Unfit e) {
      throw new CorpusUsageException("Corrections file " + file + " " + e.getMessage() + ".");
    }
  }

  /** The words of an enum as files have them, for messages. */
  static <E extends Enum<E>> String words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(word -> word.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
