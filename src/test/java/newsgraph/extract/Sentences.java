package newsgraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.Article;

/**
 * The sentences of {@code sentences.txt} and {@code office-sentences.txt}, analysed once as the
 * annotator does it, so that a test names a sentence by its plain words. All are told on Tuesday,
 * April 23, 2024.
 */
final class Sentences {
  static final String PUBLISHED = "2024-04-23";

  private static final Map<String, List<String>> ALL = read(lines());

  private Sentences() {}

  /** The story with this text, in a paragraph for each sentence. */
  static Story story(String text) {
    return story(text, Article.Kind.PARAGRAPH, Story.published(PUBLISHED));
  }

  /** The same, without a day of publication. */
  static Story undated(String text) {
    return story(text, Article.Kind.PARAGRAPH, Story.undated());
  }

  /** The same, as the caption of a photo. */
  static Story caption(String text) {
    return story(text, Article.Kind.CAPTION, Story.published(PUBLISHED));
  }

  /** The first sentence, for the rules that look at no more than a parse. */
  static Parse parse(String text) {
    return new Parse(story(text).build().sentences().get(0));
  }

  /** Index of the first token with this text. */
  static int word(Parse parse, String text) {
    for (int token = 0; token < parse.size(); token++) {
      if (parse.token(token).text().equals(text)) {
        return token;
      }
    }
    throw new IllegalArgumentException("no word " + text + " in " + parse);
  }

  static List<String> texts() {
    return List.copyOf(ALL.keySet());
  }

  /** Adds a text to a story, in regions of a kind. */
  static Story story(String text, Article.Kind kind, Story story) {
    List<String> lines = ALL.get(text);
    if (lines == null) {
      throw new IllegalArgumentException("no such sentence: " + text);
    }
    return build(lines, kind, story);
  }

  /** Adds analysed sentences to a story. */
  static Story build(List<String> lines, Article.Kind kind, Story story) {
    for (String line : lines) {
      if (line.startsWith("date ")) {
        int equals = line.lastIndexOf(" = ");
        story.date(line.substring("date ".length(), equals), line.substring(equals + 3));
      } else if (line.startsWith("chain ")) {
        story.chain(line.substring("chain ".length()).split(" "));
      } else if (line.equals("one paragraph")) {
        story.inOneParagraph();
      } else {
        story.sentence(kind, line);
      }
    }
    return story;
  }

  /** The lines of each story by its text. */
  static Map<String, List<String>> read(List<String> lines) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("  ")) {
        current.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        current = new ArrayList<>();
        if (all.put(line, current) != null) {
          throw new IllegalStateException("twice: " + line);
        }
      }
    }
    return all;
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String file : List.of("sentences.txt", "office-sentences.txt")) {
      lines.addAll(lines(file));
    }
    return lines;
  }

  /** The lines of a file beside this class. */
  static List<String> lines(String file) {
    try (InputStream in = Sentences.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
