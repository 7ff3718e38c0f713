package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.model.Article;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every story of {@code stories/}: its text, the meetings that it tells ("=" lines, as {@link Told}
 * writes them; none for no meeting), and its analysis in the notation of {@link Story}.
 */
class MeetingStoriesTest {
  @TestFactory
  Stream<DynamicContainer> stories() throws Exception {
    Path folder = Path.of(MeetingStoriesTest.class.getResource("stories").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      return names.stream()
          .map(name -> DynamicContainer.dynamicContainer(name, tests("stories/" + name)));
    }
  }

  private static Stream<DynamicTest> tests(String file) {
    Map<String, List<String>> stories = Sentences.read(Sentences.lines(file));
    return stories.entrySet().stream()
        .map(story -> DynamicTest.dynamicTest(story.getKey(), () -> check(story.getValue())));
  }

  private static void check(List<String> lines) {
    List<String> expected =
        lines.stream().filter(l -> l.startsWith("= ")).map(l -> l.substring(2)).toList();
    assertEquals(expected, Told.meetings(story(lines)));
  }

  static Story story(List<String> lines) {
    return Sentences.build(
        lines.stream().filter(l -> !l.startsWith("= ")).toList(),
        Article.Kind.PARAGRAPH,
        Story.published(Sentences.PUBLISHED));
  }
}
