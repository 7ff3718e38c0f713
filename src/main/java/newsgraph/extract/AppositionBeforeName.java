package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;

/**
 * A title before a comma and a name is that person's office: "Lind's former security adviser, Ana
 * Ruiz", "A spokesman for the ministry, Bo Lind, said". A comma that closes a phrase at the start
 * of the sentence is none of these: "After seeing the president, Ruiz left".
 */
final class AppositionBeforeName implements OfficeRule {
  private static final String AFTER = "[,.;:)?!–—”]|''|'s|’s|--?|-RRB-|who|and";

  private static final int LONGEST_DESCRIPTION = 6;

  private static final int LONGEST_PLACE = 5;

  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      Optional<Mention> name = follower(scene, sentence, posts, post);
      if (name.isEmpty() && i + 1 < posts.size() && joined(sentence, post, posts.get(i + 1))) {
        name = follower(scene, sentence, posts, posts.get(i + 1));
      }
      if (name.isPresent()) {
        List<Mention> names =
            post.plural() ? NameList.from(scene, sentence, name.get()) : List.of(name.get());
        for (Mention each : names) {
          claims.add(OfficeClaim.of(each.person(), post, post.begin(), each.end()));
        }
      }
    }
    return claims;
  }

  private static Optional<Mention> follower(
      OfficeScene scene, Sentence sentence, List<Post> posts, Post post) {
    int comma = commaAfter(scene, sentence, post);
    if (comma + 1 >= sentence.tokens().size()
        || !sentence.tokens().get(comma).text().matches(",|–|—|--")
        || NameAfterTitle.startingAt(scene, sentence, post.nameEnd()).isPresent()
        || NameAfterTitle.of(scene, sentence, posts, post).isPresent()) {
      return Optional.empty();
    }
    if (isUnderOther(sentence, posts, post)
        || isOfNameBefore(scene, sentence, post, comma)
        || isWithinList(scene, sentence, post, comma)
        || TitleSide.of(scene, sentence, posts, post) == TitleSide.AFTER_NAME) {
      return Optional.empty();
    }
    Optional<Mention> name = NameAfterTitle.startingAt(scene, sentence, comma + 1);
    for (Post next : posts) {
      if (name.isEmpty() && next.begin() == comma + 1 && !next.definite()) {
        name = NameAfterTitle.of(scene, sentence, posts, next);
      }
    }
    return name.filter(m -> isApposed(scene, sentence, post, m))
        .or(() -> described(scene, sentence, post, posts));
  }

  /** "for Toth, the mayor of Lima, Ruiz and Lind": Toth's, and a list of names goes on. */
  private static boolean isWithinList(OfficeScene scene, Sentence sentence, Post post, int comma) {
    int before = post.begin() - 1;
    boolean after =
        before > 0
            && sentence.tokens().get(before).text().equals(",")
            && scene.names(sentence.index()).stream().anyMatch(m -> m.end() == before);
    Optional<Mention> next = NameAfterTitle.startingAt(scene, sentence, comma + 1);
    int and = next.map(Mention::end).orElse(0);
    return after
        && next.isPresent()
        && and + 1 < sentence.tokens().size()
        && sentence.tokens().get(and).text().equals("and")
        && scene.name(sentence.index(), and + 1).isPresent();
  }

  /**
   * The token after the title, or after where its holder works: "the head of the mission here,".
   */
  private static int commaAfter(OfficeScene scene, Sentence sentence, Post post) {
    int size = sentence.tokens().size();
    int at = post.end();
    while (at < size
        && at < post.end() + LONGEST_PLACE
        && sentence.tokens().get(at).tag().matches(at == post.end() ? "IN|RB" : "DT|JJ|NN.*|IN")
        && scene.name(sentence.index(), at).isEmpty()) {
      at++;
    }
    boolean placed =
        at > post.end() && at + 1 < size && sentence.tokens().get(at).text().equals(",");
    Parse parse = new Parse(sentence);
    return placed
            && NameAfterTitle.startingAt(scene, sentence, at + 1)
                .filter(m -> parse.relation(m.head()).equals("appos"))
                .filter(m -> parse.head(m.head()) == post.head())
                .isPresent()
        ? at
        : post.end();
  }

  /** "the mayor, former boxer Ana Ruiz", "the envoy, the Danish diplomat Bo Lind". */
  private static Optional<Mention> described(
      OfficeScene scene, Sentence sentence, Post post, List<Post> posts) {
    int at = post.end() + 1;
    int end = at;
    while (end < sentence.tokens().size()
        && end - at < LONGEST_DESCRIPTION
        && scene.name(sentence.index(), end).isEmpty()
        && sentence
            .tokens()
            .get(end)
            .tag()
            .matches(end == at ? "DT|JJ|NN|VBN" : "JJ|NN|VBN|HYPH|RB|NNP")) {
      end++;
    }
    int noun = end - 1;
    Optional<Mention> name = NameAfterTitle.startingAt(scene, sentence, end);
    boolean common =
        noun > post.end()
            && sentence.tokens().get(noun).tag().equals("NN")
            && !sentence.tokens().get(noun).text().matches("\\p{Lu}.*");
    boolean people = // "its treasurer, the Dane Bo Lind"
        noun > at
            && sentence.tokens().get(at).tag().equals("DT")
            && scene.organizations().country(sentence, noun, end).isPresent();
    if (name.isEmpty() || !common && !people) {
      return Optional.empty();
    }
    Parse parse = new Parse(sentence);
    int after = scene.lettersEnd(name.get());
    boolean apart = after < parse.size() && parse.token(after).text().matches("[,;.]");
    boolean byParse = isAppositive(parse, noun) || isAppositive(parse, name.get().head());
    boolean first =
        scene.startsSentence(sentence, post.begin()) && isClosed(scene, parse, name.get());
    boolean owned = post.begin() > 0 && post.definite();
    if (opensAside(parse, post)) {
      return Optional.empty(); // "After seeing the mayor, former boxer Ana Ruiz left"
    }
    boolean taken = posts.stream().anyMatch(p -> p != post && p.owner() == name.get().person());
    return (byParse || first || apart) && (owned || first) && !taken ? name : Optional.empty();
  }

  /** Whether the title is in a phrase before the sentence's own verb. */
  private static boolean opensAside(Parse parse, Post post) {
    for (int at = 0; at < post.begin(); at++) {
      if (parse.isTensed(at)) {
        return false;
      }
    }
    return parse.token(0).tag().matches("IN|TO|WRB|VB[GN]");
  }

  private static boolean isAppositive(Parse parse, int token) {
    return parse.relation(token).equals("appos");
  }

  private static boolean isClosed(OfficeScene scene, Parse parse, Mention name) {
    int end = scene.lettersEnd(name);
    return end >= parse.size() || parse.token(end).text().matches(AFTER);
  }

  /** "Ana Ruiz, the mayor of Lima, Bo Lind and Eva Toth": the title stands beside Ruiz. */
  private static boolean isOfNameBefore(
      OfficeScene scene, Sentence sentence, Post post, int comma) {
    Parse parse = new Parse(sentence);
    int named = parse.relation(post.head()).equals("appos") ? parse.head(post.head()) : -1;
    return named >= 0
        && scene.name(sentence.index(), named).filter(m -> m.end() == post.begin() - 1).isPresent()
        && NameAfterTitle.startingAt(scene, sentence, comma + 1)
            .filter(next -> parse.relation(next.head()).equals("conj"))
            .filter(next -> next.end() + 1 < parse.size())
            .filter(next -> parse.token(next.end()).text().equals("and"))
            .filter(next -> NameAfterTitle.startingAt(scene, sentence, next.end() + 1).isPresent())
            .isPresent();
  }

  /** "An aide to the premier, Ana Ruiz, said": Ruiz is the aide. */
  private static boolean isUnderOther(Sentence sentence, List<Post> posts, Post post) {
    int before = post.begin() - 1;
    return before > 0
        && sentence.tokens().get(before).text().matches("to|for")
        && posts.stream().anyMatch(other -> other.nameEnd() == before);
  }

  private static boolean isApposed(OfficeScene scene, Sentence sentence, Post post, Mention name) {
    Parse parse = new Parse(sentence);
    boolean byParse = parse.relation(name.head()).equals("appos");
    boolean closed = isClosed(scene, parse, name);
    boolean first = scene.startsSentence(sentence, post.begin());
    boolean attributed = post.begin() > 0 && parse.token(post.begin() - 1).tag().matches("VB[DZP]");
    boolean list =
        closed && name.end() < parse.size() && parse.token(name.end()).text().equals("and");
    if (!closed && parse.token(0).tag().matches("IN|TO|WRB|VB[GN]") && !attributed) {
      return false;
    }
    return (byParse || closed || first || attributed) && !(list && !post.definite() && !byParse);
  }

  private static boolean joined(Sentence sentence, Post first, Post second) {
    return second.begin() == first.end() + 1
        && sentence.tokens().get(first.end()).text().equals("and")
        && !second.definite();
  }
}
