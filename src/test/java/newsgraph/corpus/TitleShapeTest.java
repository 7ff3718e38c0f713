package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TitleShapeTest {
  @Test
  void endsOfRunningText() {
    assertTrue(TitleShape.endsLikeText("Dam came."));
    assertTrue(TitleShape.endsLikeText("“We came.”"));
    assertTrue(TitleShape.endsLikeText("These came:"));
    assertFalse(TitleShape.endsLikeText("Lake talks move to the U.S."));
    assertFalse(TitleShape.endsLikeText("Will they come?"));
    assertFalse(TitleShape.endsLikeText("‘ROUGH WATER’"));
  }

  @Test
  void capitals() {
    assertTrue(TitleShape.isUpperCase("‘ROUGH WATER’ 2"));
    assertFalse(TitleShape.isUpperCase("2023"));
    assertTrue(TitleShape.isTitleCase("What Comes Next for the ‘Lake’"));
    assertFalse(TitleShape.isTitleCase("What comes next"));
    assertTrue(TitleShape.startsLikeTitle("“Rough water”"));
    assertFalse(TitleShape.startsLikeTitle("and then"));
  }
}
