package newsgraph.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/** A symmetric question about two texts, asked once for each pair. Used by one thread. */
final class Remembered {
  private final BiPredicate<String, String> question;
  private final Map<String, Map<String, Boolean>> answers = new HashMap<>();

  Remembered(BiPredicate<String, String> question) {
    this.question = question;
  }

  boolean test(String a, String b) {
    boolean inOrder = a.compareTo(b) <= 0;
    return answers
        .computeIfAbsent(inOrder ? a : b, k -> new HashMap<>())
        .computeIfAbsent(inOrder ? b : a, k -> question.test(a, b));
  }
}
