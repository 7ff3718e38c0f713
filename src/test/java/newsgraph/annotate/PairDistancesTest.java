package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.util.StringUtils;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairDistancesTest {
  @Test
  void editsAreThoseOfCoreNlp() {
    List<String> words = List.of("", "a", "Ruiz", "Ana Ruiz", "the minister", "Ruiz 's aide", "🙂");
    for (String one : words) {
      for (String other : words) {
        assertEquals(StringUtils.editDistance(one, other), PairDistances.edits(one, other));
      }
    }
  }
}
