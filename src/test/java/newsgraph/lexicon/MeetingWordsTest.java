package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.ArticleFacts.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingWordsTest {
  private final MeetingWords words = MeetingWords.read(LexiconFiles.bundled());

  @Test
  void verbsAndNounsAreApart() {
    assertEquals(
        List.of(new Trigger(Frame.MUTUAL, MeetingKind.IN_PERSON, List.of())), words.verb("Meet"));
    assertEquals(
        List.of(new Trigger(Frame.MEETING, MeetingKind.SUMMIT, List.of())), words.noun("summit"));
    assertEquals(List.of(), words.noun("meet"));
    assertEquals(List.of(), words.verb("summit"));
  }

  @Test
  void companions() {
    assertTrue(words.verb("sit").stream().anyMatch(t -> t.companions().contains("down")));
    assertTrue(words.verb("*").stream().anyMatch(t -> t.companions().contains("in person")));
  }

  @ParameterizedTest
  @CsvSource({
    "HOLD,verb,hold",
    "HAPPEN,verb,take",
    "PLAN,verb,schedule",
    "PLAN,adj,upcoming",
    "SEEK,verb,Hope",
    "SEEK,noun,request",
    "FAIL,verb,fail",
    "DENY,verb,refuse",
    "CANCEL,verb,cancel",
    "MAYBE,adj,possible",
    "DONE,verb,manage",
    "REPORT,verb,say"
  })
  void cues(Cue cue, String partOfSpeech, String lemma) {
    assertTrue(words.is(cue, partOfSpeech, lemma));
  }

  @Test
  void aCueIsOfOnePartOfSpeech() {
    assertFalse(words.is(Cue.SEEK, "verb", "eager"));
    assertFalse(words.is(Cue.CANCEL, "verb", "say"));
  }

  @Test
  void sides() {
    assertTrue(words.isSide("Official"));
    assertFalse(words.isSide("treaty"));
  }

  @Test
  void anUnknownFrameIsNamed(@TempDir Path folder) throws IOException {
    assertFault(
        folder,
        "meeting-words.tsv",
        "# lemma\nmeet\tverb\tmutual\tin_person\nmeet\tverb\tmutal\tin_person\n",
        "models file meeting-words.tsv, line 3: unknown word mutal");
  }

  @Test
  void anUnknownKindIsNamed(@TempDir Path folder) throws IOException {
    assertFault(
        folder,
        "meeting-words.tsv",
        "meet\tverb\tmutual\tby_owl\n",
        "models file meeting-words.tsv, line 1: unknown word by_owl");
  }

  @Test
  void anUnknownCueIsNamed(@TempDir Path folder) throws IOException {
    assertFault(
        folder,
        "status-cues.tsv",
        "\nhope\tverb\tseek\nfear\tverb\tshun\n",
        "models file status-cues.tsv, line 3: unknown word shun");
  }

  private static void assertFault(Path folder, String file, String rows, String message)
      throws IOException {
    Files.writeString(folder.resolve(file), rows);
    LexiconFiles files = LexiconFiles.in(folder);
    ModelsFileException e = assertThrows(ModelsFileException.class, () -> MeetingWords.read(files));
    assertEquals(message, e.getMessage());
  }
}
