package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.Article;
import org.junit.jupiter.api.Test;

class CaptionReaderTest {
  private static final String WAVE =
      """
      Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<wave:nsubj ,/,<left:punct left/VBN/leave<Ruiz:acl
      ,/,<left:punct and/CC<Lind:cc Bo/NNP/P<Lind:compound Lind/NNP/P<Ruiz:conj wave/VBP<0:root
      in/IN<Geneva:case Geneva/NNP/L<wave:obl on/IN<May:case May/NNP<wave:obl 3/CD<May:nummod
      ,/,<May:punct 2023/CD<May:nummod ./.<wave:punct
      """;

  @Test
  void whoIsSeenTogetherWasTogether() {
    assertEquals(
        List.of("held in_person: Ana Ruiz, Bo Lind @ Geneva on 2023-05-03"),
        Told.meetings(wave(Article.Kind.CAPTION)));
  }

  @Test
  void whereTheyStandIsNoVerb() {
    assertEquals(
        List.of("held in_person: Ana Ruiz, Bo Lind @ Lake Hotel"),
        Told.meetings(
            Sentences.caption(
                "Ana Ruiz, right, and Bo Lind pose for photographers at the Lake Hotel.")));
  }

  @Test
  void onlyInACaption() {
    assertEquals(List.of(), Told.meetings(wave(Article.Kind.PARAGRAPH)));
  }

  @Test
  void onePersonIsNoMeeting() {
    assertEquals(
        List.of(),
        Told.meetings(Sentences.caption("Ana Ruiz waves to reporters in Geneva on May 3, 2023.")));
  }

  @Test
  void aPortraitIsNobody() {
    assertEquals(
        List.of(), Told.meetings(Sentences.caption("Ana Ruiz walks past a portrait of Bo Lind.")));
  }

  @Test
  void theOwnerOfAThingIsNotSeen() {
    Story story =
        Story.undated()
            .sentence(
                Article.Kind.CAPTION,
                """
                Ruiz/NNP/P<boat:nmod:poss 's/POS<Ruiz:case boat/NN<wait:nsubj and/CC<Lind:cc
                Lind/NNP/P<boat:conj wait/VBP<0:root ./.<wait:punct
                """);
    assertEquals(List.of(), Told.meetings(story));
  }

  private static Story wave(Article.Kind kind) {
    return Story.published("2023-05-04").sentence(kind, WAVE).date("May 3 , 2023", "2023-05-03");
  }
}
