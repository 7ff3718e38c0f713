package newsgraph.write;

import static newsgraph.write.Words.label;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ArticleInfo;
import newsgraph.model.DateRange;
import newsgraph.model.ResolvedFacts.MeetingJoin;

/** Tables for spreadsheets, pandas and R, tied by ids. */
final class CsvGraphWriter implements GraphWriter.ToFolder {
  private static final String DATES = "date_from date_to date_precision date_text";

  /** The names of each table's columns, by its file. */
  private static final Map<String, List<String>> TABLES = tables();

  private static Map<String, List<String>> tables() {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    table(
        tables,
        "articles.csv",
        "id path record title byline source published published_from language sha256 words copy_of");
    table(tables, "people.csv", "id name aliases mentions");
    table(tables, "offices.csv", "id title organization kind");
    table(tables, "tenures.csv", "id person name office title organization status as_of from to");
    table(tables, "meetings.csv", "id status kind " + DATES + " place people others multiple");
    table(tables, "participants.csv", "id meeting person name role");
    table(
        tables,
        "reports.csv",
        "id meeting article status kind " + DATES + " place attribution joined_by");
    table(tables, "mentions.csv", "id person article count joined_by");
    table(tables, "names.csv", "person article name count");
    table(tables, "links.csv", "id person_1 person_2 name_1 name_2 meetings " + statuses());
    table(
        tables,
        "evidence.csv",
        "fact type number status mention via article start end quote sentence sentence_start");
    return tables;
  }

  private static void table(Map<String, List<String>> tables, String file, String columns) {
    tables.put(file, List.of(columns.split(" ")));
  }

  private static String statuses() {
    return String.join(" ", Arrays.stream(MeetingStatus.values()).map(Words::label).toList());
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public List<String> endings() {
    return List.of(".csv");
  }

  @Override
  public List<String> files() {
    return List.copyOf(TABLES.keySet());
  }

  @Override
  public void write(Graph graph, Path folder) throws IOException {
    GraphIndex index = new GraphIndex(graph);
    articles(index, folder);
    people(index, folder);
    offices(index, folder);
    meetings(index, folder);
    mentions(index, folder);
    links(index, folder);
    try (CsvTable table = open(folder, "evidence.csv")) {
      for (Edge edge : graph.edges()) {
        int number = 0;
        for (EvidenceRow row : EvidenceRow.of(edge)) {
          number++;
          table.row(
              edge.id(),
              edge.type(),
              number,
              row.status(),
              row.mention(),
              row.via(),
              row.words().article(),
              row.words().start(),
              row.words().end(),
              row.words().quote(),
              row.words().sentence(),
              row.words().sentenceStart());
        }
      }
    }
  }

  private static CsvTable open(Path folder, String file) throws IOException {
    return new CsvTable(folder.resolve(file), TABLES.get(file));
  }

  private static void articles(GraphIndex index, Path folder) throws IOException {
    try (CsvTable table = open(folder, "articles.csv")) {
      for (Node.Article article : index.nodes(Node.Article.class).toList()) {
        ArticleInfo info = article.info();
        table.row(
            info.id(),
            info.path(),
            info.record(),
            info.title(),
            CsvTable.list(info.byline()),
            info.source(),
            info.published(),
            info.publishedFrom(),
            info.language(),
            info.sha256(),
            info.words(),
            info.copyOf());
      }
    }
  }

  private static void people(GraphIndex index, Path folder) throws IOException {
    try (CsvTable table = open(folder, "people.csv")) {
      for (Node.Person person : index.nodes(Node.Person.class).toList()) {
        List<String> aliases = person.aliases().stream().map(NameCount::text).toList();
        table.row(person.id(), person.name(), CsvTable.list(aliases), person.mentions());
      }
    }
  }

  private static void offices(GraphIndex index, Path folder) throws IOException {
    try (CsvTable table = open(folder, "offices.csv")) {
      for (Node.Office office : index.nodes(Node.Office.class).toList()) {
        table.row(office.id(), office.title(), office.organization(), label(office.kind()));
      }
    }
    try (CsvTable table = open(folder, "tenures.csv")) {
      for (Edge.Holds holds : index.edges(Edge.Holds.class).toList()) {
        Node.Office office = (Node.Office) index.node(holds.target());
        table.row(
            holds.id(),
            holds.source(),
            index.caption(holds.source()),
            holds.target(),
            office.title(),
            office.organization(),
            label(holds.status()),
            holds.asOf(),
            holds.from(),
            holds.to());
      }
    }
  }

  private static void meetings(GraphIndex index, Path folder) throws IOException {
    try (CsvTable table = open(folder, "meetings.csv")) {
      for (Node.Meeting meeting : index.nodes(Node.Meeting.class).toList()) {
        List<Object> cells = new ArrayList<>();
        cells.addAll(List.of(meeting.id(), label(meeting.status()), label(meeting.kind())));
        date(meeting.date(), cells);
        cells.add(meeting.place());
        cells.add(
            CsvTable.list(
                index.participants(meeting.id()).stream()
                    .map(part -> index.caption(part.source()))
                    .toList()));
        cells.add(CsvTable.list(meeting.others()));
        cells.add(meeting.multiple());
        table.row(cells.toArray());
      }
    }
    try (CsvTable table = open(folder, "participants.csv")) {
      for (Edge.Participates part : index.edges(Edge.Participates.class).toList()) {
        table.row(
            part.id(),
            part.target(),
            part.source(),
            index.caption(part.source()),
            label(part.role()));
      }
    }
    try (CsvTable table = open(folder, "reports.csv")) {
      for (Edge.ReportedIn report : index.edges(Edge.ReportedIn.class).toList()) {
        List<Object> cells = new ArrayList<>();
        cells.addAll(List.of(report.id(), report.source(), report.target()));
        cells.addAll(List.of(label(report.status()), label(report.kind())));
        date(report.date(), cells);
        cells.add(report.place());
        cells.add(CsvTable.list(report.attribution()));
        cells.add(CsvTable.list(report.joinedBy().stream().map(MeetingJoin::label).toList()));
        table.row(cells.toArray());
      }
    }
  }

  private static void date(DateRange date, List<Object> cells) {
    cells.add(date == null ? null : date.from());
    cells.add(date == null ? null : date.to());
    cells.add(date == null ? null : label(date.precision()));
    cells.add(date == null ? null : CsvTable.list(date.text()));
  }

  private static void mentions(GraphIndex index, Path folder) throws IOException {
    try (CsvTable table = open(folder, "mentions.csv");
        CsvTable names = open(folder, "names.csv")) {
      for (Edge.MentionedIn mention : index.edges(Edge.MentionedIn.class).toList()) {
        table.row(
            mention.id(),
            mention.source(),
            mention.target(),
            mention.count(),
            CsvTable.list(mention.joinedBy().stream().map(NameJoin::label).toList()));
        for (NameCount name : mention.names()) {
          names.row(mention.source(), mention.target(), name.text(), name.count());
        }
      }
    }
  }

  private static void links(GraphIndex index, Path folder) throws IOException {
    try (CsvTable table = open(folder, "links.csv")) {
      for (Edge.Linked linked : index.edges(Edge.Linked.class).toList()) {
        List<Object> cells = new ArrayList<>();
        cells.addAll(List.of(linked.id(), linked.source(), linked.target()));
        cells.addAll(List.of(index.caption(linked.source()), index.caption(linked.target())));
        cells.add(CsvTable.list(linked.meetings()));
        for (MeetingStatus status : MeetingStatus.values()) {
          cells.add(
              linked.statuses().stream()
                  .filter(count -> count.status() == status)
                  .mapToInt(Edge.StatusCount::count)
                  .sum());
        }
        table.row(cells.toArray());
      }
    }
  }
}
