package newsgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is mentioned beside whom: the same rare names around two people speak for one. */
final class Company {
  private static final int SEVERAL = 3;

  private final Map<String, Integer> articles = new HashMap<>();
  private final int limit;

  /** The company of all sightings. */
  Company(List<Sighting> sightings, int articles) {
    sightings.stream()
        .filter(Sighting::named)
        .forEach(sighting -> this.articles.merge(sighting.name().joined(), 1, Integer::sum));
    // Everyone is mentioned beside a president.
    limit = Math.max(2, articles / 20);
  }

  /** Whether few articles have the name. */
  boolean rare(String name) {
    return articles.getOrDefault(name, 0) <= limit;
  }

  /** Whether a rare name stands beside both, or several names do. */
  boolean shared(PersonCluster a, PersonCluster b) {
    boolean inOrder = a.companions().size() < b.companions().size();
    Set<String> fewer = inOrder ? a.companions() : b.companions();
    Set<String> more = inOrder ? b.companions() : a.companions();
    List<String> common = fewer.stream().filter(more::contains).toList();
    return common.size() >= SEVERAL || common.stream().anyMatch(this::rare);
  }
}
