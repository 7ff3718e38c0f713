package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.ModelsFileException;
import newsgraph.lexicon.TrainedWeights;
import newsgraph.lexicon.TrainedWeights.OfSides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideWeigherTest {
  @TempDir private Path folder;

  @Test
  void aMissingClueIsNamed() throws IOException {
    String message = refusal(EnumSet.complementOf(EnumSet.of(SideClue.WITH)), "");
    assertTrue(message.contains("sides.tsv") && message.contains("'with'"), message);
  }

  @Test
  void aMisspeltClueIsNamed() throws IOException {
    String message = refusal(EnumSet.allOf(SideClue.class), "whit\t0\n");
    assertTrue(message.contains("sides.tsv") && message.contains("'whit'"), message);
  }

  @Test
  void whatIsNoNumberIsToldWithItsRow() throws IOException {
    String message =
        assertThrows(ModelsFileException.class, () -> read(Set.of(), "with\t0,5\n")).getMessage();
    assertTrue(message.contains("sides.tsv") && message.contains("0,5"), message);
  }

  @Test
  void eachClueCountsTimesItsWeight() throws IOException {
    Map<SideClue, Double> clues = new EnumMap<>(SideClue.class);
    clues.put(SideClue.SUBJECT, 2.0);
    clues.put(SideClue.DATED, 1.0);
    assertEquals(1.5, new SideWeigher(read(EnumSet.allOf(SideClue.class), "")).score(clues));
  }

  @Test
  void everyFrameHasAClue() {
    for (Frame frame : Frame.values()) {
      assertTrue(SideClue.of(frame).name().endsWith(frame.name()));
    }
  }

  private String refusal(Set<SideClue> clues, String more) throws IOException {
    TrainedWeights<OfSides> file = read(clues, more);
    return assertThrows(ModelsFileException.class, () -> new SideWeigher(file)).getMessage();
  }

  private TrainedWeights<OfSides> read(Set<SideClue> clues, String more) throws IOException {
    StringBuilder rows = new StringBuilder(more);
    clues.forEach(clue -> rows.append(ClueWeights.name(clue)).append("\t0.5\n"));
    Files.writeString(folder.resolve("sides.tsv"), rows);
    return TrainedWeights.ofSides(LexiconFiles.in(folder));
  }
}
