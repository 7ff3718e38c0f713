package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.ModelsFileException;
import newsgraph.lexicon.TrainedWeights;
import newsgraph.lexicon.TrainedWeights.OfPronoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClueWeightsTest {
  @TempDir private Path folder;

  @Test
  void aMissingClueIsNamed() throws IOException {
    String message = refusal(EnumSet.complementOf(EnumSet.of(Clue.CHAIN)), "");
    assertTrue(message.contains("pronouns.tsv") && message.contains("'chain'"), message);
  }

  @Test
  void aMisspeltClueIsNamed() throws IOException {
    String message = refusal(EnumSet.allOf(Clue.class), "chian\t0\t0\t0\t0\t0\n");
    assertTrue(message.contains("pronouns.tsv") && message.contains("'chian'"), message);
  }

  private String refusal(Set<Clue> clues, String more) throws IOException {
    StringBuilder rows = new StringBuilder(more);
    clues.forEach(clue -> rows.append(ClueWeights.name(clue)).append("\t1\t0\t0\t0\t0\n"));
    Files.writeString(folder.resolve("pronouns.tsv"), rows);
    TrainedWeights<OfPronoun> file = TrainedWeights.ofPronouns(LexiconFiles.in(folder));
    return assertThrows(
            ModelsFileException.class, () -> new ClueWeights<>(file, Clue.class, OfPronoun.class))
        .getMessage();
  }
}
