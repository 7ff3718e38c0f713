package newsgraph.extract;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/** The countries that an article speaks of, by name, demonym, capital or a body of the state. */
record SpokenCountries(OfficeScene scene) {
  /**
   * The countries that a sentence speaks of. A name or a demonym counts twice as much as a capital
   * or a body that stands for its country.
   *
   * @param counts whether the words that begin at a token count
   */
  Map<String, Integer> in(Sentence sentence, IntPredicate counts) {
    Map<String, Integer> found = new TreeMap<>();
    int size = sentence.tokens().size();
    for (int at = 0; at < size; at++) {
      for (int end = Math.min(size, at + 4); end > at; end--) {
        Optional<String> named = scene.organizations().country(sentence, at, end);
        Optional<String> meant = standsFor(sentence, at, end);
        if (named.isPresent() || meant.isPresent()) {
          if (counts.test(at)) {
            found.merge(
                named.or(() -> meant).get(),
                named.isPresent() && !isOblique(sentence, end - 1) ? 2 : 1,
                Integer::sum);
          }
          at = end - 1;
          break;
        }
      }
    }
    return found;
  }

  /** The country of a capital, a region, a city or a body of a state. */
  private Optional<String> standsFor(Sentence sentence, int begin, int end) {
    String words = words(sentence, begin, end);
    boolean place = sentence.tokens().get(begin).entity() == Entity.LOCATION;
    return scene
        .lexicon()
        .organizations()
        .countryOf(words)
        .or(() -> scene.lexicon().countries().ofCapital(words))
        .or(() -> scene.lexicon().countries().ofRegion(words))
        .or(() -> place ? scene.lexicon().countries().ofCity(words) : Optional.empty());
  }

  private String words(Sentence sentence, int begin, int end) {
    return new Parse(sentence).text(scene.article().article().text(), begin, end);
  }

  /** "went to Peru", "with Peru": where somebody goes is not home. */
  private static boolean isOblique(Sentence sentence, int at) {
    Parse parse = new Parse(sentence);
    String relation = parse.relation(at);
    return (relation.startsWith("obl") || relation.equals("nmod"))
        && parse.preposition(at).matches("to|with|from|against|near");
  }
}
