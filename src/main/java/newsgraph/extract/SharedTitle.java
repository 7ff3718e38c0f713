package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Token;

/**
 * The holders of a title that several countries share are named after it: "The presidents of Peru
 * and Chile signed it. Ana Ruiz of Peru and Bo Lind of Chile shook hands", "Peru's Ana Ruiz". One
 * for each article.
 */
final class SharedTitle {
  /** How many sentences after the title the names stand. */
  private static final int REACH = 2;

  private final OfficeScene scene;
  private final List<OfficeClaim> claims;

  SharedTitle(OfficeScene scene, List<OfficeClaim> claims) {
    this.scene = scene;
    this.claims = claims;
  }

  /** What is claimed this way. */
  List<OfficeClaim> find(List<Post> posts) {
    List<OfficeClaim> found = new ArrayList<>();
    for (Post post : posts) {
      List<String> countries =
          post.plural() && OfficeHome.isNational(post.entry().scope()) && isUntold(post)
              ? countries(post)
              : List.of();
      if (countries.size() > 1) {
        claim(post, countries).forEach(found::add);
      }
    }
    return found;
  }

  /** Whether nobody is named beside the title. */
  private boolean isUntold(Post post) {
    return claims.stream()
        .map(OfficeClaim::post)
        .noneMatch(p -> p.sentence() == post.sentence() && p.head() == post.head());
  }

  /** The countries after "of", or before the title: "the Peruvian and Chilean presidents". */
  private List<String> countries(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    List<String> found = new ArrayList<>();
    int end = post.nameEnd();
    boolean after =
        end + 1 < sentence.tokens().size() && sentence.tokens().get(end).text().equals("of");
    for (int at = after ? end + 1 : post.begin();
        after ? at < sentence.tokens().size() : at < post.head();
        at++) {
      int begin = at;
      int to = countryEnd(sentence, at);
      if (to > at) {
        found.add(scene.organizations().country(sentence, begin, to).orElseThrow());
        at = to - 1;
      } else if (!sentence.tokens().get(at).text().matches(",|and|the|both")) {
        return after ? found : List.of();
      }
    }
    return found;
  }

  private int countryEnd(Sentence sentence, int at) {
    for (int end = Math.min(sentence.tokens().size(), at + 4); end > at; end--) {
      if (scene.organizations().country(sentence, at, end).isPresent()) {
        return end;
      }
    }
    return at;
  }

  /** The one person of each country who is named with it; none if any country has two. */
  private List<OfficeClaim> claim(Post post, List<String> countries) {
    List<OfficeClaim> found = new ArrayList<>();
    for (int s = post.sentence(); s <= post.sentence() + REACH; s++) {
      if (s >= scene.article().sentences().size()) {
        break;
      }
      Sentence sentence = scene.article().sentences().get(s);
      List<OfficeClaim> here = new ArrayList<>();
      for (Mention name : scene.names(s)) {
        Optional<String> of = country(sentence, name).filter(countries::contains);
        if (of.isPresent() && hasNone(name.person(), of.get(), post)) {
          Post held = post.withOrganization(of.get()).at(s, name.head());
          here.add(OfficeClaim.of(name.person(), held, name.begin(), name.end()));
        }
      }
      long different = here.stream().map(c -> c.post().organization()).distinct().count();
      if (different == countries.size() && here.size() == countries.size()) {
        return here;
      }
    }
    return found;
  }

  /** "Ana Ruiz of Peru", "Peru's Ana Ruiz". */
  private Optional<String> country(Sentence sentence, Mention name) {
    List<Token> tokens = sentence.tokens();
    int of = name.end();
    if (of + 1 < tokens.size() && tokens.get(of).text().equals("of")) {
      int end = countryEnd(sentence, of + 1);
      return scene.organizations().country(sentence, of + 1, end);
    }
    int mark = name.begin() - 1;
    int begin = mark > 0 ? scene.organizations().countryBegin(sentence, mark, 0) : mark;
    return mark > 0 && tokens.get(mark).tag().equals("POS") && begin < mark
        ? scene.organizations().country(sentence, begin, mark)
        : Optional.empty();
  }

  /** Whether nothing else is told of the person's office there. */
  private boolean hasNone(int person, String country, Post post) {
    return scene.lexicon().organizations().has(country, post.title())
        && claims.stream()
            .filter(c -> c.person() == person && c.post().sentence() <= post.sentence() + REACH)
            .noneMatch(c -> OfficeHome.isNational(c.post().entry().scope()))
        && claims.stream()
            .filter(c -> c.person() != person && c.post().title().equals(post.title()))
            .filter(c -> Incumbents.isNow(c.status()))
            .noneMatch(c -> country.equals(c.post().organization()));
  }
}
