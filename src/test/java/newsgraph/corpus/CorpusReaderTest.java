package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import newsgraph.model.Article;
import newsgraph.model.ArticleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
  @TempDir Path folder;

  @Test
  void readsArticlesWithWhatIsKnownOfThem() throws IOException {
    write("news/a.txt", "Lake talks set\n\nBy Ana Ruiz\n\nDam came to Geneva.\n");
    write("articles.csv", "file,title,source,published\nnews/a.txt,,News,2023-05-03\n");
    CorpusReader.Result result = read(folder);
    assertEquals(List.of(), result.skipped());
    assertEquals(List.of(), result.notes());
    ArticleInfo info = result.articles().get(0).info();
    assertEquals("article/news/a.txt", info.id());
    assertEquals("news/a.txt", info.path());
    assertNull(info.record());
    assertEquals("Lake talks set", info.title());
    assertEquals(List.of("Ana Ruiz"), info.byline());
    assertEquals("News", info.source());
    assertEquals("2023-05-03", info.published());
    assertEquals("metadata", info.publishedFrom());
    assertNull(info.language());
    assertEquals(10, info.words());
    assertEquals(64, info.sha256().length());
    assertNull(info.copyOf());
  }

  @Test
  void articleWithoutMetadata() throws IOException {
    write("a.txt", "Dam came to Geneva.");
    ArticleInfo info = read(folder).articles().get(0).info();
    assertNull(info.title());
    assertNull(info.source());
    assertNull(info.published());
    assertNull(info.publishedFrom());
    assertEquals("8420fa484c3f90abf111986502b5afb6072ab83a966a4f4a41519d9bfe697203", info.sha256());
  }

  @Test
  void metadataFileOfTheUserIsTakenInsteadOfTheDefault(@TempDir Path other) throws IOException {
    write("a.txt", "Dam came.");
    write("articles.csv", "file,title,source,published\na.txt,Default,,\n");
    Path csv = other.resolve("meta.csv");
    Files.writeString(csv, "file,title,source,published\n" + folder.resolve("a.txt") + ",Mine,,\n");
    CorpusReader reader =
        CorpusReader.open(new CorpusSettings(List.of(folder), csv, BundledCues.words()));
    assertEquals("Mine", reader.readAll().articles().get(0).info().title());
  }

  @Test
  void fileAsPathGivesItsName() throws IOException {
    write("news/a.txt", "Dam came.");
    write("news/b.story", "Moe came.");
    write("news/articles.csv", "file,title,source,published\n");
    CorpusReader.Result result =
        read(
            folder.resolve("news/a.txt"),
            folder.resolve("news/b.story"),
            folder.resolve("news/articles.csv"));
    assertEquals(List.of("article/a.txt", "article/b.story"), ids(result));
  }

  @Test
  void twoPathsWithOneArticleId() throws IOException {
    write("x/a.txt", "Dam came.");
    write("y/a.txt", "Moe came.");
    String message =
        assertThrows(
                CorpusUsageException.class, () -> read(folder.resolve("x"), folder.resolve("y")))
            .getMessage();
    assertTrue(message.contains("a.txt"), message);
    assertTrue(message.contains(folder.resolve("x").toString()), message);
    assertTrue(message.contains(folder.resolve("y").toString()), message);
  }

  @Test
  void missingPathAndNoPath() {
    Path none = folder.resolve("none");
    String message = assertThrows(CorpusUsageException.class, () -> read(none)).getMessage();
    assertEquals(none + " does not exist.", message);
    assertThrows(CorpusUsageException.class, () -> new CorpusSettings(List.of(), null, List.of()));
  }

  @Test
  void whatCannotBeReadIsSkippedAndTheOthersGoOn() throws IOException {
    write("a.txt", "");
    Files.write(folder.resolve("b.txt"), new byte[] {1, 0, 2});
    write("c.txt", "Dam came.");
    Files.write(folder.resolve("d.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 'D'});
    write("e.txt", " \n");
    Files.createSymbolicLink(folder.resolve("f.txt"), folder.resolve("nothing"));
    CorpusReader.Result result = read(folder);
    assertEquals(List.of("article/c.txt"), ids(result));
    assertEquals(
        List.of(
            "a.txt is empty",
            "b.txt is binary, not text",
            "d.txt begins as UTF-16LE, but is not",
            "e.txt holds only white space",
            "f.txt is a link that leads nowhere, or was removed"),
        result.skipped().stream().map(one -> one.path() + " " + one.reason()).toList());
    assertTrue(result.skipped().stream().noneMatch(one -> one.advice().isEmpty()));
  }

  @Test
  void copyPointsToTheFirstById() throws IOException {
    write("c.txt", "Dam came.");
    write("b.txt", "\ufeffDam came.");
    write("a.txt", "Moe came.");
    List<String> copies =
        read(folder).articles().stream().map(a -> String.valueOf(a.info().copyOf())).toList();
    assertEquals(List.of("null", "null", "article/b.txt"), copies);
  }

  @Test
  void readsOneSourceByItself() throws IOException {
    write("b.txt", "Dam came.");
    write("a.txt", "Dam came.");
    CorpusReader reader =
        CorpusReader.open(new CorpusSettings(List.of(folder), null, BundledCues.words()));
    assertEquals(2, reader.sources().size());
    Files.delete(folder.resolve("a.txt"));
    assertInstanceOf(Reading.Skipped.class, reader.read(reader.sources().get(0)));
    Reading read = reader.read(reader.sources().get(1));
    Article article = assertInstanceOf(Reading.Read.class, read).article();
    assertEquals("Dam came.", article.text());
  }

  private CorpusReader.Result read(Path... paths) {
    return CorpusReader.open(new CorpusSettings(Arrays.asList(paths), null, BundledCues.words()))
        .readAll();
  }

  private static List<String> ids(CorpusReader.Result result) {
    return result.articles().stream().map(article -> article.info().id()).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
