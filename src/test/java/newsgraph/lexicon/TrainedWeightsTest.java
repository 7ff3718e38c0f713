package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.lexicon.TrainedWeights.OfPronoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainedWeightsTest {
  @TempDir private Path folder;

  @Test
  void eachColumnIsRead() throws IOException {
    TrainedWeights<OfPronoun> weights = read("gender\t0.5\t-1\t2\t3\t4");
    assertEquals(0.5, weights.of("gender", OfPronoun.ALWAYS));
    assertEquals(-1, weights.of("gender", OfPronoun.SUBJECT));
    assertEquals(4, weights.of("gender", OfPronoun.QUOTED));
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    TrainedWeights<OfPronoun> weights = read("gender\t0.5\t-1\t2\t3\t4");
    String message =
        assertThrows(ModelsFileException.class, () -> weights.of("chain", OfPronoun.ALWAYS))
            .getMessage();
    assertTrue(message.contains("pronouns.tsv") && message.contains("chain"), message);
  }

  @Test
  void whatIsNoNumberIsToldWithItsRow() {
    String message =
        assertThrows(ModelsFileException.class, () -> read("gender\t0,5\t-1\t2\t3\t4"))
            .getMessage();
    assertTrue(message.contains("pronouns.tsv") && message.contains("0,5"), message);
  }

  @Test
  void twoRowsOfAClueAreRefused() {
    String row = "gender\t0\t0\t0\t0\t0\n";
    assertThrows(ModelsFileException.class, () -> read(row + row));
    assertThrows(ModelsFileException.class, () -> read("gender\tNaN\t0\t0\t0\t0"));
  }

  private TrainedWeights<OfPronoun> read(String row) throws IOException {
    Files.writeString(folder.resolve("pronouns.tsv"), row + "\n");
    return TrainedWeights.ofPronouns(LexiconFiles.in(folder));
  }
}
