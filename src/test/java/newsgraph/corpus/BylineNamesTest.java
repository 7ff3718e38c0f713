package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineNamesTest {
  private final BylineNames bylineNames = new BylineNames(BundledCues.cues());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Ana Ruiz, Bo Lind and Cy Dam in Oslo and Eva Moe in New York; Writing by Gil"
            + " Fox; Editing by Hal Poe)|Ana Ruiz;Bo Lind;Cy Dam;Eva Moe;Gil Fox;Hal Poe",
        "(Reporting by Ana Ruiz; additional reporting by Bo Lind in Washington, Cy Dam in"
            + " Nairobi)|Ana Ruiz;Bo Lind;Cy Dam",
        "--With assistance from Ana Ruiz and Bo Lind.|Ana Ruiz;Bo Lind",
        "Ana Ruiz and Bo Lind contributed to this report.|Ana Ruiz;Bo Lind",
        "Author: Ana Ruiz (dpa / AFP) Editor: Bo Lind|Ana Ruiz;Bo Lind",
        "(Reporting and writing by Ana Ruiz)|Ana Ruiz",
        "(Bo Lind/Pool Photo via AP)|Bo Lind",
        "(AP Photo/Bo Lind, File)|Bo Lind",
        "REUTERS/Bo Lind/File Photo|Bo Lind",
        "[Photo: Geneva harbor, Tuesday. Bo Lind/Example News]|Bo Lind",
        "Photo: Bo Lind/Example News|Bo Lind"
      })
  void namesOfCredits(String credit, String names) {
    assertEquals(List.of(names.split(";")), namesOf("Dam came.\n\n" + credit));
  }

  @Test
  void notesNameNobody() {
    assertEquals(List.of(), namesOf("Dam came.\n\n(Updates with comments from Eva Moe.)"));
    assertEquals(List.of(), namesOf("Dam came.\n\n©2024 Example News L.P."));
    assertEquals(List.of(), namesOf("Dam came.\n\nal / bo (AFP, dpa)"));
  }

  @Test
  void eachOnceInOrderOfPosition() {
    assertEquals(
        List.of("Bo Lind", "Ana Ruiz", "Sam"),
        namesOf("By Bo Lind\n\nDam came.\n\n(Reporting by Ana Ruiz and Bo Lind)\nBy Sam"));
  }

  private List<String> namesOf(String text) {
    return bylineNames.of(text, Regions.read(text));
  }
}
