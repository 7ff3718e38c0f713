package newsgraph.check;

import static newsgraph.model.ArticleFacts.MeetingKind.PHONE;
import static newsgraph.model.ArticleFacts.MeetingStatus.CANCELLED;
import static newsgraph.model.ArticleFacts.MeetingStatus.DENIED;
import static newsgraph.model.ArticleFacts.MeetingStatus.HELD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;

/** What a change is told of can be one thing only, in either graph. */
class LabelsTest {
  private static List<String> changes(Facts old, Facts current) {
    return changes(Graphs.of(old.facts()), Graphs.of(current.facts()));
  }

  private static List<String> changes(Graph old, Graph current) {
    return GraphDiff.between(old, current).changes().stream().map(Change::toString).toList();
  }

  private static Facts couple() {
    return Facts.in("golf.txt", "2030-01-05")
        .person("Niko Varga", "Varga")
        .person("Tilda Varga", "Tilda")
        .person("Bo Lind", "Lind");
  }

  private static Facts golf() {
    return Facts.in("golf.txt", "2030-01-05")
        .person("Niko Varga", "Varga")
        .person("Bo Lind", "Lind");
  }

  @Test
  void aSurnameOfTwoIsNoLabel() {
    assertEquals(
        List.of("meeting Lind – Niko Varga: new, held"),
        changes(couple(), couple().met(HELD, PHONE, null, null, "Niko Varga", "Bo Lind")));
    assertEquals(
        List.of("meeting Lind – Niko Varga – Tilda: new, held"),
        changes(
            couple(),
            couple().met(HELD, PHONE, null, null, "Niko Varga", "Tilda Varga", "Bo Lind")));
  }

  @Test
  void aSurnameThatOnlyTheOtherGraphHasTwiceIsNoLabelEither() {
    Facts old = golf().met(HELD, PHONE, null, null, "Niko Varga", "Bo Lind");
    Facts other = Facts.in("tennis.txt", null).person("Tilda Varga");
    Facts now = golf().met(DENIED, PHONE, null, null, "Niko Varga", "Bo Lind");
    assertEquals(
        List.of(
            "article/tennis.txt: gone",
            "person Tilda Varga: gone",
            "meeting Lind – Niko Varga: held -> denied"),
        changes(Graphs.of(old.facts(), other.facts()), Graphs.of(now.facts())));
  }

  @Test
  void twoMeetingsOfOneLabelAreToldWithTheirIds() {
    Facts one =
        Facts.in("golf.txt", "2030-01-05")
            .person("Niko Varga", "Varga")
            .person("Bo Lind", "Lind")
            .met(HELD, PHONE, "2030", null, "Niko Varga", "Bo Lind");
    Facts two =
        Facts.in("golf.txt", "2030-01-05")
            .person("Niko Varga", "Varga")
            .person("Bo Lind", "Lind")
            .met(HELD, PHONE, "2030", null, "Niko Varga", "Bo Lind")
            .met(CANCELLED, PHONE, "2030", null, "Niko Varga", "Bo Lind");
    assertEquals(
        List.of("meeting Lind-Varga, 2030 (meeting/bo-lind+niko-varga/2030~2): new, cancelled"),
        changes(one, two));
  }

  @Test
  void twoPeopleOfOneNameAreToldWithTheirIds() throws IOException {
    Graph one = Graphs.of(Facts.in("golf.txt", "2030-01-05").person("Niko Varga").facts());
    String json =
        Graphs.json(Graphs.of(golf().facts()))
            .replace("Lind", "Varga")
            .replace("Bo", "Niko")
            .replace("bo-lind", "niko-varga~2");
    Graph two = GraphJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    List<String> changes = changes(one, two);
    assertTrue(changes.contains("person Niko Varga (person/niko-varga~2): new"), changes::toString);
  }
}
