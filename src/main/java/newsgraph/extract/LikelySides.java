package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the sides of a meeting word among the people of its sentence: the two for whom most
 * speaks, if enough does, and whoever is as likely to have met both.
 */
final class LikelySides {
  /** The natural logarithm of the odds of 0.6: how likely two must be. */
  private static final double LEAST = 0.405;

  private final SideWeigher weigher;
  private final ToldSides told;

  /**
   * @param told what the rules read in the article
   */
  LikelySides(SideWeigher weigher, ToldSides told) {
    this.weigher = weigher;
    this.told = told;
  }

  /**
   * The sides, by nearness to the word; empty if no two are likely but those who met anyhow.
   *
   * @param around the people who can be, the nearest first
   */
  List<People.Mention> of(PairClues clues, List<People.Mention> around) {
    boolean[][] likely = new boolean[around.size()][around.size()];
    List<Integer> sides = new ArrayList<>();
    double best = LEAST;
    for (int one = 0; one < around.size(); one++) {
      for (int other = one + 1; other < around.size(); other++) {
        People.Mention mention = around.get(one);
        boolean no = clues.areNoSides(mention, around.get(other));
        double score = no ? LEAST : weigher.score(clues.of(mention, around.get(other)));
        likely[one][other] = score > LEAST;
        likely[other][one] = score > LEAST;
        if (score > best && !told.met(mention.person(), around.get(other).person())) {
          best = score;
          sides = new ArrayList<>(List.of(one, other));
        }
      }
    }
    for (int more = 0; more < around.size() && !sides.isEmpty(); more++) {
      int also = more;
      if (!sides.contains(more) && sides.stream().allMatch(side -> likely[side][also])) {
        sides.add(more);
      }
    }
    return sides.stream().sorted().map(around::get).toList();
  }
}
