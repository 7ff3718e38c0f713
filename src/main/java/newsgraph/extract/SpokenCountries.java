package newsgraph.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import newsgraph.lexicon.Countries;
import newsgraph.model.Article.Kind;
import newsgraph.model.Article.Region;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/** The countries that an article speaks of, by name, demonym, capital or a body of the state. */
record SpokenCountries(OfficeScene scene) {
  private static final int LONGEST = 4;

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

  /** Where the story was filed: the countries of its dateline's places. */
  Set<String> filedFrom() {
    Set<String> filed = new TreeSet<>();
    Countries all = scene.lexicon().countries();
    for (Region region : scene.article().article().regions()) {
      if (region.kind() != Kind.DATELINE) {
        continue;
      }
      String line =
          scene.article().article().text().substring(region.span().begin(), region.span().end());
      String[] words = line.split("[^\\p{L}.'’]+");
      for (int at = 0; at < words.length; at++) {
        for (int end = Math.min(words.length, at + LONGEST); end > at; end--) {
          String place = inTitleCase(Arrays.copyOfRange(words, at, end));
          Optional<String> country =
              all.country(place)
                  .or(() -> all.ofCapital(place))
                  .or(() -> all.ofRegion(place))
                  .or(() -> all.ofCity(place));
          if (country.isPresent()) {
            filed.add(country.get());
            at = end - 1;
            break;
          }
        }
      }
    }
    return filed;
  }

  /** "NEW DELHI" as "New Delhi". */
  private static String inTitleCase(String[] words) {
    return Arrays.stream(words)
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
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
