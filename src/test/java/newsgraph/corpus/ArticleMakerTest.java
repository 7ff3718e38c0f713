package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.Article;
import newsgraph.model.ArticleInfo;
import org.junit.jupiter.api.Test;

class ArticleMakerTest {
  private final ArticleMaker maker = new ArticleMaker(BundledCues.cues());

  @Test
  void titleOfTheMetadataBeforeTheHeadline() {
    String text = "Lake talks\nset for June\n\nDam came.";
    assertEquals("Mine", make("a", "Mine", text).info().title());
    assertEquals("Lake talks", make("a", null, text).info().title());
    assertNull(make("a", null, "Dam came.").info().title());
  }

  @Test
  void secondArticleOfATextIsACopyOfTheFirst() {
    Map<String, String> seen = new HashMap<>();
    Article first = make("a", null, "Dam came.");
    assertSame(first, ArticleMaker.markCopy(first, seen));
    Article second = ArticleMaker.markCopy(make("b", null, "Dam came."), seen);
    assertEquals("article/a", second.info().copyOf());
    assertEquals("article/b", second.info().id());
  }

  private String published(String metadata, String text) {
    ArticleInfo info = make("a", null, metadata, text).info();
    return info.published() + " " + info.publishedFrom();
  }

  @Test
  void publicationDateOfTheMetadataBeforeTheDateline() {
    String story = "GENEVA, May 3, 2023 (Example News) - Dam came.";
    assertEquals("2023-05-04 metadata", published("2023-05-04", story));
    assertEquals("2023-05-03 dateline", published(null, story));
  }

  @Test
  void publicationDatesOnAPage() {
    assertEquals(
        "1962-03-18 dateline", published(null, "EVIAN, France, March 18, 1962 - Dam came."));
    assertEquals("2023-05-03 dateline", published(null, "GENEVA, 3 May 2023 - Dam came."));
    assertEquals(
        "2023-09-03 dateline",
        published(null, "Lake talks\n\nPublished: Sept. 3, 2023\n\nDam came to the lake."));
    assertEquals("2023-05-03 dateline", published(null, "(Geneva, 3 May 2023) Dam came."));
    assertEquals("2023-05-03 dateline", published(null, "Geneva, 3 May 2023. Dam came."));
    assertEquals("2023-05-03 dateline", published(null, "2023-05-03\n\nDam came to the lake."));
  }

  @Test
  void whatIsNoPublicationDate() {
    for (String text :
        List.of(
            "GENEVA, May 3 (Example News) - Dam came.",
            "GENEVA, Feb. 30, 2023 (Example News) - Dam came.",
            "5/3/2023\n\nDam came to the lake.",
            "Dam came on May 3, 2023.",
            "Dam came.\n\nGENEVA, May 3, 2023 (Example News) - Lind came.")) {
      assertEquals("null null", published(null, text), text);
    }
  }

  private String filed(String published, String text) {
    return make("a", null, published, text).filed();
  }

  @Test
  void dayOnWhichTheStoryWasFiled() {
    String story = " - Dam came here today.";
    assertEquals("1988-08-31", filed("1988-09-01", "GENEVA, Aug. 31" + story));
    assertEquals("1953-08-31", filed("1953-09-01", "GENEVA, 31 August (Example News)" + story));
    assertEquals("1974-12-31", filed("1975-01-01", "GENEVA, Dec. 31 (Example News)" + story));
    assertEquals("2023-05-02", filed("2023-05-03", "GENEVA, Tuesday" + story));
    String titles = "DAM CAME TO THE LAKE\n\nMinisters Met Twice\n\nSpecial to Example News\n\n";
    assertEquals("1958-06-01", filed("1958-06-02", titles + "GENEVA, June 1 --" + story));
    assertEquals("2023-05-02", filed("2023-05-03", "GENEVA, May 2, 2023" + story));
    assertEquals(
        "2023-05-01",
        filed("2023-05-03", "Lake talks\n\nPublished: May 3, 2023\n\nGENEVA, May 1" + story));
  }

  @Test
  void whatIsNoDayOfFiling() {
    for (String text :
        List.of(
            "GENEVA, May 3 - Dam came.",
            "GENEVA, Wednesday - Dam came.",
            "GENEVA, April 3 - Dam came.",
            "GENEVA, May 4 - Dam came.",
            "GENEVA, May 2, 2022 - Dam came.",
            "GENEVA, Feb. 30 - Dam came.",
            "SUN CITY, Ariz. (AP) - Dam came.",
            "GENEVA (Example News) - Dam came on May 2.",
            "Dam came.\n\nGENEVA, May 2 - Lind came.")) {
      assertNull(filed("2023-05-03", text), text);
    }
    assertNull(filed(null, "GENEVA, May 2 - Dam came."));
    assertNull(filed("2023-05", "GENEVA, May 2 - Dam came."));
  }

  private Article make(String path, String title, String text) {
    return make(path, title, null, text);
  }

  private Article make(String path, String title, String published, String text) {
    ArticleSource.Metadata metadata = new ArticleSource.Metadata(title, null, published);
    return maker.make(
        new ArticleSource("article/" + path, path, Path.of(path), null, metadata),
        new Decoding(text, null, List.of()));
  }
}
