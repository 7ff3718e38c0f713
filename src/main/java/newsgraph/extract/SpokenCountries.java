package newsgraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** What a name or a demonym weighs; a capital or a place to go to weighs half. */
  private static final int NAMED = 2;

  /** A country that a sentence speaks of once. */
  private record Spoken(String country, int weight) {}

  /**
   * The countries that a sentence speaks of. A name or a demonym counts twice as much as a capital
   * or a body that stands for its country.
   *
   * @param counts whether the words that begin at a token count
   */
  Map<String, Integer> in(Sentence sentence, IntPredicate counts) {
    Map<String, Integer> found = new TreeMap<>();
    read(sentence, counts).forEach(one -> found.merge(one.country(), one.weight(), Integer::sum));
    return found;
  }

  /** The same, one by one in order. */
  private List<Spoken> read(Sentence sentence, IntPredicate counts) {
    List<Spoken> found = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int at = 0; at < size; at++) {
      for (int end = Math.min(size, at + LONGEST); end > at; end--) {
        Optional<String> named = scene.organizations().country(sentence, at, end);
        Optional<String> meant = standsFor(sentence, at, end);
        if (named.isPresent() || meant.isPresent()) {
          if (counts.test(at) && !isSomebody(sentence, at, end)) {
            boolean whole = named.isPresent() && !isOblique(sentence, end - 1);
            found.add(new Spoken(named.or(() -> meant).get(), whole ? NAMED : 1));
          }
          at = end - 1;
          break;
        }
      }
    }
    return found;
  }

  /** "the Spaniard": what somebody is called, and no office is of his country for that. */
  private boolean isSomebody(Sentence sentence, int begin, int end) {
    Parse parse = new Parse(sentence);
    int word = end - 1;
    int before = word > begin ? begin : begin - 1;
    return word - before == 1
        && before >= 0
        && parse.token(before).tag().equals("DT")
        && parse.token(word).tag().matches("NNP?|JJ")
        && scene.lexicon().countries().isDemonym(parse.token(word).text())
        && !parse.relation(word).matches("amod|compound")
        && (end == sentence.tokens().size() || !parse.token(end).tag().matches("NN.*|JJ"));
  }

  /** Where a sentence's paragraph has moved to before it: "In Lima, General Ruiz resigned." */
  Optional<String> movedTo(int index) {
    List<Sentence> sentences = scene.article().sentences();
    for (int at = index; at >= 0; at--) {
      Optional<String> place = opening(sentences.get(at));
      if (place.isPresent() || at == 0 || scene.article().opensParagraph(at)) {
        return place;
      }
    }
    return Optional.empty();
  }

  /**
   * The country of the place that opens a sentence: "In Lima, meanwhile, the minister resigned."
   */
  Optional<String> opening(Sentence sentence) {
    List<Sentence.Token> tokens = sentence.tokens();
    int end = 1;
    while (end < tokens.size() && tokens.get(end).entity() == Entity.LOCATION) {
      end++;
    }
    boolean opens =
        end > 1
            && end < tokens.size()
            && tokens.get(0).text().equals("In")
            && tokens.get(end).text().equals(",");
    int last = end;
    return opens
        ? scene.organizations().country(sentence, 1, last).or(() -> standsFor(sentence, 1, last))
        : Optional.empty();
  }

  /**
   * Whether the headline and the lead speak of a country, and of none but it, more than as of a
   * place: "Peru's largest bank". Where a summit is held no guest is at home.
   */
  boolean isSubject(String country) {
    Map<String, Integer> found = new TreeMap<>();
    for (Sentence sentence : scene.article().sentences()) {
      boolean lead = sentence.kind() == Kind.PARAGRAPH;
      if (lead || sentence.kind() == Kind.HEADLINE) {
        in(sentence, at -> true).forEach((c, n) -> found.merge(c, n, Integer::sum));
      }
      if (lead) {
        break;
      }
    }
    int most = found.values().stream().mapToInt(n -> n).max().orElse(0);
    return found.getOrDefault(country, 0) > 1
        && found.get(country) == most
        && found.values().stream().filter(n -> n == most).count() == 1;
  }

  /** The country that the story names first, in the headline or the lead, before a sentence. */
  Optional<String> topic(int before) {
    for (Sentence sentence : scene.article().sentences().subList(0, before)) {
      boolean lead = sentence.kind() == Kind.PARAGRAPH;
      if (lead || sentence.kind() == Kind.HEADLINE) {
        Optional<Spoken> first =
            read(sentence, at -> true).stream().filter(one -> one.weight() == NAMED).findFirst();
        if (first.isPresent()) {
          return first.map(Spoken::country);
        }
      }
      if (lead) {
        break;
      }
    }
    return Optional.empty();
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
                  .or(() -> scene.lexicon().formerStates().ofSeat(place, published()))
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
        .formerStates()
        .ofSeat(words, published())
        .or(() -> scene.lexicon().organizations().countryOf(words))
        .or(() -> scene.lexicon().countries().ofCapital(words))
        .or(() -> scene.lexicon().countries().ofRegion(words))
        .or(() -> place ? scene.lexicon().countries().ofCity(words) : Optional.empty());
  }

  private String published() {
    return scene.article().article().info().published();
  }

  private String words(Sentence sentence, int begin, int end) {
    return new Parse(sentence).text(scene.article().article().text(), begin, end);
  }

  /** "went to Peru", "with Peru", "was in Peru": where somebody goes is not home. */
  private static boolean isOblique(Sentence sentence, int at) {
    Parse parse = new Parse(sentence);
    String relation = parse.relation(at);
    if (parse.child(at, "cop") >= 0 && parse.preposition(at).equals("in")) {
      return true;
    }
    return (relation.startsWith("obl") || relation.equals("nmod"))
        && parse.preposition(at).matches("to|with|from|against|near");
  }
}
