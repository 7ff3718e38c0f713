package newsgraph.corpus;

import static newsgraph.model.Article.Kind.PARAGRAPH;
import static newsgraph.model.Article.Kind.PHOTO_CREDIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoCreditRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Bo Lind/Pool Photo via AP)",
        "(AP Photo/Bo Lind, File)",
        "(Photo by Bo Lind/Getty Images)",
        "(Bo Lind/Reuters)",
        "(Bo Lind-Poe/Example News)",
        "(Bo Lind/Example News via pool)",
        "[Photo: Bo Lind]",
        "Photo: Bo Lind/Example News",
        "REUTERS/Bo Lind/File Photo",
        "AP Photo/Bo Lind",
        "Credit: B. Lind/Example News",
        "Photograph: Bo Lind/Getty Images"
      })
  void endsACaption(String credit) {
    String caption = "Minister Cy Dam, left, greets Eva Moe in Geneva on May 3, 2023.";
    assertEquals(
        List.of("CAPTION " + caption, "PHOTO_CREDIT " + credit),
        Regions.of(caption + " " + credit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Photo: Bo Lind", "(AP Photo/Bo Lind)", "REUTERS/Bo Lind", "File photo"})
  void wholeLine(String credit) {
    assertEquals(
        List.of(PARAGRAPH, PHOTO_CREDIT, PARAGRAPH),
        Regions.kinds("Dam came.", "", credit, "", "Dam left."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dam heads the Lake Party (LP).",
        "Dam showed a photo: Moe was in it.",
        "Moe wrote to Example News: the photo was false.",
        "Dam said the picture (of Moe) was his."
      })
  void textIsNoCredit(String text) {
    assertEquals(List.of("PARAGRAPH " + text), Regions.of(text));
  }

  @Test
  void longParagraphIsNoCaption() {
    String text = "Dam came. ".repeat(80).strip();
    assertEquals(
        List.of(PARAGRAPH, PHOTO_CREDIT), Regions.kinds(text + " (Bo Lind/Pool Photo via AP)"));
  }
}
