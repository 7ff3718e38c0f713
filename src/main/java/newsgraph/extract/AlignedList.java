package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.model.Sentence;

/**
 * One title for several people of several countries, told in the same order: "the foreign ministers
 * of Peru and Norway, Ana Ruiz and Bo Lind"; "Ruiz of Peru and Lind of Norway sent their foreign
 * ministers, Eva Toth and Carl Berg". One for each article.
 */
final class AlignedList {
  private final OfficeScene scene;
  private final List<OfficeClaim> claims;

  AlignedList(OfficeScene scene, List<OfficeClaim> claims) {
    this.scene = scene;
    this.claims = claims;
  }

  /** The claims, each with the country that stands where its holder stands in the other list. */
  List<OfficeClaim> align() {
    return claims.stream().map(this::align).toList();
  }

  private OfficeClaim align(OfficeClaim claim) {
    Post post = claim.post();
    if (post.plural() && isOfCounted(post)) {
      return claim.with(post.withOrganization(null)); // "the heads of the three banks"
    }
    if (!post.plural() || !OfficeHome.isNational(post.entry().scope())) {
      return claim;
    }
    List<Integer> holders =
        claims.stream()
            .filter(c -> c.post().sentence() == post.sentence() && c.post().head() == post.head())
            .sorted(Comparator.comparingInt(c -> position(c)))
            .map(OfficeClaim::person)
            .distinct()
            .toList();
    List<String> countries = countries(post, holders);
    if (holders.size() > 1 && countries.isEmpty() && (isOfSeveral(post) || isOnePost(post))) {
      // Whose is whose nobody can tell.
      return claim.with(post.withOrganization(null).withEntry(post.entry().in(Scope.BODY)));
    }
    return holders.size() > 1 && countries.size() == holders.size()
        ? claim.with(post.withOrganization(countries.get(holders.indexOf(claim.person()))))
        : claim;
  }

  /** Of several bodies that only their number tells: each has its own head. */
  private boolean isOfCounted(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    int last = post.end() - 1;
    boolean counted = false;
    for (int at = post.head() + 1; at < last; at++) {
      counted |= sentence.tokens().get(at).tag().equals("CD");
    }
    return counted && sentence.tokens().get(last).tag().matches("NNP?S");
  }

  /** "The two transport ministers": no country has two. */
  private static boolean isOnePost(Post post) {
    return post.organization() == null
        && post.entry().scope() == Scope.PORTFOLIO
        && !post.title().equals(post.entry().name());
  }

  /** "the two countries' ministers". */
  private boolean isOfSeveral(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    for (int at = post.begin() + 1; at <= post.head(); at++) {
      boolean owned = sentence.tokens().get(at).tag().equals("POS");
      if (owned && sentence.tokens().get(at - 1).tag().equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  private int position(OfficeClaim claim) {
    return scene.names(claim.post().sentence()).stream()
        .filter(name -> name.person() == claim.person() && name.begin() > claim.post().head())
        .mapToInt(Mention::begin)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private List<String> countries(Post post, List<Integer> holders) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    boolean theirs = sentence.tokens().get(post.begin()).text().equalsIgnoreCase("their");
    return theirs ? ofOwners(post, holders) : told(sentence, post, holders);
  }

  /** The countries between the title and the first name. */
  private List<String> told(Sentence sentence, Post post, List<Integer> holders) {
    int first =
        scene.names(post.sentence()).stream()
            .filter(name -> name.begin() > post.head() && holders.contains(name.person()))
            .mapToInt(Mention::begin)
            .findFirst()
            .orElse(post.end());
    Set<String> found = new LinkedHashSet<>();
    for (int at = post.head() + 1; at < first; at++) {
      for (int end = Math.min(first, at + 4); end > at; end--) {
        Optional<String> country = scene.organizations().country(sentence, at, end);
        if (country.isPresent()) {
          found.add(country.get());
          at = end - 1;
          break;
        }
      }
    }
    return new ArrayList<>(found);
  }

  /** The countries of those whom the sentence names before, by their offices. */
  private List<String> ofOwners(Post post, List<Integer> holders) {
    return claims.stream()
        .filter(c -> c.post().sentence() == post.sentence() && c.post().end() <= post.begin())
        .filter(c -> !holders.contains(c.person()) && c.post().organization() != null)
        .filter(c -> scene.organizations().isCountry(c.post().organization()))
        .sorted(Comparator.comparingInt(c -> c.post().head()))
        .map(c -> c.post().organization())
        .distinct()
        .toList();
  }
}
