package newsgraph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.check.GraphArticles.Office;
import newsgraph.codec.Gold;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;

/**
 * How right a graph is, article by article against gold. Articles without gold do not count; gold
 * of an article that the graph does not have counts as missed.
 */
public final class Evaluation {
  private final GraphArticles graph;
  private final SameWords same = new SameWords();
  private final Tally people = new Tally();
  private final Tally officesTitle = new Tally();
  private final Tally officesFull = new Tally();
  private final MeetingTally meetings;
  private final AcrossArticles across = new AcrossArticles();
  private final Misses misses;
  private int found;

  private Evaluation(Graph graph) {
    this.graph = new GraphArticles(graph);
    misses = new Misses(this.graph);
    meetings = new MeetingTally(same, across, misses);
  }

  /**
   * Scores a graph.
   *
   * @throws IllegalArgumentException if a gold file could be of several articles, or is of none
   *     while all others are too
   */
  public static Scores of(Graph graph, List<Gold> gold) {
    Evaluation evaluation = new Evaluation(graph);
    gold.forEach(evaluation::add);
    if (evaluation.found == 0) {
      throw new IllegalArgumentException("no gold file is of an article of the graph");
    }
    return evaluation.scores();
  }

  private Scores scores() {
    across.tellSplitAndFused(misses);
    return new Scores(
        people.measure(),
        officesTitle.measure(),
        officesFull.measure(),
        meetings.measure(),
        meetings.full(),
        across.people(),
        across.meetings(),
        meetings.status(),
        meetings.kind(),
        meetings.date(),
        meetings.place(),
        misses.all());
  }

  private void add(Gold gold) {
    ArticleCheck check = ArticleCheck.of(gold, graph);
    found += check.article() == null ? 0 : 1;
    people(check);
    offices(check, new OfficePairs(check, graph.offices(check.article()), same, false), null);
    offices(check, new OfficePairs(check, graph.offices(check.article()), same, true), misses);
    meetings.add(check, graph.meetings(check.article()));
  }

  private void people(ArticleCheck check) {
    for (Gold.Person person : check.gold().people()) {
      String node = check.nodeOf().get(person.id());
      if (node != null) {
        across.person(person, node);
      }
      if (person.byline() || person.optional()) {
        continue;
      }
      if (node == null) {
        people.missed++;
        misses.person(check, person);
      } else {
        people.right++;
      }
    }
    Set<String> paired = new HashSet<>(check.nodeOf().values());
    for (Node.Person person : graph.people(check.article())) {
      if (!paired.contains(person.id()) && !check.ignored().contains(person.id())) {
        people.extra++;
        misses.extraPerson(check, person);
      }
    }
  }

  /**
   * @param told where the errors go; null for nowhere
   */
  private void offices(ArticleCheck check, OfficePairs pairs, Misses told) {
    Tally tally = told == null ? officesTitle : officesFull;
    List<Gold.Office> gold = check.gold().offices();
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).optional()) {
        continue;
      }
      if (pairs.of(i) == null) {
        tally.missed++;
        if (told != null) {
          told.office(check, gold.get(i), graph.offices(check.article()));
        }
      } else {
        tally.right++;
      }
    }
    for (Office office : pairs.free()) {
      if (!check.ignored().contains(office.person())) {
        tally.extra++;
        if (told != null) {
          told.extraOffice(check, office);
        }
      }
    }
  }
}
