package newsgraph.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.check.GraphArticles.Meeting;
import newsgraph.codec.Gold;

/**
 * Whether people and meetings of several articles are one node each, and each node one of them.
 * Used by one thread.
 */
final class AcrossArticles {
  private final Map<String, Set<String>> nodesOfPerson = new TreeMap<>();
  private final Map<String, Set<String>> articlesOfMeeting = new TreeMap<>();
  private final Map<String, List<String>> nodesOfMeeting = new TreeMap<>();
  private final Map<String, Set<String>> meetingsOfNode = new TreeMap<>();

  /** Someone of the gold is a node in one article; who has the same words as name is the same. */
  void person(Gold.Person person, String node) {
    String name = person.real() == null ? person.name() : person.real();
    nodesOfPerson
        .computeIfAbsent(
            String.join(" ", new TreeSet<>(SameWords.words(name))), k -> new TreeSet<>())
        .add(node);
  }

  /**
   * A meeting of the gold.
   *
   * @param number its index in the article
   * @param given null if the graph does not have it
   */
  void meeting(String article, int number, Gold.Meeting wanted, Meeting given) {
    if (wanted.optional()) {
      return;
    }
    if (wanted.real() != null) {
      articlesOfMeeting.computeIfAbsent(wanted.real(), k -> new HashSet<>()).add(article);
    }
    if (given != null) {
      if (wanted.real() != null) {
        nodesOfMeeting.computeIfAbsent(wanted.real(), k -> new ArrayList<>()).add(given.id());
      }
      if (!wanted.multiple()) {
        String one = wanted.real() == null ? article + "#" + number : wanted.real();
        meetingsOfNode.computeIfAbsent(given.id(), k -> new TreeSet<>()).add(one);
      }
    }
  }

  Scores.PeopleAcross people() {
    Map<String, Set<String>> peopleOfNode = peopleOfNode();
    return new Scores.PeopleAcross(
        nodesOfPerson.size(), several(nodesOfPerson.values()), several(peopleOfNode.values()));
  }

  private Map<String, Set<String>> peopleOfNode() {
    Map<String, Set<String>> people = new TreeMap<>();
    nodesOfPerson.forEach(
        (person, nodes) ->
            nodes.forEach(node -> people.computeIfAbsent(node, k -> new TreeSet<>()).add(person)));
    return people;
  }

  Scores.MeetingsAcross meetings() {
    int told = 0;
    int found = 0;
    int one = 0;
    for (Map.Entry<String, Set<String>> meeting : articlesOfMeeting.entrySet()) {
      if (meeting.getValue().size() > 1) {
        List<String> nodes = nodesOfMeeting.getOrDefault(meeting.getKey(), List.of());
        told++;
        found += nodes.size() > 1 ? 1 : 0;
        one += nodes.size() > 1 && new HashSet<>(nodes).size() == 1 ? 1 : 0;
      }
    }
    return new Scores.MeetingsAcross(told, found, one, several(meetingsOfNode.values()));
  }

  void tellSplitAndFused(Misses misses) {
    nodesOfPerson.forEach((person, nodes) -> misses.across("split person", person, nodes));
    peopleOfNode().forEach((node, people) -> misses.across("fused person", people, node));
    nodesOfMeeting.forEach(
        (meeting, nodes) -> {
          if (articlesOfMeeting.get(meeting).size() > 1) {
            misses.across("split meeting", meeting, new TreeSet<>(nodes));
          }
        });
    meetingsOfNode.forEach((node, meetings) -> misses.across("fused meeting", meetings, node));
  }

  private static int several(Iterable<Set<String>> sets) {
    int several = 0;
    for (Set<String> set : sets) {
      several += set.size() > 1 ? 1 : 0;
    }
    return several;
  }
}
