package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ResolvedFacts.Appearance;
import newsgraph.model.ResolvedFacts.Person;

/** What a person of several sightings is called, and why each sighting is of that person. */
final class PersonNaming {
  private final NameMatch match;
  private final Knowledge knowledge;
  private final Map<String, Integer> surnames = new HashMap<>();

  /**
   * @param all every sighting; they tell which words stand alone for people, as family names do
   */
  PersonNaming(NameMatch match, Knowledge knowledge, List<Sighting> all) {
    this.match = match;
    this.knowledge = knowledge;
    all.forEach(seen -> seen.surnames().forEach(word -> surnames.merge(word, 1, Integer::sum)));
  }

  Person person(PersonDraft draft) {
    List<Sighting> sightings = draft.sightings();
    PersonName name = best(sightings);
    List<Appearance> appearances = new ArrayList<>();
    for (Sighting sighting : sightings) {
      appearances.add(
          new Appearance(sighting.article(), sighting.facts(), joinedBy(sighting, name, draft)));
    }
    appearances.sort(
        Comparator.comparing((Appearance seen) -> seen.article().id())
            .thenComparing(seen -> seen.facts().first().start()));
    PersonName called = draft.name() == null ? name : PersonName.of(draft.name());
    return new Person(called.printed(), shortName(called, sightings), appearances);
  }

  /** What the rules call a person. */
  String name(List<Sighting> sightings) {
    return best(sightings).printed();
  }

  private List<NameJoin> joinedBy(Sighting sighting, PersonName name, PersonDraft draft) {
    Set<NameJoin> reasons = new LinkedHashSet<>(sighting.facts().joinedBy());
    if (draft.isCorrected(sighting)) {
      reasons.add(NameJoin.CORRECTION);
    } else if (draft.sightings().size() > 1) {
      NameJoin reason = match.of(sighting.name(), name);
      reasons.add(reason == null ? NameJoin.SPELLING : reason);
    }
    return reasons.stream().sorted().toList();
  }

  /** Given and family name written out, family name last, and of those the commonest. */
  private PersonName best(List<Sighting> sightings) {
    Map<String, Integer> articles = new HashMap<>();
    Map<String, Integer> mentions = new HashMap<>();
    Map<String, PersonName> names = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      articles.merge(sighting.name().printed(), 1, Integer::sum);
      mentions.merge(sighting.name().printed(), sighting.facts().mentions(), Integer::sum);
      names.putIfAbsent(sighting.name().printed(), sighting.name());
    }
    return names.values().stream()
        .min(
            Comparator.comparing(PersonName::single)
                .thenComparing(PersonName::initialed)
                .thenComparing(name -> knowledge.familyFirst().test(words(name)))
                .thenComparing(name -> -surnames.getOrDefault(name.last(), 0))
                .thenComparing(name -> -articles.get(name.printed()))
                .thenComparing(name -> -mentions.get(name.printed()))
                .thenComparing(name -> -name.detail())
                .thenComparing(PersonName::printed))
        .orElseThrow();
  }

  /**
   * Without middle names and initials. Where the first word is the family name, as in "Kim Jong
   * Un", the rest is the given name.
   */
  private String shortName(PersonName name, List<Sighting> sightings) {
    List<String> words = words(name);
    String suffix =
        name.suffix().isEmpty() ? "" : name.printed().strip().replaceFirst(".*[\\s,]+", " ");
    boolean familyFirst =
        !called(sightings, name.last())
            && (called(sightings, name.first()) || knowledge.familyFirst().test(words));
    if (words.size() < 3 || name.single() || familyFirst) {
      return String.join(" ", words) + suffix;
    }
    String two = words.get(words.size() - 2) + " " + words.get(words.size() - 1);
    boolean familyOfTwo =
        sightings.stream()
            .anyMatch(s -> s.facts().names().stream().anyMatch(n -> n.text().equals(two)));
    int family = words.size() - 1 - Math.max(name.particles(), familyOfTwo ? 1 : 0);
    List<String> kept = new ArrayList<>(words.subList(Math.max(1, family), words.size()));
    kept.add(0, words.get(0));
    return String.join(" ", kept) + suffix;
  }

  /** As printed, without the suffix. */
  private static List<String> words(PersonName name) {
    List<String> words = new ArrayList<>(List.of(name.printed().strip().split("[\\s,]+")));
    if (!name.suffix().isEmpty()) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static boolean called(List<Sighting> sightings, String word) {
    return sightings.stream().anyMatch(sighting -> sighting.surnames().contains(word));
  }
}
