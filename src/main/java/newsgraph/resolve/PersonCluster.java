package newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.lexicon.Spelling;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ArticleFacts.OfficeStatement;

/** Sightings that are taken for one person. Grows; used by one thread. */
final class PersonCluster {
  private final List<Sighting> sightings = new ArrayList<>();
  private final Map<String, PersonName> names = new LinkedHashMap<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<Office> offices = new LinkedHashSet<>();
  private final Map<String, Integer> companions = new HashMap<>();
  private int males;
  private int females;

  static PersonCluster of(List<Sighting> sightings) {
    PersonCluster cluster = new PersonCluster();
    sightings.forEach(cluster::add);
    return cluster;
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
    names.putIfAbsent(sighting.name().words() + sighting.name().suffix(), sighting.name());
    articles.add(sighting.article().id());
    surnames.addAll(sighting.surnames());
    sighting.offices().stream().map(OfficeStatement::office).forEach(offices::add);
    sighting.companions().forEach(name -> companions.merge(name, 1, Integer::sum));
    males += sighting.facts().gender() == Gender.MALE ? 1 : 0;
    females += sighting.facts().gender() == Gender.FEMALE ? 1 : 0;
  }

  void addAll(PersonCluster other) {
    other.sightings.forEach(this::add);
  }

  List<Sighting> sightings() {
    return sightings;
  }

  Sighting first() {
    return sightings.get(0);
  }

  Set<String> articles() {
    return articles;
  }

  Set<Office> offices() {
    return offices;
  }

  Set<String> companions() {
    return companions.keySet();
  }

  /** Whether the name can be that of every sighting here. */
  boolean admits(PersonName name, NameMatch match) {
    return names.values().stream().allMatch(known -> match.of(known, name) != null);
  }

  boolean admits(PersonCluster other, NameMatch match) {
    return other.names.values().stream().allMatch(name -> admits(name, match));
  }

  /** Whether an article tells both apart. */
  boolean meets(PersonCluster other) {
    Set<String> smaller = articles.size() < other.articles.size() ? articles : other.articles;
    Set<String> larger = smaller == articles ? other.articles : articles;
    return smaller.stream().anyMatch(larger::contains);
  }

  /** What most articles that tell it say; unknown if as many say the one as the other. */
  Gender gender() {
    if (males == females) {
      return Gender.UNKNOWN;
    }
    return males > females ? Gender.MALE : Gender.FEMALE;
  }

  boolean otherGender(PersonCluster other) {
    return gender() != Gender.UNKNOWN
        && other.gender() != Gender.UNKNOWN
        && gender() != other.gender();
  }

  /** The words that may stand alone for the person: the last of each name, and what did so. */
  Set<String> familyKeys() {
    Set<String> keys = new LinkedHashSet<>();
    for (PersonName name : names.values()) {
      keys.add(Spelling.key(name.last()));
      if (surnames.contains(name.first())) {
        keys.add(Spelling.key(name.first()));
      }
      if (name.particles() > 0) {
        int size = name.words().size();
        keys.add(
            Spelling.key(String.join("", name.words().subList(size - 1 - name.particles(), size))));
      }
    }
    return keys;
  }

  /** Every word of every name, for finding the clusters that may be the same person. */
  Set<String> wordKeys() {
    Set<String> keys = new LinkedHashSet<>();
    for (PersonName name : names.values()) {
      name.words().stream().map(Spelling::key).forEach(keys::add);
      keys.add(Spelling.key(name.joined()));
    }
    return keys;
  }

  /** Whether a word stands alone for the person in one of the articles. */
  boolean calledBy(String word) {
    return surnames.contains(word);
  }
}
