package newsgraph.corpus;

import static newsgraph.model.Article.Kind.BYLINE;
import static newsgraph.model.Article.Kind.CREDIT_LINE;
import static newsgraph.model.Article.Kind.DATELINE;
import static newsgraph.model.Article.Kind.FURNITURE;
import static newsgraph.model.Article.Kind.HEADLINE;
import static newsgraph.model.Article.Kind.PARAGRAPH;
import static newsgraph.model.Article.Kind.SUBHEADING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.Article.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionReaderTest {
  @Test
  void wholeArticle() {
    assertEquals(
        List.of(
            "HEADLINE Lake talks set for June",
            "BYLINE By Ana Ruiz and Bo Lind",
            "DATELINE GENEVA (Example News) –",
            "PARAGRAPH Ministers will meet on June 3.",
            "CROSS_REFERENCE Read more: Lake talks fail",
            "SUBHEADING ‘ROUGH WATER’",
            "CAPTION Minister Cy Dam greets reporters in Geneva on May 3.",
            "PHOTO_CREDIT (Bo Lind/Example Photo)",
            "PARAGRAPH Dam said that he would come.",
            "CREDIT_LINE (Reporting by Ana Ruiz; editing by Eva Moe)",
            "FURNITURE Leave a Reply"),
        Regions.of(
            "Lake talks set for June",
            "",
            "By Ana Ruiz and Bo Lind",
            "",
            "GENEVA (Example News) – Ministers will meet on June 3.",
            "",
            "Read more: Lake talks fail",
            "",
            "‘ROUGH WATER’",
            "",
            "Minister Cy Dam greets reporters in Geneva on May 3. (Bo Lind/Example Photo)",
            "",
            "Dam said that he would come.",
            "",
            "(Reporting by Ana Ruiz; editing by Eva Moe)",
            "",
            "Leave a Reply"));
  }

  @Test
  void flattenedTextBelowTheHeadline() {
    assertEquals(
        List.of(
            "HEADLINE Lake talks set for June",
            "CREDIT_LINE (Corrects paragraph 2)",
            "DATELINE GENEVA (Example News) -",
            "PARAGRAPH Ministers will meet. Dam said that he would come.",
            "CREDIT_LINE (Reporting by Ana Ruiz; Editing by Bo Lind)"),
        Regions.of(
            "Lake talks set for June",
            "",
            "(Corrects paragraph 2) GENEVA (Example News) - Ministers will meet. Dam said that he"
                + " would come. (Reporting by Ana Ruiz; Editing by Bo Lind)"));
  }

  @Test
  void withoutBlankLinesEachLineIsAParagraph() {
    assertEquals(
        List.of(BYLINE, DATELINE, PARAGRAPH, PARAGRAPH, PARAGRAPH, CREDIT_LINE),
        Regions.kinds(
            "By Ana Ruiz",
            "GENEVA (Example News) – Ministers will meet on June 3.",
            "Dam said that he would come.",
            "“It is late,” he said.",
            "(Reporting by Ana Ruiz)"));
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String first = "Ministers of the four states around the lake will meet in Geneva on the";
    String second = "third of June to talk about the water that they share, their offices said.";
    assertEquals(
        List.of(
            "HEADLINE Lake talks set for June",
            "PARAGRAPH " + first + "\n" + second,
            "SUBHEADING A LONG WAY",
            "PARAGRAPH Dam said that he would come."),
        Regions.of(
            "Lake talks set for June",
            "",
            first,
            second,
            "",
            "A LONG WAY",
            "",
            "Dam said that he would come."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
  void everyLineEndIsALineEnd(String end) {
    String text =
        String.join(
            end, "Lake talks set for June", "", "By Ana Ruiz", "", "Ministers will meet.", "");
    assertEquals(
        List.of(HEADLINE, BYLINE, PARAGRAPH),
        Regions.read(text).stream().map(region -> region.kind()).toList());
  }

  @Test
  void charactersOutsideTheBasicPlaneAreTwoUnits() {
    assertEquals(
        List.of(
            "HEADLINE Lake talks 🌊 set", "DATELINE GENEVA —", "PARAGRAPH “Good 🙂,” he said. 𝔊"),
        Regions.of("Lake talks 🌊 set", "", "GENEVA — “Good 🙂,” he said. 𝔊"));
  }

  @Test
  void noBreakSpacesAreWhiteSpace() {
    assertEquals(
        List.of("PARAGRAPH Dam came.", "FURNITURE Share :"),
        Regions.of("\u00a0Dam came.\u00a0", "\u00a0", "\u200bShare :\u00a0"));
  }

  @Test
  void firstLineThatIsAParagraphIsNoHeadline() {
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH),
        Regions.kinds("Minister Cy Dam met Eva Moe on Monday.", "", "They talked for an hour."));
  }

  @Test
  void oneLineIsAParagraph() {
    assertEquals(List.of(PARAGRAPH), Regions.kinds("Minister Cy Dam met Eva Moe on Monday"));
  }

  @Test
  void linesOfThePageDoNotHideTheHeadline() {
    assertEquals(
        List.of(FURNITURE, HEADLINE, PARAGRAPH),
        Regions.kinds("Advertisement", "", "Lake talks set for June", "", "Ministers will meet."));
  }

  @Test
  void strayBylineAtTheEnd() {
    List<Kind> kinds =
        Regions.kinds("Ministers will meet.", "", "(Reporting by Ana Ruiz)", "By Bo");
    assertEquals(List.of(PARAGRAPH, CREDIT_LINE, BYLINE), kinds);
  }

  @Test
  void subheadingNeedsTextAfterIt() {
    assertEquals(
        List.of(PARAGRAPH, SUBHEADING, PARAGRAPH, PARAGRAPH),
        Regions.kinds("Dam came.", "", "Rough water", "", "Dam left.", "", "Rough water"));
  }

  @Test
  void nothingInNothing() {
    assertEquals(List.of(), Regions.read(""));
    assertEquals(List.of(), Regions.read(" \n\u00a0\n"));
  }
}
