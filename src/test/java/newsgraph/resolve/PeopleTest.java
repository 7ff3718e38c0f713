package newsgraph.resolve;

import static newsgraph.model.ArticleFacts.Gender.FEMALE;
import static newsgraph.model.ArticleFacts.Gender.MALE;
import static newsgraph.model.ArticleFacts.OfficeKind.OTHER;
import static newsgraph.model.ArticleFacts.OfficeStatus.CURRENT;
import static newsgraph.model.ArticleFacts.OfficeStatus.FORMER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts.NameJoin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who across articles. All people here are invented, or too well known to need it. */
class PeopleTest {
  /** Each group of names, one an article, is one person. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fumio Kishida; Kishida Fumio; Kishida",
        "Kim Jong-un; Kim Jong Un; Kim Jong-Un",
        "Jong Un Kim; Kim Jong-un",
        "Bill Cardew; William Cardew; Cardew",
        "Donald J. Trump; Donald Trump; Donald John Trump; Trump",
        "Muammar Qaddafi; Muammar Gaddafi; Moammar Kadhafi",
        "Mohammed Tarzi; Muhammad Tarzi",
        "Jürgen Müller; Jurgen Muller; Juergen Mueller",
        "Abdel Fattah al-Sisi; Abdel Fattah el-Sissi; Sisi",
        "Ursula von der Leyen; von der Leyen",
        "Enrique Peña Nieto; Pena Nieto",
        "J. Ravensdale; Jocasta Ravensdale",
        "Volodymyr Zelensky; Volodymyr Zelenskyy; Zelenskiy"
      })
  void oneName(String names) {
    assertEquals(1, people(names.split("; ")), names);
  }

  /** Each group of names, one an article, is so many people. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2: Hal Brockway; Hal Brockway Jr.",
        "2: Orla Fennick; Tomas Fennick",
        "2: George H. W. Bush; George W. Bush",
        "3: George Bush; Jeb Bush; Laura Bush",
        "2: Hanna Hansen; Hanna Hanson",
        "2: Michael Tarr; Michelle Tarr",
        "3: Orla Fennick; Tomas Fennick; Fennick",
        "2: Ana Maria Ruiz; Ana Lucia Ruiz"
      })
  void severalNames(String line) {
    String[] parts = line.split(": ");
    assertEquals(Integer.parseInt(parts[0]), people(parts[1].split("; ")), line);
  }

  @Test
  void noChainJoinsTwoWhoAreIncompatible() {
    // "G. Bush" could be either; "Bush" is then nobody's for certain.
    Graph graph = named("George Bush", "Grover Bush", "G. Bush", "Bush");
    List<String> ids = Graphs.ids(graph, Node.Person.class);
    assertEquals(
        List.of("person/bush", "person/g-bush", "person/george-bush", "person/grover-bush"), ids);
  }

  @Test
  void aSurnameIsOfWhomMostArticlesTell() {
    Graph graph = named("Iva Moss", "Iva Moss", "Iva Moss", "Iva Moss", "Ned Moss", "Moss");
    assertEquals(2, Graphs.ids(graph, Node.Person.class).size());
    assertEquals(5, mentions(graph, "person/iva-moss"));
  }

  @Test
  void aSurnameIsOfWhoHasTheOffice() {
    Graph graph =
        Graphs.of(
            Facts.in("1.txt", null)
                .person("Iva Moss")
                .office("Iva Moss", "mayor", "Kelmouth", CURRENT)
                .facts(),
            Facts.in("2.txt", null).person("Ned Moss").facts(),
            Facts.in("3.txt", null).person("Ned Moss").facts(),
            Facts.in("4.txt", null).person("Moss").office("Moss", "mayor", null, CURRENT).facts());
    assertEquals(2, mentions(graph, "person/iva-moss"));
    assertEquals(1, Graphs.ids(graph, Node.Office.class).size());
  }

  @Test
  void aSurnameIsOfNobodyOfTheOtherGender() {
    Graph graph =
        Graphs.of(
            Facts.in("1.txt", null).person(MALE, "Ned Moss").facts(),
            Facts.in("2.txt", null).person(FEMALE, "Moss").facts());
    assertEquals(2, Graphs.ids(graph, Node.Person.class).size());
  }

  @Test
  void anArticleThatTellsTwoApartIsRight() {
    Graph graph =
        Graphs.of(
            Facts.in("1.txt", null).person("Ned Moss").person("Moss").facts(),
            Facts.in("2.txt", null).person("Ned Moss", "Moss").facts());
    assertEquals(List.of("person/moss", "person/ned-moss"), Graphs.ids(graph, Node.Person.class));
  }

  @Test
  void namesakesWithNothingInCommonAreTwo() {
    Graph graph =
        Graphs.of(
            Facts.in("1.txt", "2030-01-01")
                .person("Gil Ashby")
                .person("Una Thorne")
                .office("Gil Ashby", "chairman", "Ashby Television", OTHER, FORMER)
                .facts(),
            Facts.in("2.txt", "2030-02-01")
                .person("Gil Ashby")
                .person("Oda Brandvik")
                .office("Gil Ashby", "security adviser", "Varland", CURRENT)
                .facts(),
            Facts.in("3.txt", "2030-03-01").person("Gil Ashby").person("Oda Brandvik").facts(),
            Facts.in("4.txt", "2030-04-01")
                .person("Gil Ashby")
                .office("Gil Ashby", "founder", "Ashby Television", OTHER, FORMER)
                .facts());
    assertEquals(2, mentions(graph, "person/gil-ashby"));
    assertEquals(2, mentions(graph, "person/gil-ashby~2"));
  }

  @Test
  void oneWhoChangesOfficeStaysOne() {
    Graph graph =
        Graphs.of(
            Facts.in("1.txt", "2028-01-01")
                .person("Gil Ashby")
                .office("Gil Ashby", "trade minister", "Varland", CURRENT)
                .facts(),
            Facts.in("2.txt", "2030-02-01")
                .person("Gil Ashby")
                .office("Gil Ashby", "prime minister", "Varland", CURRENT)
                .facts(),
            Facts.in("3.txt", "2030-03-01")
                .person("Gil Ashby")
                .office("Gil Ashby", "member", "Reform Party", FORMER)
                .facts());
    assertEquals(List.of("person/gil-ashby"), Graphs.ids(graph, Node.Person.class));
  }

  @Test
  void tellsWhyTheNamesAreOnePersons() {
    Graph graph = named("Aso Taro", "Taro Aso", "Taro Aso", "Aso");
    assertEquals(
        List.of(
            List.of(NameJoin.NAME_ORDER),
            List.of(NameJoin.SAME_NAME),
            List.of(NameJoin.SAME_NAME),
            List.of(NameJoin.SURNAME)),
        Graphs.edges(graph, Edge.MentionedIn.class).stream()
            .map(Edge.MentionedIn::joinedBy)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Donald J. Trump = donald-trump",
        "Hal Brockway Jr. = hal-brockway-jr",
        "Ursula von der Leyen = ursula-von-der-leyen",
        "Kim Jong Un = kim-jong-un",
        "William Tate Cardew = william-cardew",
        "Perpetua = perpetua"
      })
  void theIdLeavesOutMiddleNames(String line) {
    String[] parts = line.split(" = ");
    assertEquals(List.of("person/" + parts[1]), Graphs.ids(named(parts[0]), Node.Person.class));
  }

  private static int people(String... names) {
    return Graphs.ids(named(names), Node.Person.class).size();
  }

  /** One article for each name. */
  private static Graph named(String... names) {
    return Graphs.of(
        IntStream.range(0, names.length)
            .mapToObj(i -> Facts.in(i + ".txt", "2030-01-01").person(names[i]).facts())
            .toList());
  }

  private static long mentions(Graph graph, String person) {
    return Graphs.edges(graph, Edge.MentionedIn.class).stream()
        .filter(edge -> edge.source().equals(person))
        .count();
  }
}
