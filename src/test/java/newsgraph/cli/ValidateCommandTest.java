package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.graph.Focus;
import newsgraph.graph.Graph;
import newsgraph.write.Quotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {
  private static final Graph GRAPH = Graphs.of(Harbour.plan(), Harbour.outcome());
  private static final String JSON = Graphs.json(GRAPH);
  private static final List<String> FILES = List.of("harbour-pact.txt", "later.txt");

  @TempDir private Path folder;
  private Path articles;
  private Path file;

  @BeforeEach
  void theTwoArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    for (String name : FILES) {
      Files.writeString(articles.resolve(name), Harbour.file(name));
    }
    file = folder.resolve("graph.json");
  }

  private CommandRun validate(String json) throws IOException {
    Files.writeString(file, json);
    return CommandRun.of("validate", file.toString(), "--articles", articles.toString());
  }

  private CommandRun invalid(String json) throws IOException {
    CommandRun run = validate(json);
    assertEquals(4, run.code(), run.out() + run.err());
    assertTrue(run.err().contains(file + " is not valid: "), run.err());
    return run;
  }

  @Test
  void whatNewsgraphWritesIsValid() throws IOException {
    CommandRun run = validate(JSON);
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().startsWith(file + " is valid: 2 articles, 2 people, "), run.out());
    assertTrue(run.out().matches("(?s).*; \\d\\d quotes and sentences found\n"), run.out());
    for (Quotes quotes : Quotes.values()) {
      assertEquals(0, validate(Graphs.json(quotes.applyTo(GRAPH))).code());
    }
    Graph part = Focus.on(GRAPH, List.of("Malvern")).graph();
    assertEquals(0, validate(Graphs.json(part)).code());
  }

  @Test
  void theCommittedGraphOfTheCorpusIsValid() {
    CommandRun run = CommandRun.of("validate", "output/graph.json", "--articles", "corpus");
    assertEquals(0, run.code(), run.out());
  }

  /** Each fault is told with its place, the node or edge, and what is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "'kind': 'public' | 'kind': 'royal' | office/ostria/trade-minister: is 'royal', not one of public, party, other",
        "'multiple': false | 'several': false | /multiple meeting/ilka-sorensen-tarr+teo-malvern/2030-08: is missing",
        "'mentions': 6 | 'mentions': 7 | person/ilka-sorensen-tarr: is 7, but the counts",
        "'mentions': 6 | 'mentions': '6' | person/ilka-sorensen-tarr: is '6', not a whole number",
        "'mentions': 6 | 'mentions': 99999999999 | is 99999999999, more than 2147483647",
        "'mentions': 6 | 'mentions': 6.0 | is 6.0, not a whole number",
        "'name': 'Teo Malvern' | 'name': 'Bo Malvern' | is not made of the name 'Bo Malvern'",
        "'title': 'trade minister' | 'title': 'king' | but its fields make it 'office/ostria/king'",
        "'from': '2030-09-01' | 'from': '2030-08-31' | its fields make it 'meeting/ilka",
        "'from': '2030-09-01' | 'from': '2030-09-31' | is no date of the calendar: 2030-09-31",
        "'from': '2030-09-09' | 'from': '2030-09-11' | begins after it ends: 2030-09-11, 2030-09-09",
        "'status': 'denied' | 'status': 'held' | the newest report, in article/harbour-pact.txt, says",
        "'status': 'former' | 'status': 'elect' | article/harbour-pact.txt, says 'former'",
        "'as_of': '2030-09-02' | 'as_of': null | is null, but article/harbour-pact.txt was published '2030-09-02'",
        "'place': 'Kelmouth' | 'place': 'Tarn' | is 'Tarn', but the reports say 'Kelmouth'",
        "'articles': 2 | 'articles': 3 | is 3, but the number of article nodes is 2",
        "'path': 'later.txt' | 'path': 'late.txt' | its fields make it 'article/late.txt'",
        "'quote': 'will meet' | 'quote': 'may meet' | has 8 code points, but end - start is 9",
        "'quote': 'will meet' | 'quote': 'will MEET' | is 'will MEET', but the article says 'will meet'",
        "'sentence': 'Teo Malvern r | 'sentence': 'Bo Malvern r | does not have the quote at",
        "'mention': 'the two' | 'mention': 'the pair' | is 'the pair', but the quote is 'the two'",
        "'held': 2 | 'held': 1 | /statuses linked:person/ilka-sorensen-tarr:person/teo-malvern: are 1 denied, 1 held, but these meetings are 1 denied, 2 held",
        "'words': | 'words': 9, 'was': | /words article/harbour-pact.txt: is 9, but the article's text has",
        "'sha256': 'f | 'sha256': '0 | /sha256 article/harbour-pact.txt: the article's text is another one than the graph was made of; all that is quoted is still in its place",
        "'copy_of': null | 'copy_of': 'article/later.txt' | leads to a copy",
      })
  void namesTheFault(String good, String bad, String message) throws IOException {
    String was = good.replace('\'', '"');
    assertTrue(JSON.contains(was), was);
    String json =
        JSON.replaceFirst(
            java.util.regex.Pattern.quote(was), bad == null ? "" : bad.replace('\'', '"'));
    String out = invalid(json).out();
    assertTrue(out.replace('"', '\'').contains(message), out);
    assertTrue(out.lines().allMatch(line -> line.startsWith("/")), out);
  }

  @Test
  void everyFaultIsToldNotOnlyTheFirst() throws IOException {
    String json =
        JSON.replace("\"mentions\": 6", "\"mentions\": 8")
            .replace("\"kind\": \"phone\"", "\"kind\": \"letter\"")
            .replace("article/later.txt\"", "article/never.txt\"")
            .replace("\"path\": \"later.txt\"", "\"path\": \"never.txt\"");
    CommandRun run = invalid(json);
    for (String part :
        List.of(
            "/mentions person/ilka-sorensen-tarr: is 8",
            "article/never.txt: is not among the articles given",
            "/kind meeting/ilka-sorensen-tarr+teo-malvern/2030-09-01: is \"letter\", not one of in_person")) {
      assertTrue(run.out().contains(part), part + " in " + run.out());
    }
    assertTrue(run.err().contains("note: article/later.txt is not in the graph"), run.err());
    int faults = (int) run.out().lines().count();
    assertTrue(run.err().contains("is not valid: " + faults + " faults"), run.err());
  }

  @Test
  void gitHubShowsEachFaultBesideItsLine() throws IOException {
    Files.writeString(file, JSON.replaceFirst("\"mentions\": 6", "\"mentions\": 8"));
    CommandRun run = CommandRun.inGitHub("validate", file.toString());
    List<String> lines = Files.readAllLines(file);
    int line = lines.indexOf("      \"id\": \"person/ilka-sorensen-tarr\",") + 1;
    String fault = run.out().lines().findFirst().orElseThrow();
    assertEquals(
        fault + "\n::error file=" + file + ",line=" + line + ",title=newsgraph::" + fault + "\n",
        run.out());
    Files.writeString(file, "{");
    String none = CommandRun.inGitHub("validate", file.toString()).out();
    assertTrue(none.contains("\n::error file=" + file + ",title=newsgraph::" + file), none);
  }

  @Test
  void orderAndReferencesAreChecked() throws IOException {
    String person = "\"id\": \"person/teo-malvern\"";
    String out = invalid(JSON.replace(person, "\"id\": \"person/ilka-sorensen-tarr\"")).out();
    assertTrue(out.contains("ilka-sorensen-tarr: is the id of another one too"), out);
    assertTrue(
        out.contains(
            "its source, person/teo-malvern, is not among the nodes; so named in 7 places"),
        out);
    out = invalid(JSON.replace(person, "\"id\": \"person/a\"")).out();
    assertTrue(out.contains("person/a: no edge tells where it comes from"), out);
    String article = "\"id\": \"article/";
    int first = JSON.lastIndexOf('{', JSON.indexOf(article));
    int second = JSON.lastIndexOf('{', JSON.indexOf(article, JSON.indexOf(article) + 1));
    int third = JSON.lastIndexOf('{', JSON.indexOf("\"id\": \"meeting/"));
    String swapped =
        JSON.substring(0, first)
            + JSON.substring(second, third)
            + JSON.substring(first, second)
            + JSON.substring(third);
    out = invalid(swapped).out();
    assertEquals(
        "/nodes/1 article/harbour-pact.txt: is out of order: nodes are sorted by id\n", out);
  }

  @Test
  void linksThatNoMeetingMakesAndMeetingsWithoutLinkAreFaults() throws IOException {
    int from = JSON.indexOf("\"id\": \"linked:");
    int to = JSON.indexOf("\"id\": \"mentioned_in:");
    String link = JSON.substring(JSON.lastIndexOf('{', from), JSON.lastIndexOf('{', to));
    String out = invalid(JSON.replace(link, "")).out();
    assertTrue(
        out.contains("/edges linked:person/ilka-sorensen-tarr:person/teo-malvern: is missing"),
        out);
    String one = "\"meeting/ilka-sorensen-tarr+teo-malvern/2030-08\",";
    assertTrue(link.contains(one), link);
    out = invalid(JSON.replace(link, link.replace(one, ""))).out();
    assertTrue(out.contains("but those that both take part in are [meeting/"), out);
  }

  @Test
  void anArticleThatChangedIsNamedWithWhatItSaysNow() throws IOException {
    Path later = articles.resolve("later.txt");
    Files.writeString(later, Files.readString(later).replace("received", "snubbed "));
    String out = invalid(JSON).out();
    String fault = "/sha256 article/later.txt: the article's text is another one";
    assertTrue(out.contains(fault), out);
    assertTrue(out.contains("of 6 quotations 5 are not where the graph says; "), out);
    assertTrue(out.contains("but the article says \"Teo Malvern snubbed "), out);
    assertEquals(1, out.lines().count(), out);
    Files.writeString(later, "");
    CommandRun empty = invalid(JSON);
    assertTrue(empty.out().contains("article/later.txt: is not among the articles"), empty.out());
    assertTrue(empty.err().contains("skipped later.txt: "), empty.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"graph\": {\"schema\": \"newsgraph-graph/2\"}}", "no"})
  void whatIsNoGraphIsInvalid(String json) throws IOException {
    Files.writeString(file, json);
    CommandRun run = CommandRun.of("validate", file.toString());
    assertEquals(4, run.code(), run.err());
    assertTrue(!run.out().isBlank(), run.out());
  }

  @Test
  void whatCannotBeReadIsNotCalledInvalid() {
    assertEquals(1, CommandRun.of("validate", folder.toString()).code());
    assertEquals(2, CommandRun.of("validate", folder.resolve("none.json").toString()).code());
    assertEquals(2, CommandRun.of("validate", file.toString(), "--articles", "no/such").code());
  }

  @Test
  void faultsAreInEnglishWhateverTheMachineSpeaks() throws IOException {
    String bad = JSON.replace("\"kind\": \"phone\"", "\"kind\": \"letter\"");
    String english = invalid(bad).out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(english, invalid(bad).out());
    } finally {
      Locale.setDefault(before);
    }
  }
}
