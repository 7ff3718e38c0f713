package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsgraph.check.Change.Detail;

/** A change in words: "planned -&gt; held, 1 new report". */
final class ChangeWords {
  /** Fields whose changes are counted in the text; the JSON names each. */
  private static final Map<String, String> COUNTED =
      new TreeMap<>(Map.of("report", "report", "article", "article"));

  /** Fields that are an article's words, which may have commas. */
  private static final List<String> WORDS =
      List.of("place", "others", "title", "source", "byline", "attribution", "focus");

  /** Fields that tell of nothing where they are empty, and not that something is unknown. */
  private static final List<String> NONE =
      List.of("others", "copy_of", "byline", "attribution", "focus");

  private ChangeWords() {}

  static String of(Change change) {
    List<String> parts = new ArrayList<>();
    switch (change.kind()) {
      case NEW -> parts.add("new");
      case GONE -> parts.add("gone");
      case MERGED -> parts.add("merged from " + several(change, change.oldIds().size()));
      case SPLIT -> parts.add("split into " + several(change, change.newIds().size()));
      case CHANGED -> {
        // The details say it.
      }
    }
    change.details().stream()
        .filter(detail -> !COUNTED.containsKey(detail.field()) && !isPart(change, detail))
        .map(ChangeWords::of)
        .forEach(parts::add);
    COUNTED.forEach(
        (field, noun) -> {
          counted(parts, change.details(), field, "new " + noun, true);
          counted(parts, change.details(), field, noun + " gone", false);
        });
    return String.join(", ", parts);
  }

  /** Whether it is one of those that became one, or that one became. */
  private static boolean isPart(Change change, Detail detail) {
    boolean parts = change.kind() == Change.Kind.MERGED || change.kind() == Change.Kind.SPLIT;
    return parts && detail.field().equals("name");
  }

  private static String several(Change change, int number) {
    List<String> names =
        change.details().stream().filter(d -> isPart(change, d)).map(Detail::now).toList();
    return names.isEmpty() ? number + " meetings" : String.join(" and ", names);
  }

  private static void counted(
      List<String> parts, List<Detail> details, String field, String words, boolean added) {
    List<String> ids =
        details.stream()
            .filter(detail -> detail.field().equals(field))
            .map(detail -> added ? detail.now() : detail.before())
            .filter(id -> id != null)
            .toList();
    if (!ids.isEmpty()) {
      String noun = ids.size() == 1 ? words : words.replace("report", "reports");
      noun = ids.size() == 1 ? noun : noun.replace("article", "articles");
      parts.add(ids.size() + " " + noun + " (" + String.join(", ", ids) + ")");
    }
  }

  private static String of(Detail detail) {
    String before = detail.before();
    String now = detail.now();
    return switch (detail.field()) {
      case "status", "kind" -> now == null ? before : before == null ? now : before + " -> " + now;
      case "name" -> "renamed from \"" + before + "\" to \"" + now + "\"";
      case "participant" -> now == null ? "without " + before : "with " + now + " too";
      case "text" -> "text edited";
      case "skipped" -> now == null ? "can be read now" : "skipped, " + now;
      case "alias" ->
          now == null ? "no more called " + quoted(before) : "also called " + quoted(now);
      case "multiple" -> now.equals("true") ? "a series now" : "no series any more";
      default -> told(detail);
    };
  }

  private static String told(Detail detail) {
    String field = detail.field().replaceFirst(" in article/.*", "");
    String where = detail.field().substring(field.length());
    String nothing = NONE.contains(field) ? "none" : "unknown";
    boolean words = WORDS.contains(field);
    return (field.equals("as_of") ? "as of" : field.replace("_", " "))
        + where
        + " "
        + shown(words, detail.before(), nothing)
        + " -> "
        + shown(words, detail.now(), nothing);
  }

  private static String shown(boolean words, String text, String nothing) {
    return text == null ? nothing : words ? quoted(text) : text;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
