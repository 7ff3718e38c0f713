package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.Article;
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

  private Article make(String path, String title, String text) {
    ArticleSource.Metadata metadata = new ArticleSource.Metadata(title, null, null);
    return maker.make(
        new ArticleSource("article/" + path, path, Path.of(path), null, metadata),
        new Decoding(text, null, List.of()));
  }
}
