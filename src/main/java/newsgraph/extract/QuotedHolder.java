package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.model.Sentence;

/**
 * Whoever goes on to speak, and has not been named before, has the office of the unnamed one who
 * spoke in the sentence before: "The head of the Alpine Fund says that all is lost. “Nobody paid,”
 * Ana Ruiz said in an interview." One for each article.
 */
final class QuotedHolder {
  private final OfficeScene scene;
  private final List<OfficeClaim> claims;

  QuotedHolder(OfficeScene scene, List<OfficeClaim> claims) {
    this.scene = scene;
    this.claims = claims;
  }

  /** What is claimed this way. */
  List<OfficeClaim> find(List<Post> posts) {
    List<OfficeClaim> found = new ArrayList<>();
    for (Post post : posts) {
      Sentence sentence = scene.article().sentences().get(post.sentence());
      Scope scope = post.entry().scope();
      boolean ofState = scope == Scope.STATE || scope == Scope.LOCAL; // named with the title
      if (post.definite() && !post.plural() && !ofState && isSpeaker(sentence, post)) {
        next(post)
            .map(name -> OfficeClaim.of(name.person(), at(post, name), name.begin(), name.end()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Post at(Post post, Mention name) {
    return post.at(name.sentence(), name.head());
  }

  /** Whether an office opens a sentence that names nobody, and its holder says something. */
  private boolean isSpeaker(Sentence sentence, Post post) {
    Parse parse = new Parse(sentence);
    int verb = parse.head(post.head());
    return post.begin() == 0
        && post.end() > post.nameEnd()
        && sentence.kind().isStory()
        && parse.relation(post.head()).equals("nsubj")
        && isReport(parse, verb)
        && scene.names(post.sentence()).isEmpty();
  }

  private boolean isReport(Parse parse, int verb) {
    return verb >= 0
        && parse.tagged(verb, "V")
        && scene.lexicon().words().meetingWords().is(Cue.REPORT, "verb", parse.lemma(verb));
  }

  /** The one name of the next sentences, who is quoted there, named for the first time. */
  private Optional<Mention> next(Post post) {
    for (int s = post.sentence() + 1; s <= post.sentence() + 2; s++) {
      if (s >= scene.article().sentences().size()) {
        return Optional.empty();
      }
      Sentence sentence = scene.article().sentences().get(s);
      List<Mention> names = scene.names(s);
      if (names.isEmpty()) {
        continue;
      }
      Parse parse = new Parse(sentence);
      Mention name = names.get(0);
      int verb = parse.head(name.head());
      boolean quoted =
          sentence.tokens().get(0).text().matches("[\"“]|``|'")
              && parse.relation(name.head()).equals("nsubj")
              && isReport(parse, verb);
      boolean first =
          scene.people().of(name.person()).stream()
              .filter(m -> m.via() == newsgraph.model.ArticleFacts.Via.NAME)
              .allMatch(m -> m.sentence() >= name.sentence());
      boolean free = claims.stream().noneMatch(c -> c.person() == name.person());
      boolean bare =
          name.begin() == 0
              || sentence.tokens().get(name.begin() - 1).tag().matches("[,.]|''|``|VB[DZ]");
      boolean closed = name.end() >= parse.size() || !parse.token(name.end()).text().equals(",");
      return quoted && first && free && bare && closed && names.size() == 1
          ? Optional.of(name)
          : Optional.empty();
    }
    return Optional.empty();
  }
}
