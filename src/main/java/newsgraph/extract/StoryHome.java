package newsgraph.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.model.Sentence;

/**
 * The country that a story is told from: that of its dateline, or the one with which it opens.
 *
 * @param scene the article
 * @param countries where it speaks of countries
 * @param spoken how much the story speaks of each country
 * @param filed the countries of its dateline
 */
record StoryHome(
    OfficeScene scene, SpokenCountries countries, Map<String, Integer> spoken, Set<String> filed) {
  /** Points that a country needs: named once, or twice as somewhere else. */
  private static final int LEAST = 2;

  /** Points that the country of the dateline needs to be more than a place to meet at. */
  private static final int LEAST_OF_FILED = 4;

  /** How much less than of its part a story may speak of a state that is no more. */
  private static final int HALF = 2;

  /** The country of the dateline, if the story tells of it; else the one with which it opens. */
  Optional<String> topic(Post post) {
    return filed.stream()
        .filter(country -> filed.size() == 1 && isTold(country))
        .findFirst()
        .or(() -> countries.topic(post.sentence()));
  }

  /** Whether the story tells of the country of its dateline as of more than a place. */
  boolean isTold(String country) {
    return spoken.getOrDefault(country, 0) >= LEAST_OF_FILED;
  }

  /** Whether the story tells of no country but that of the place where it was filed, if of that. */
  boolean isFiledAlone() {
    return filed.size() == 1
        && spoken.entrySet().stream()
            .allMatch(e -> filed.contains(e.getKey()) || e.getValue() < LEAST);
  }

  /** Whether nothing but the place that opens a title's sentence stands before it. */
  boolean isFirstAt(Post post, Optional<String> place) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    return place.isPresent()
        && place.equals(countries.opening(sentence))
        && countries.in(sentence, at -> at < post.begin()).size() == 1
        && scene.names(post.sentence()).stream().noneMatch(m -> m.begin() < post.begin() - 1);
  }

  /** Ukraine, in a story of its time that speaks of the Soviet Union half as much. */
  boolean isPart(String country) {
    String day = scene.article().article().info().published();
    return scene
        .lexicon()
        .formerStates()
        .around(country, day)
        .filter(state -> spoken.getOrDefault(state, 0) >= LEAST)
        .filter(state -> spoken.get(state) * HALF >= spoken.getOrDefault(country, 0))
        .isPresent();
  }
}
