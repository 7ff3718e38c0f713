package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;

/**
 * Brings home the pronoun that coreference took for somebody far away. "Ruiz left for Oslo on the
 * eve of his talks with Lind": when neither this sentence nor the one before speaks of that person,
 * the pronoun is the named subject of its own sentence. "Lind and he" are two.
 */
final class FarPronoun {
  private final AnnotatedArticle article;
  private final List<People.Mention> names;
  private final Gender[] genders;
  private final MeetingWords words;

  FarPronoun(
      AnnotatedArticle article, List<People.Mention> names, Gender[] genders, MeetingWords words) {
    this.article = article;
    this.names = names;
    this.genders = genders;
    this.words = words;
  }

  /** The pronouns, those for somebody far away put right. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    List<People.Mention> mended = new ArrayList<>(pronouns);
    for (int i = 0; i < mended.size(); i++) {
      People.Mention pronoun = mended.get(i);
      if (pronoun.via() != Via.PRONOUN) {
        continue;
      }
      Parse parse = new Parse(article.sentences().get(pronoun.sentence()));
      boolean far =
          isBeside(parse, pronoun) || !isNear(pronoun, mended) && !parse.isQuoted(pronoun.head());
      Optional<People.Mention> subject = far ? subject(parse, pronoun) : Optional.empty();
      if (subject.isPresent()) {
        mended.set(
            i,
            new People.Mention(
                pronoun.sentence(),
                pronoun.begin(),
                pronoun.end(),
                pronoun.head(),
                subject.get().person(),
                Via.PRONOUN));
      }
    }
    return mended;
  }

  /** Whether this sentence or the one before speaks of the person besides. */
  private boolean isNear(People.Mention pronoun, List<People.Mention> all) {
    return Stream.concat(names.stream(), all.stream())
        .filter(m -> m != pronoun && m.person() == pronoun.person())
        .anyMatch(
            m ->
                m.sentence() == pronoun.sentence() && m.end() <= pronoun.begin()
                    || m.sentence() == pronoun.sentence() - 1);
  }

  /** "he and Ruiz": he is not Ruiz. */
  private boolean isBeside(Parse parse, People.Mention pronoun) {
    return parse.conjuncts(pronoun.head()).stream()
        .filter(part -> part != pronoun.head())
        .anyMatch(
            part ->
                names.stream()
                    .filter(n -> n.sentence() == pronoun.sentence() && n.covers(part))
                    .anyMatch(n -> n.person() == pronoun.person()));
  }

  /** The named subject of the main clause, if it stands before, agrees, and is not beside. */
  private Optional<People.Mention> subject(Parse parse, People.Mention pronoun) {
    Gender gender = PronounResolver.genderOf(parse.token(pronoun.head()).text());
    if (gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    List<Integer> own = new Clause(parse, words).subjects(parse.head(pronoun.head()));
    boolean object = Parse.isOneOf(parse.relation(pronoun.head()), "obj", "iobj", "obl");
    return names.stream()
        .filter(n -> n.sentence() == pronoun.sentence() && n.end() <= pronoun.begin())
        .filter(n -> n.person() != pronoun.person())
        .filter(n -> isMainSubject(parse, n.head()))
        .filter(n -> !object || !own.contains(n.head()))
        .filter(n -> genders[n.person()] == gender || genders[n.person()] == Gender.UNKNOWN)
        .findFirst();
  }

  private static boolean isMainSubject(Parse parse, int name) {
    int token = parse.relation(name).equals("appos") ? parse.head(name) : name;
    return parse.relation(token).startsWith("nsubj") && parse.head(parse.head(token)) < 0;
  }
}
