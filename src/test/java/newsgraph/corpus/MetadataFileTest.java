package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataFileTest {
  @TempDir Path folder;

  @BeforeEach
  void article() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Dam came.");
  }

  @Test
  void tellsTitleSourceAndDate() throws IOException {
    MetadataFile csv =
        csv("file,title,source,published\na.txt,\"Talks, \"\"late\"\"\",News,2023-05");
    assertEquals(
        new ArticleSource.Metadata("Talks, \"late\"", "News", "2023-05"),
        csv.of(folder.resolve("a.txt")));
    assertEquals(ArticleSource.Metadata.NONE, csv.of(folder.resolve("b.txt")));
    assertEquals(List.of(), csv.notes());
  }

  @Test
  void emptyCellsTellNothing() throws IOException {
    MetadataFile csv = csv("file,title,source,published\na.txt, ,,");
    assertEquals(ArticleSource.Metadata.NONE, csv.of(folder.resolve("a.txt")));
  }

  @Test
  void columnsInAnyOrderByteOrderMarkAndCrLf() throws IOException {
    MetadataFile csv = csv("\ufeffpublished,note,file,source,title\r\n2023,x,./a.txt,News,T\r\n");
    assertEquals(new ArticleSource.Metadata("T", "News", "2023"), csv.of(folder.resolve("a.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "title", "source", "published"})
  void missingColumn(String column) {
    String header = "file,title,source,published".replace(column, "x");
    String message =
        assertThrows(CorpusUsageException.class, () -> csv(header + "\n")).getMessage();
    assertTrue(message.contains("articles.csv"), message);
    assertTrue(message.contains("'" + column + "'"), message);
  }

  @Test
  void emptyFileHasNoColumns() {
    assertThrows(CorpusUsageException.class, () -> csv(""));
  }

  @Test
  void shortRowsTellWhatTheyHave() throws IOException {
    MetadataFile csv = csv("file,title,source,published\na.txt,T\n");
    assertEquals(new ArticleSource.Metadata("T", null, null), csv.of(folder.resolve("a.txt")));
  }

  @Test
  void faultsNameTheFile() throws IOException {
    Path none = folder.resolve("none.csv");
    String message =
        assertThrows(CorpusUsageException.class, () -> new MetadataFile(none)).getMessage();
    assertTrue(message.contains("none.csv does not exist"), message);
    Path latin = folder.resolve("latin.csv");
    Files.write(
        latin, "file,title,source,published\na.txt,é,,".getBytes(StandardCharsets.ISO_8859_1));
    message = assertThrows(CorpusUsageException.class, () -> new MetadataFile(latin)).getMessage();
    assertTrue(message.contains("latin.csv is not UTF-8"), message);
    message =
        assertThrows(
                CorpusUsageException.class, () -> csv("file,title,source,published\na.txt,\"T,,\n"))
            .getMessage();
    assertTrue(message.contains("articles.csv cannot be read as CSV"), message);
  }

  @Test
  void oddRowsAreNoted() throws IOException {
    MetadataFile csv =
        csv(
            "file,title,source,published\n"
                + "a.txt,,,May 2023\n,T,,\na.txt,U,,\nb.txt,,,2023\na.txt,,,2023-02-30\n");
    assertEquals(ArticleSource.Metadata.NONE, csv.of(folder.resolve("a.txt")));
    assertEquals(6, csv.notes().size(), csv.notes().toString());
    assertTrue(csv.notes().get(0).contains("row 1 has no date"), csv.notes().get(0));
    assertTrue(csv.notes().get(0).contains("'May 2023'"), csv.notes().get(0));
    assertTrue(csv.notes().get(1).contains("row 2 names no file"), csv.notes().get(1));
    assertTrue(csv.notes().get(2).contains("row 3 tells again"), csv.notes().get(2));
    assertTrue(csv.notes().get(3).contains("row 4 names a file that"), csv.notes().get(3));
  }

  @Test
  void isoDates() {
    assertTrue(MetadataFile.isDate("2024"));
    assertTrue(MetadataFile.isDate("2024-02"));
    assertTrue(MetadataFile.isDate("2024-02-29"));
    assertFalse(MetadataFile.isDate("2023-02-29"));
    assertFalse(MetadataFile.isDate("2024-13"));
    assertFalse(MetadataFile.isDate("24-02-01"));
    assertFalse(MetadataFile.isDate("2024/02/01"));
    assertFalse(MetadataFile.isDate("2024-2-1"));
  }

  @Test
  void isNoArticleItself() throws IOException {
    MetadataFile csv = csv("file,title,source,published\n");
    assertTrue(csv.is(folder.resolve(".").resolve("articles.csv")));
    assertFalse(csv.is(folder.resolve("a.txt")));
  }

  private MetadataFile csv(String text) throws IOException {
    return new MetadataFile(Files.writeString(folder.resolve("articles.csv"), text));
  }
}
