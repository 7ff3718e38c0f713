package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.model.Sentence;

/**
 * Titles joined by "and" share what stands before the first and after the last: "Peru's former
 * president and foreign minister", "chairman and chief executive of the Alpine Bank", "the
 * president's cousin and close adviser".
 */
final class SharedWords {
  private SharedWords() {}

  static List<Post> share(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<Post> shared = new ArrayList<>(posts);
    for (int i = 0; i + 1 < shared.size(); i++) {
      Post first = shared.get(i);
      Post second = shared.get(i + 1);
      if (areJoined(sentence, first, second)) {
        shared.set(i, backward(first, second));
        shared.set(i + 1, forward(first, second));
      }
    }
    for (int i = 0; i < shared.size(); i++) {
      shared.set(i, underOwner(scene, new Parse(sentence), shared.get(i)));
      if (i > 0) {
        shared.set(i, ofUnnamed(scene, sentence, shared.get(i - 1), shared.get(i)));
      }
    }
    return shared;
  }

  /** "The Peruvian president sent his foreign minister": of a man who is not named, so of Peru. */
  private static Post ofUnnamed(OfficeScene scene, Sentence sentence, Post first, Post second) {
    boolean his = sentence.tokens().get(second.begin()).tag().equals("PRP$");
    boolean named = scene.names(sentence.index()).stream().anyMatch(m -> m.end() <= second.begin());
    boolean country =
        first.organization() != null && scene.organizations().isCountry(first.organization());
    return his && !named && country && OfficeHome.isNational(first.entry().scope())
        ? second.withOwner(first.organization(), -1)
        : second;
  }

  private static boolean areJoined(Sentence sentence, Post first, Post second) {
    boolean retired = // "a retired judge and chairman of the board" chairs it now
        sentence.tokens().subList(first.begin(), first.head()).stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("retired"));
    return second.begin() == first.end() + 1
        && sentence.tokens().get(first.end()).text().equals("and")
        && !second.definite()
        && !isTo(sentence, second) // "dean of the church and chaplain to the queen"
        && !(retired && second.end() > second.nameEnd());
  }

  private static boolean isTo(Sentence sentence, Post post) {
    int to = post.nameEnd();
    return to < sentence.tokens().size() && sentence.tokens().get(to).text().equals("to");
  }

  private static Post forward(Post first, Post second) {
    boolean open = second.organization() == null && second.owner() < 0;
    Post shared = open ? second.withOwner(first.organization(), first.owner()) : second;
    return second.status() == null ? shared.withStatus(first.status()) : shared;
  }

  private static Post backward(Post first, Post second) {
    boolean open = first.organization() == null && first.owner() < 0;
    boolean after = second.end() > second.nameEnd();
    boolean whole = // "minister of justice and chairman of the League": each has its own
        first.end() > first.nameEnd() && OfficeHome.isNational(first.entry().scope());
    return open && after && !whole ? first.withOwner(second.organization(), second.owner()) : first;
  }

  /** By the parse: the owner of the noun that the title is joined to. */
  private static Post underOwner(OfficeScene scene, Parse parse, Post post) {
    int first = parse.head(post.head());
    boolean joined = parse.relation(post.head()).equals("conj") && first >= 0;
    if (!joined || post.definite() || post.organization() != null || post.owner() >= 0) {
      return post;
    }
    int owner = parse.child(first, "nmod:poss");
    if (owner < 0) {
      return post;
    }
    Optional<Mention> person = scene.mention(post.sentence(), owner);
    if (person.isPresent()) {
      return post.withOwner(null, person.get().person());
    }
    String body = scene.organizations().read(parse.sentence(), parse.left(owner), owner + 1);
    if (body != null) {
      return post.withOwner(body, -1);
    }
    boolean statesman =
        scene
            .lexicon()
            .titles()
            .at(List.of(parse.lemma(owner)), 0)
            .filter(match -> OfficeHome.isNational(match.title().scope()))
            .isPresent();
    Title entry = post.entry();
    return statesman ? post.withEntry(entry.in(Scope.STATE)) : post;
  }
}
