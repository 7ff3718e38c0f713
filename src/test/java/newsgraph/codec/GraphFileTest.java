package newsgraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no graph, or not quite: each is told by its name, its place and what is wrong. */
class GraphFileTest {
  private static final Graph GRAPH = Graphs.of(Harbour.plan(), Harbour.outcome());
  private static final String JSON = Graphs.json(GRAPH);

  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("some.json"), content);
  }

  private String faultOf(String content) throws IOException {
    Path file = file(content);
    String message =
        assertThrows(GraphFormatException.class, () -> GraphFile.read(file)).getMessage();
    assertTrue(message.startsWith(file + " "), message);
    return message.substring(file.toString().length() + 1);
  }

  @Test
  void readsWhatIsWritten() throws IOException {
    assertEquals(GRAPH, GraphFile.read(file(JSON)));
    assertEquals(GRAPH, GraphFile.read(file("\uFEFF" + JSON)));
    assertEquals(GRAPH, GraphFile.read(file(JSON.replace("\n", "\r\n") + "\n\n")));
  }

  @Test
  void fieldsOfLaterVersionsArePassedOver() throws IOException {
    String later =
        JSON.replace("\"type\": \"person\"", "\"type\": \"person\", \"wikidata\": [{\"id\": 1}]")
            .replace("\"quote\":", "\"confidence\": 0.5, \"quote\":")
            .replace("\"articles\": 2", "\"run\": null, \"articles\": 2");
    assertEquals(GRAPH, GraphFile.read(file(later)));
  }

  /** Each makes a fault; the message says where. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "'newsgraph-graph/1' | 'newsgraph-graph/2' | reads \"newsgraph-graph/1\"",
        "'schema' | 'scheme' | lacks \"graph\" with \"schema\"",
        "'directed': true | 'directed': false | \"directed\" is not true",
        "'nodes' | 'Nodes' | it has no \"nodes\"",
        "'generator': { | 'generators': { | graph has no \"generator\"",
        "'articles': 2 | 'articles': 3 | \"articles\" is not the number",
        "'articles': 2 | 'articles': -2 | graph: \"articles\" is not a count",
        "'type': 'person' | 'type': 'robot' | person/ilka-sorensen-tarr is of no known type",
        "'type': 'linked' | 'type': 'knows' | teo-malvern is of no known type",
        "'id': 'person/teo-malvern' | 'id': 'person/teo' | teo-malvern:office/ostria/trade-minister: its source, person/teo-malvern, is not among the nodes",
        "'id': 'person/teo-malvern' | 'no': 'person/teo-malvern' | ] has no \"id\"",
        "'status': 'denied' | 'status': 'unlikely' | \"unlikely\", not one of held, ongoing, planned",
        "'kind': 'in_person' | 'kind': 'in-person' | not one of in_person",
        "'mentions': 6 | 'mentions': '6' | person/ilka-sorensen-tarr: \"mentions\" is not a count",
        "'mentions': 6 | 'mentions': 99999999999 | \"mentions\" is not a count",
        "'multiple': false | 'multiple': 'no' | \"multiple\" is not true or false",
        "'organization': 'Ostria' | 'organisation': 'Ostria' | trade-minister has no \"organization\"",
        "'aliases': [ | 'aliases': 7, 'was': [ | \"aliases\" is not an array",
        "'precision': 'day' | 'precision': 'month' | date: 2030-09-01..2030-09-01 is not of precision",
        "'from': '2030-09-01' | 'from': '1 September' | \"1 September\", not a date",
        "'published': '2030-09-02' | 'published': 'yesterday' | article/harbour-pact.txt: \"published\"",
        "'published': '2030-09-02', | | harbour-pact.txt has no \"published\"",
        "'via': 'name' | 'via': null | \"via\" is not a text",
        "'copy_of': null | 'copy_of': 'article/x' | \"copy_of\" names article/x, which is not among the nodes",
        "'article': 'article/later.txt' | 'article': 'article/x.txt' | names article/x.txt, which is not among the nodes",
        "'article': 'article/later.txt' | 'article': 'person/teo-malvern' | is not an article",
        "'same-name' | 'same_name' | not one of same-name",
      })
  void saysWhereAndWhat(String good, String bad, String message) throws IOException {
    String was = good.replace('\'', '"');
    assertTrue(JSON.contains(was), was);
    String now = bad == null ? "" : bad.replace('\'', '"');
    String fault = faultOf(JSON.replace(was, now));
    assertTrue(fault.contains(message), fault);
  }

  @Test
  void whatOccursTwiceIsNamed() throws IOException {
    String later = "\"id\": \"article/later.txt\"";
    assertEquals(
        "is no valid graph: two nodes have the id article/harbour-pact.txt",
        faultOf(JSON.replace(later, "\"id\": \"article/harbour-pact.txt\"")));
    String fault = faultOf(JSON.replace(later, later + ", " + later));
    assertTrue(fault.startsWith("is no JSON: Duplicate field 'id' (line "), fault);
  }

  @Test
  void anEdgeToNowhereAndAnEdgeToTheWrongTypeAreNamed() throws IOException {
    String nodes = JSON.substring(0, JSON.indexOf("\"edges\""));
    String edges = JSON.substring(JSON.indexOf("\"edges\""));
    String office = "office/ostria/trade-minister";
    assertTrue(nodes.contains(office) && edges.contains(office));
    assertTrue(
        faultOf(nodes + edges.replace(office, "office/ostria/king"))
            .contains(
                ":office/ostria/king: its target, office/ostria/king, is not among the nodes"));
    assertTrue(
        faultOf(nodes + edges.replace(office, "person/teo-malvern"))
            .contains("\"target\" names person/teo-malvern, which is not an office"));
    assertTrue(
        faultOf(
                nodes
                    + edges.replace("\"target\": \"" + office, "\"target\": \"person/teo-malvern"))
            .contains("is not the id of its type and ends"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "!! | is empty",
        "!  \n! | is empty",
        "!Ana Ruiz met Bo Lind.! | is no JSON: Unrecognized token 'Ana'",
        "!<html>! | is no JSON",
        "![]! | is JSON but no graph of newsgraph",
        "!null! | is JSON but no graph of newsgraph",
        "!12! | is JSON but no graph of newsgraph",
        "!{\"nodes\": [], \"links\": []}! | is JSON but no graph of newsgraph",
        "!{\"graph\": {\"schema\": 1}}! | is JSON but no graph of newsgraph",
        "!{\"id\": 1}\n{\"id\": 2}! | holds more than one JSON value (line 2",
        "!{\"a\": \"\u001b[31m! | is no JSON: Illegal unquoted character",
        "!\u0000\u0001\u0002! | is no JSON",
        "!{\"a\": .! | is no JSON"
      })
  void whatIsNoGraphAtAllIsTold(String content, String message) throws IOException {
    String fault = faultOf(content);
    assertTrue(fault.startsWith(message), fault);
    assertTrue(fault.chars().noneMatch(Character::isISOControl), fault);
  }

  @Test
  void wheneverAFileIsCutItSaysSo() throws IOException {
    for (int length = 1; length < JSON.length() - 2; length += 7) {
      String fault = faultOf(JSON.substring(0, length));
      assertTrue(
          fault.matches("is cut short: the JSON breaks off \\(line \\d+, column \\d+\\)"), fault);
    }
  }

  @Test
  void aCompressedFileIsToldSo() throws IOException {
    Path packed = folder.resolve("graph.json.gz");
    try (java.io.OutputStream out =
        new java.util.zip.GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(JSON.getBytes(StandardCharsets.UTF_8));
    }
    String message =
        assertThrows(GraphFormatException.class, () -> GraphFile.read(packed)).getMessage();
    assertEquals(packed + " is compressed with gzip: unpack it first", message);
  }

  @Test
  void deepNestingAndOtherEncodingsEndInAMessage() throws IOException {
    String deep = faultOf("[".repeat(100_000));
    assertTrue(deep.startsWith("is no graph: it nests too deep"), deep);
    Path latin = folder.resolve("latin.json");
    Files.write(latin, JSON.getBytes(StandardCharsets.ISO_8859_1));
    String message =
        assertThrows(GraphFormatException.class, () -> GraphFile.read(latin)).getMessage();
    assertTrue(message.contains("latin.json is no JSON: Invalid UTF-8"), message);
    Path wide = folder.resolve("wide.json");
    Files.write(wide, JSON.getBytes(StandardCharsets.UTF_16BE));
    assertEquals(GRAPH, GraphFile.read(wide));
  }

  @Test
  void hostileWordsOfAFileDoNotReachTheTerminal() throws IOException {
    String fault =
        faultOf(JSON.replace("\"denied\"", "\"\\u001b]0;owned\\u0007" + "x".repeat(9999) + "\""));
    assertTrue(fault.contains("\\u001b]0;owned\\u0007xxx"), fault);
    assertTrue(fault.length() < 500, fault);
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    String folderFault = assertThrows(IOException.class, () -> GraphFile.read(folder)).getMessage();
    assertEquals("cannot read " + folder + ": it is a folder, not a graph", folderFault);
    Path nowhere = folder.resolve("nowhere.json");
    String missing =
        assertThrows(NoSuchFileException.class, () -> GraphFile.read(nowhere)).getMessage();
    assertEquals(nowhere + " does not exist.", missing);
  }

  @Test
  void aFileThatMayNotBeReadIsTold() throws IOException {
    Path secret = file(JSON);
    assumeFalse(!secret.toFile().setReadable(false) || Files.isReadable(secret), "run by root");
    String denied = assertThrows(IOException.class, () -> GraphFile.read(secret)).getMessage();
    assertEquals("cannot read " + secret + ": access denied", denied);
  }

  @Test
  void aMessageDoesNotNameTheFileOfAStream() throws IOException {
    assertFalse(faultOf("{").isEmpty());
    String message =
        assertThrows(
                GraphFormatException.class,
                () -> GraphJson.read(new java.io.ByteArrayInputStream(new byte[0])))
            .getMessage();
    assertEquals("is empty", message);
  }
}
