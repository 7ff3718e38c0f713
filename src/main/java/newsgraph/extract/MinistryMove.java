package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeRelations;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * A ministry told by its field alone, as in news of a reshuffle: "Ruiz moves from Transport to
 * Health", "Lind keeps Defence", "Toth takes over Trade from Berg".
 */
final class MinistryMove implements OfficeRule {
  private static final int LONGEST = 5;

  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    for (int verb = 0; verb < parse.size(); verb++) {
      if (parse.tagged(verb, "V")) {
        claims.addAll(new Move(scene, parse, verb).claims());
      }
    }
    return claims;
  }

  /** What the article calls those who have a ministry: minister or secretary; empty if nobody. */
  private static Optional<Title> minister(OfficeScene scene) {
    return scene.article().sentences().stream()
        .filter(sentence -> sentence.kind().isStory())
        .flatMap(sentence -> sentence.tokens().stream())
        .flatMap(
            t ->
                scene
                    .lexicon()
                    .titles()
                    .at(List.of(t.lemma().toLowerCase(Locale.ROOT)), 0)
                    .stream())
        .map(Match::title)
        .filter(title -> title.scope() == Scope.PORTFOLIO)
        .findFirst();
  }

  /** One verb that may move somebody. */
  private record Move(OfficeScene scene, Parse parse, int verb) {
    List<OfficeClaim> claims() {
      OfficeRelations words = scene.lexicon().relations();
      String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
      OfficeClause clause = new OfficeClause(scene, parse, verb);
      boolean takes = words.takes(lemma);
      if (!takes && !words.moves(lemma) || !clause.isTold()) {
        return List.of();
      }
      int moved = takes ? -1 : parse.child(verb, "obj"); // "Ruiz moved Lind to Health": Lind
      List<Mention> who = moved < 0 ? clause.subjects() : clause.mentions(moved, verb);
      if (who.size() != 1) {
        return List.of();
      }
      List<OfficeClaim> found = new ArrayList<>();
      boolean future = VerbForm.of(parse, verb).tense() == VerbForm.Tense.FUTURE;
      int field = takes ? parse.child(verb, "obj") : -1;
      if (field > verb) {
        post(field).ifPresent(p -> found.add(claim(who.get(0), p, future ? Status.ELECT : null)));
      }
      for (int part : parts()) {
        boolean from = parse.preposition(part).equals("from");
        boolean to = parse.preposition(part).matches(takes ? "at" : "to|at");
        if (part > verb && (from && !takes || to)) {
          Status status = from ? Status.FORMER : future ? Status.ELECT : null;
          post(part).ifPresent(p -> found.add(claim(who.get(0), p, status)));
        }
        Optional<Mention> gone = scene.name(parse.sentence().index(), part);
        if (from && takes && gone.isPresent() && !found.isEmpty()) {
          found.add(claim(gone.get(), found.get(0).post(), Status.FORMER));
        }
      }
      return found;
    }

    /** "from Transport to Health": the parse may hang the second on the first. */
    private List<Integer> parts() {
      List<Integer> parts = new ArrayList<>();
      for (int part : parse.children(verb, "obl")) {
        parts.add(part);
        parts.addAll(parse.children(part, "nmod"));
      }
      return parts;
    }

    private OfficeClaim claim(Mention who, Post post, Status status) {
      int begin = Math.min(Math.min(who.begin(), verb), post.begin());
      return OfficeClaim.of(who.person(), post, begin, Math.max(who.end(), post.end()))
          .saying(status);
    }

    /** The office whose field a noun phrase is: "Human Resources". */
    private Optional<Post> post(int noun) {
      int begin = noun;
      while (begin > verb + 1 && isField(begin - 1)) {
        begin--;
      }
      int end = noun + 1;
      while (end < parse.size() && end - begin < LONGEST && isField(end)) {
        end++;
      }
      while (end > noun + 1 && !parse.token(end - 1).tag().startsWith("NN")) {
        end--;
      }
      StringBuilder words = new StringBuilder();
      boolean field = false;
      boolean capital = true;
      for (int at = begin; at < end; at++) {
        String word = parse.token(at).text();
        String lower = word.toLowerCase(Locale.ROOT);
        field |= scene.lexicon().titles().use(lower) == Use.PORTFOLIO;
        capital &= Character.isUpperCase(word.codePointAt(0)) || parse.token(at).tag().equals("CC");
        if (scene.overlapsName(parse.sentence().index(), at)) {
          return Optional.empty();
        }
        words.append(lower).append(' ');
      }
      String last = parse.lemma(end - 1).toLowerCase(Locale.ROOT);
      field &= // "Government House"
          scene.lexicon().titles().use(last) == Use.PORTFOLIO
              || scene.lexicon().organizations().cue(last).isEmpty();
      boolean bare =
          begin == verb + 1 || !parse.token(begin - 1).tag().matches("DT|PRP\\$|POS|CD|JJ.*|NN.*");
      boolean closed = end >= parse.size() || !parse.token(end).tag().matches("NN.*|POS|HYPH|VBG");
      boolean over = parse.child(verb, "compound:prt") >= 0; // "takes over trade"
      boolean named = capital;
      int from = begin;
      int to = end;
      return field && bare && closed && (capital || over)
          ? minister(scene)
              .filter(title -> named || isNear(title))
              .map(title -> post(title, words + title.name(), from, to, noun))
          : Optional.empty();
    }

    private Post post(Title title, String words, int begin, int end, int head) {
      return new Post(
          parse.sentence().index(),
          begin,
          end,
          end,
          head,
          title,
          words,
          null,
          -1,
          null,
          false,
          false);
    }

    private boolean isField(int at) {
      Sentence.Token token = parse.token(at);
      boolean and =
          token.text().equals("and")
              && at + 1 < parse.size()
              && scene.lexicon().titles().use(parse.token(at + 1).text().toLowerCase(Locale.ROOT))
                  == Use.PORTFOLIO;
      return and
          || token.tag().matches("NNP?S?|JJ|HYPH")
              && scene.name(parse.sentence().index(), at).isEmpty();
    }

    /** Small letters tell a ministry only where ministers are spoken of. */
    private boolean isNear(Title minister) {
      List<Sentence> all = scene.article().sentences();
      int here = parse.sentence().index();
      return all.subList(Math.max(0, here - 1), here + 1).stream()
          .flatMap(sentence -> sentence.tokens().stream())
          .anyMatch(token -> token.lemma().equalsIgnoreCase(minister.name()));
    }
  }
}
