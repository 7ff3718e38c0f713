package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules read in an article, by sentence, and which two met by it. */
final class ToldSides {
  private final Map<Integer, List<MeetingMention>> bySentence = new HashMap<>();
  private final Set<List<Integer>> met = new HashSet<>();

  ToldSides(List<MeetingMention> told) {
    for (MeetingMention mention : told) {
      bySentence.computeIfAbsent(mention.sentence(), at -> new ArrayList<>()).add(mention);
      List<Integer> sides = mention.people();
      for (int side : sides) {
        sides.stream().filter(other -> side < other).forEach(o -> met.add(List.of(side, o)));
      }
    }
  }

  /** Whether the rules read two sides of a word, named or not. */
  boolean isTold(int sentence, int word) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .anyMatch(m -> m.trigger() == word && m.people().size() + m.others().size() > 1);
  }

  /** Whether a meeting of the two is told anywhere. */
  boolean met(int one, int other) {
    return met.contains(List.of(Math.min(one, other), Math.max(one, other)));
  }
}
