package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsgraph.model.Correction;
import newsgraph.model.Correction.Action;
import newsgraph.model.Correction.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of corrections, and what is none. */
class CorrectionsFileTest {
  @TempDir private Path folder;

  private List<Correction> read(String csv) throws IOException {
    return CorrectionsFile.read(Files.writeString(folder.resolve("mine.csv"), csv));
  }

  @Test
  void columnsInAnyOrderWithCommentsAndEmptyLines() throws IOException {
    List<Correction> corrections =
        read(
            """
            \uFEFFNote,Value,action,meeting,field,article
            # a comment
            sure,2031-03..2031-04,SET,"Ana Ruiz + Bo Lind",date,article/x/a.txt; b.txt

            ,video,set,Ana + Bo,kind,
            """);
    assertEquals(
        new Correction(
            3,
            Action.SET,
            null,
            null,
            "Ana Ruiz + Bo Lind",
            List.of("x/a.txt", "b.txt"),
            Field.DATE,
            "2031-03..2031-04",
            List.of()),
        corrections.get(0));
    assertEquals(5, corrections.get(1).line());
    assertEquals(Field.KIND, corrections.get(1).field());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "destroy,Ana,,,,,, | 'destroy' is no action; give one of merge, split, rename, drop, set",
        ",Ana,,,,,, | 'action' is empty",
        "drop,,,,,,, | names no person, office or meeting",
        "drop,Ana,,Ana + Bo,,,, | make two lines of it",
        "drop,Ana,,,,,x, | 'value' is not for drop",
        "drop,Ana,,,,status,, | 'field' is for set only",
        "merge,Ana,,,,,, | 'value' must name whom",
        "merge,Ana,mayor,,,,premier, | offices merge when their title",
        "split,Ana,,,,,, | 'article' must name",
        "rename,,,Ana + Bo,,,x, | only people are renamed",
        "rename,Ana,,,,,, | 'value' must be the new name",
        "set,Ana,,,,status,held, | of a person nothing is set",
        "set,Ana,mayor,,,place,x, | 'field' must be one of status, title, organization",
        "set,Ana,mayor,,,,x, | 'field' must be one of",
        "set,Ana,mayor,,,status,held, | 'held' is no value; give one of current, acting, elect",
        "set,Ana,mayor,,,title,, | an office must have a title",
        "set,,,Ana + Bo,,kind,zoom, | 'zoom' is no value; give one of in_person",
        "set,,,Ana + Bo,,date,May 1, | no date or range of dates",
        "set,,,Ana + Bo,,date,2031-05..2031-05-02, | no date or range of dates",
        "set,,,Ana + Bo,,date,2031-05-03..2031-05-02, | no date or range of dates",
        "set,,,Ana + Bo,,shape,x, | 'shape' is no field",
        "set,Ana | more or fewer cells",
      })
  void aLineThatCannotBeUnderstoodIsNamed(String line, String message) {
    String header = "action,person,office,meeting,article,field,value,value_article\n\n";
    CorpusUsageException fault =
        assertThrows(CorpusUsageException.class, () -> read(header + line + "\n"));
    assertTrue(fault.getMessage().contains("mine.csv, line 3: "), fault.getMessage());
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person,value | line 1: there is no column 'action'",
        "action,who | line 1: 'who' is no column; the columns are action, person",
        "action,action | cannot be read as CSV",
      })
  void columns(String header, String message) {
    CorpusUsageException fault =
        assertThrows(CorpusUsageException.class, () -> read(header + "\n"));
    assertTrue(fault.getMessage().contains("mine.csv"), fault.getMessage());
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    CorpusUsageException fault =
        assertThrows(
            CorpusUsageException.class, () -> CorrectionsFile.read(folder.resolve("no.csv")));
    assertTrue(fault.getMessage().contains("no.csv does not exist"), fault.getMessage());
  }
}
