package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * The other people of an article who have offices, as seen from one whose country is not told.
 *
 * @param scene the article
 * @param claim the office without a country
 * @param known what is claimed in the article
 * @param dead who of its people has died
 */
record Incumbents(
    OfficeScene scene, OfficeClaim claim, List<OfficeClaim> known, Set<Integer> dead) {
  /** Whether somebody else has an office of this country: a summit's host need not be in it. */
  boolean serve(String country) {
    return known.stream()
        .filter(c -> c.person() != claim.person() && c.post().organization() != null)
        .anyMatch(c -> country.equals(home(c.post().organization())));
  }

  /** The country of a body that is called by its people or stands for it; else the name itself. */
  private String home(String body) {
    String first = body.split(" ")[0];
    boolean people = !first.equals(body) && scene.lexicon().countries().isDemonym(first);
    return people
        ? scene.lexicon().countries().country(first).orElse(body)
        : scene.lexicon().countries().ofCapital(body).orElse(body);
  }

  /** Whether somebody else leads this country now: it seldom has two leaders in one article. */
  boolean lead(String country) {
    return known.stream()
        .filter(c -> c.person() != claim.person() && country.equals(c.post().organization()))
        .filter(c -> scene.lexicon().organizations().isTop(c.post().title()))
        .anyMatch(c -> isNow(c.status()));
  }

  /** How many other people have an office of each country. */
  Map<String, Integer> holders() {
    Map<String, Set<Integer>> holders = new TreeMap<>();
    for (OfficeClaim other : known) {
      String country = other.post().organization();
      if (other.person() != claim.person()
          && country != null
          && !isVisitor(other.post())
          && !LikelyCountry.isElsewhere(other.post().entry().scope())
          && scene.organizations().isCountry(country)) {
        holders.computeIfAbsent(country, c -> new HashSet<>()).add(other.person());
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    holders.forEach((country, people) -> counts.put(country, 2 * people.size()));
    return counts;
  }

  private boolean isVisitor(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    return LikelyCountry.isVisitor(sentence, post.begin())
        || LikelyCountry.isVisitor(sentence, post.begin() + 1);
  }

  /** Whether somebody else holds the same office of this country at the same time. */
  boolean hasTaken(String country) {
    return known.stream()
        .filter(c -> c.person() != claim.person() && country.equals(c.post().organization()))
        .filter(c -> c.post().title().equals(claim.post().title()))
        .filter(c -> !isTogether(c))
        .filter(c -> !c.post().entry().many())
        .filter(c -> !dead.contains(c.person()))
        .filter(c -> claim.status() != Status.ACTING && c.status() != Status.ACTING)
        .anyMatch(c -> isNow(c.status()) && isNow(claim.status()));
  }

  /** "Presidents Ruiz and Lind": one after the other. */
  private boolean isTogether(OfficeClaim other) {
    return claim.post().plural()
        && other.post().sentence() == claim.post().sentence()
        && other.post().head() == claim.post().head();
  }

  static boolean isNow(Status status) {
    return status == null || status == Status.CURRENT || status == Status.ACTING;
  }
}
