package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * A title between commas after a name is that person's office: "Ruiz, the deputy head of Peru's
 * Alpine Party, said". Several joined by "and" are all his: "Lind, ambassador to Peru during her
 * term and now a senator". "Both professors" are the office of the two names before it.
 */
final class AppositionAfterName implements OfficeRule {
  private static final String OPENS = "[,(–—]|--?|-LRB-";
  private static final String CLOSES =
      "[,.;:)?!–—”]|''|--?|-RRB-|who|that|whose|and|which|until|since|from|but";

  /** How far before the title "until last month" begins. */
  private static final int UNTIL_REACH = 5;

  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    Mention holder = null;
    Post last = null;
    for (Post post : posts) {
      if (NameAfterTitle.of(scene, sentence, posts, post).isPresent()) {
        holder = null;
        continue;
      }
      boolean before = TitleSide.of(scene, sentence, posts, post) == TitleSide.BEFORE_NAME;
      Optional<Mention> name =
          before || isNextOfList(scene, sentence, posts, post)
              ? Optional.empty()
              : beside(scene, parse, post)
                  .or(() -> byParse(scene, parse, post))
                  .or(() -> afterParticiple(scene, parse, post));
      boolean joined =
          name.isEmpty()
              && !before
              && holder != null
              && !post.plural() // "Ruiz, the envoy, ministry officials said"
              && joined(parse, last, post);
      if (name.isEmpty() && !joined) {
        holder = null;
        continue;
      }
      holder = joined ? holder : name.get();
      last = post;
      List<Mention> names =
          post.plural() ? NameList.upTo(scene, sentence, holder) : List.of(holder);
      for (Mention each : names) {
        OfficeClaim claim =
            OfficeClaim.of(
                each.person(),
                post,
                Math.min(each.begin(), post.begin()),
                Math.max(each.end(), post.end()));
        claims.add(atTheTime(parse, post) ? claim.saying(Status.FORMER) : claim);
      }
    }
    return claims;
  }

  private static Optional<Mention> beside(OfficeScene scene, Parse parse, Post post) {
    int at = post.begin() - 1;
    if (at >= 0 && parse.token(at).text().matches("both|all")) {
      at--;
    }
    at = beforeTime(parse, at);
    boolean herself = // "Ruiz, herself once the mayor of Lima"
        at > 1
            && parse.token(at).text().matches("(?:him|her)self|themselves")
            && parse.token(at - 1).text().equals(",");
    at = herself ? at - 1 : at;
    if (at > 0 && parse.token(at).text().equals("as") && parse.token(at - 1).text().equals(",")) {
      at--; // "Ruiz, as the chief executive of Alpine Steel, signed"
    }
    if (at >= 2 && parse.token(at).text().equals(",") && parse.tagged(at - 1, "CD")) {
      at -= 2;
    }
    if (at < 1 || !parse.token(at).text().matches(OPENS)) {
      return Optional.empty();
    }
    int nameEnd = at;
    Optional<Mention> name =
        scene.names(post.sentence()).stream()
            .filter(
                m ->
                    m.end() == nameEnd
                        || scene.lettersEnd(m) == nameEnd
                        || isOfPlace(parse, m, nameEnd)
                        || isAtBody(scene, parse, m, nameEnd, post))
            .findFirst();
    boolean closed =
        post.end() >= parse.size()
            || parse.token(post.end()).text().matches(CLOSES)
            || post.end() < parse.size() && parse.tagged(post.end(), "IN");
    boolean apposed = name.isPresent() && parse.relation(post.head()).equals("appos");
    boolean subject =
        parse.relation(post.head()).startsWith("nsubj") && parse.head(post.head()) > post.head();
    boolean owned = post.owner() >= 0 && !isBeforeName(scene, parse, post);
    boolean other = subject && (post.definite() && !owned || post.plural());
    return apposed || closed && !other ? name : Optional.empty();
  }

  /** "the mayor, Ana Ruiz, the vicar, Bo Lind, and": each title stands before its own name. */
  private static boolean isNextOfList(
      OfficeScene scene, Sentence sentence, List<Post> posts, Post post) {
    int comma = post.begin() - 1;
    boolean and = comma > 0 && sentence.tokens().get(comma).text().equals("and");
    int before = and && sentence.tokens().get(comma - 1).text().equals(",") ? comma - 1 : comma;
    Optional<Mention> name =
        scene.names(sentence.index()).stream().filter(m -> m.end() == before).findFirst();
    Optional<Mention> own =
        post.end() + 1 < sentence.tokens().size()
                && sentence.tokens().get(post.end()).text().equals(",")
            ? NameAfterTitle.startingAt(scene, sentence, post.end() + 1)
            : Optional.empty();
    boolean first =
        own.isPresent() && post.definite() && isBeforeTitled(scene, sentence, posts, own.get());
    boolean each = // "for Toth, the mayor, Ana Ruiz, and for Berg"
        own.isPresent()
            && post.definite()
            && name.isPresent()
            && sentence
                .tokens()
                .subList(Math.max(0, name.get().begin() - 2), name.get().begin())
                .stream()
                .anyMatch(token -> token.text().equals("for"))
            && isAndFor(sentence, own.get().end());
    boolean titled = // "Mayor Eva Toth, the vicar, Bo Lind, and"
        own.isPresent()
            && post.definite()
            && name.isPresent()
            && posts.stream()
                .filter(other -> !other.definite() && other.head() < name.get().begin())
                .anyMatch(
                    other ->
                        NameAfterTitle.of(scene, sentence, posts, other)
                            .filter(name.get()::equals)
                            .isPresent())
            && own.get().end() < sentence.tokens().size()
            && sentence.tokens().get(own.get().end()).text().matches(",|and");
    return first
        || titled
        || each
        || name.isPresent()
            && own.isPresent()
            && posts.stream()
                .filter(other -> other.end() == name.get().begin() - 1)
                .anyMatch(other -> sentence.tokens().get(other.end()).text().equals(","));
  }

  private static boolean isAndFor(Sentence sentence, int at) {
    int and =
        at < sentence.tokens().size() && sentence.tokens().get(at).text().equals(",") ? at + 1 : at;
    return and + 1 < sentence.tokens().size()
        && sentence.tokens().get(and).text().equals("and")
        && sentence.tokens().get(and + 1).text().equals("for");
  }

  /** "Toth, the mayor, Ana Ruiz, and the vicar, Bo Lind": the list goes on in the same way. */
  private static boolean isBeforeTitled(
      OfficeScene scene, Sentence sentence, List<Post> posts, Mention name) {
    int at = name.end();
    while (at < sentence.tokens().size() && sentence.tokens().get(at).text().matches(",|and")) {
      at++;
    }
    int begin = at;
    return begin > name.end()
        && posts.stream()
            .filter(next -> next.begin() == begin && next.definite())
            .filter(next -> next.end() + 1 < sentence.tokens().size())
            .filter(next -> sentence.tokens().get(next.end()).text().equals(","))
            .anyMatch(
                next -> NameAfterTitle.startingAt(scene, sentence, next.end() + 1).isPresent());
  }

  /** "Bishop Ruiz of Harwick, Ohio, the president of": only places between name and comma. */
  private static boolean isOfPlace(Parse parse, Mention name, int comma) {
    boolean of = name.end() + 1 < comma && parse.token(name.end()).text().matches("of|from|in");
    for (int at = name.end() + 1; of && at < comma; at++) {
      of =
          parse.token(at).entity() == Entity.LOCATION
              || parse.token(at).text().equals(",") && at > name.end() + 1;
    }
    return of;
  }

  /** "Ruiz of Alpine Steel, its chief executive". */
  private static boolean isAtBody(
      OfficeScene scene, Parse parse, Mention name, int comma, Post post) {
    return name.end() + 1 < comma
        && parse.token(name.end()).text().equals("of")
        && parse.token(post.begin()).text().equals("its")
        && new ComplementRange(scene, parse.sentence()).end(name.end() + 1) == comma;
  }

  /** "Ruiz's adviser, Carl Berg": whose adviser is told by the name after the comma. */
  private static boolean isBeforeName(OfficeScene scene, Parse parse, Post post) {
    return post.end() + 1 >= parse.size()
        || !parse.token(post.end()).text().equals(",")
        || NameAfterTitle.startingAt(scene, parse.sentence(), post.end() + 1).isPresent();
  }

  /** Whether "at the time" stands before the title: "Ruiz, at the time Peru's finance minister". */
  private static boolean atTheTime(Parse parse, Post post) {
    int end = post.end();
    boolean after =
        end + 2 < parse.size()
            && parse.token(end).text().equals("at")
            && parse.token(end + 1).text().matches("the|that")
            && parse.token(end + 2).text().equals("time");
    return after || beforeTime(parse, post.begin() - 1) < post.begin() - 1;
  }

  /** The token before "at the time", whether the title's phrase takes in some of it or not. */
  private static int beforeTime(Parse parse, int at) {
    for (int begin = at; begin > 0 && begin >= at - 2; begin--) {
      boolean time =
          begin + 2 < parse.size()
              && parse.token(begin).text().equals("at")
              && parse.token(begin + 1).text().matches("the|that")
              && parse.token(begin + 2).text().equals("time");
      if (time) {
        return begin - 1;
      }
    }
    for (int begin = at; begin > 1 && begin >= at - UNTIL_REACH; begin--) {
      boolean until =
          parse.token(begin).text().matches("until|till|for") // "for twenty years"
              && parse.token(begin - 1).text().matches(",|and");
      boolean span = parse.token(begin).text().equals("for");
      if (until && (!span || parse.isTime(at))) {
        return begin - 1; // "Ruiz, until last month Peru's finance minister"
      }
    }
    return at;
  }

  /** By the parse: an apposition, or joined to one. */
  private static Optional<Mention> byParse(OfficeScene scene, Parse parse, Post post) {
    boolean apposed = false;
    int at = post.head();
    for (int steps = 0; at >= 0 && steps < 5; steps++) {
      String relation = parse.relation(at);
      if (!relation.equals("appos") && !relation.equals("conj")) {
        return Optional.empty();
      }
      apposed |= relation.equals("appos");
      at = parse.head(at);
      Optional<Mention> name = at < 0 ? Optional.empty() : scene.name(post.sentence(), at);
      if (name.isPresent()) {
        return apposed && name.get().end() <= post.begin() ? name : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Ruiz, sacked last year and now head of the Alpine Trust,". */
  private static Optional<Mention> afterParticiple(OfficeScene scene, Parse parse, Post post) {
    int adverb = parse.tagged(post.begin(), "RB") ? post.begin() : post.begin() - 1;
    int verb = parse.head(post.head());
    boolean joined =
        adverb > 1
            && parse.tagged(adverb, "RB")
            && parse.token(adverb - 1).text().matches("and|but|,")
            && parse.relation(post.head()).equals("conj")
            && verb >= 0
            && verb < adverb
            && parse.token(verb).tag().matches("VB[GN]")
            && parse.child(verb, "aux") < 0
            && parse.child(verb, "aux:pass") < 0
            && scene.lexicon().status().at(Place.ADVERB, parse.lemma(adverb)) != null;
    return joined && parse.token(verb - 1).text().equals(",")
        ? scene.names(post.sentence()).stream().filter(m -> m.end() == verb - 1).findFirst()
        : Optional.empty();
  }

  /** Only "and" and the words of a time phrase stand between: "during her term and now". */
  private static boolean joined(Parse parse, Post first, Post second) {
    Sentence sentence = parse.sentence();
    int and = beforeTime(parse, second.begin() - 1); // "and until 1988 the party's chief"
    if (and < first.end() || !sentence.tokens().get(and).text().matches("and|as well as|,")) {
      return false;
    }
    boolean the = sentence.tokens().get(second.begin()).text().equals("the");
    for (int i = first.end(); i < and; i++) {
      if (the && sentence.tokens().get(i).text().equals(",") && i + 1 < and) {
        return false; // "the mayor, twice last year, and the governor once"
      }
      if (sentence.tokens().get(i).tag().matches("V.*|WP|MD")) {
        return false;
      }
    }
    return true;
  }
}
