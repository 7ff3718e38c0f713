package newsgraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gold files, and what is none. */
class GoldJsonTest {
  @TempDir private Path folder;

  private List<Gold> read(String json) throws IOException {
    Files.writeString(folder.resolve("lake.json"), json);
    return GoldJson.readFolder(folder);
  }

  @Test
  void theExampleOfTheDocsIsGold() throws IOException {
    String docs = Files.readString(Path.of("src/docs/gold-format.md"));
    String example = docs.split("```json\n")[1].split("```")[0];
    Gold gold = read(example).get(0);
    assertEquals("lake", gold.stem());
    assertEquals("Bo Erik Lind", gold.people().get(1).real());
    assertEquals(List.of("prime minister", "premier"), gold.offices().get(0).titles());
    assertEquals("turku-2031", gold.meetings().get(0).real());
  }

  @Test
  void alternativesMayBeOneOrMany() throws IOException {
    Gold gold =
        read("""
                {"people": [], "offices": [
                  {"person": "a", "title": "mayor", "org": null, "status": "former", "org_alt": ["Turku", null]}],
                 "meetings": [
                  {"participants": ["a", "them"], "status": "held", "status_alt": "ongoing", "date": "2031",
                   "date_alt": ["2030"], "date_world": "2031-03", "place": ""}]}
                """)
            .get(0);
    assertEquals(Arrays.asList(null, "Turku", null), gold.offices().get(0).organizations());
    Gold.Meeting meeting = gold.meetings().get(0);
    assertEquals(List.of("held", "ongoing"), meeting.statuses());
    assertEquals(List.of("2030", "2031-03"), meeting.otherDates());
    assertEquals(null, meeting.place());
    assertEquals(List.of(), meeting.kinds());
  }

  @Test
  void filesAreReadByNameAndListsAreNot() throws IOException {
    for (String name : List.of("b.json", "a.json", "index.json", "notes.txt")) {
      String json =
          name.equals("index.json") ? "[]" : "{\"people\":[],\"offices\":[],\"meetings\":[]}";
      Files.writeString(folder.resolve(name), json);
    }
    assertEquals(List.of("a", "b"), GoldJson.readFolder(folder).stream().map(Gold::stem).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | it has no list of \"people\"",
        "{ | is no JSON",
        "{\"people\":[1],\"offices\":[],\"meetings\":[]} | no object",
        "{\"people\":[{\"id\":\"a\"}],\"offices\":[],\"meetings\":[]} | \"name\" is missing",
        "{\"people\":[{\"id\":\"a\",\"name\":\"A\",\"byline\":1}],\"offices\":[],\"meetings\":[]}"
            + " | neither true nor false",
        "{\"people\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"a\",\"name\":\"B\"}],\"offices\":[],"
            + "\"meetings\":[]} | two people have the id \"a\"",
        "{\"people\":[],\"offices\":[],\"meetings\":[{\"status\":\"held\"}]} | \"participants\"",
      })
  void whatIsNoGoldIsToldWithTheFile(String json, String message) {
    GoldFormatException fault = assertThrows(GoldFormatException.class, () -> read(json));
    assertTrue(fault.getMessage().contains("lake.json"), fault.getMessage());
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }
}
