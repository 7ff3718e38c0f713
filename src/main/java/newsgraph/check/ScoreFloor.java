package newsgraph.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import newsgraph.codec.JsonNumbers;

/** Earlier scores, as {@link ScoreReport#json} wrote them, below which no score may fall. */
public final class ScoreFloor {
  /** The figures that more is better of; all others but {@link #LESS} only tell how many. */
  private static final Set<String> MORE = Set.of("f1", "acc", "one_node");

  private static final Set<String> LESS = Set.of("split", "fused");

  private final SortedMap<String, Double> floor;

  /**
   * Reads earlier scores. Figures that are taken out of the file are not looked at.
   *
   * @throws IllegalArgumentException if there is no figure in it that could be looked at
   */
  public ScoreFloor(byte[] json) throws IOException {
    floor = JsonNumbers.read(json);
    if (floor.keySet().stream().noneMatch(name -> is(name, MORE) || is(name, LESS))) {
      throw new IllegalArgumentException("it has no scores");
    }
  }

  /** Each score that is worse, with both figures; empty if none is. */
  public List<String> drops(Scores scores) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new ScoreReport(scores, false).json(json);
    SortedMap<String, Double> now = JsonNumbers.read(json.toByteArray());
    List<String> drops = new ArrayList<>();
    for (Map.Entry<String, Double> was : floor.entrySet()) {
      String name = was.getKey();
      boolean more = is(name, MORE);
      if (more || is(name, LESS)) {
        // An accuracy is null when there is nothing left to be right about.
        Double is = now.get(name);
        if (is == null || (more ? is < was.getValue() : is > was.getValue())) {
          drops.add(name + " was " + was.getValue() + ", is " + (is == null ? "none" : is));
        }
      }
    }
    return drops;
  }

  private static boolean is(String name, Set<String> figures) {
    return figures.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
