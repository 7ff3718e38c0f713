package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.Chain;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Gives pronouns to whom an office stands for, once that is known. "The president called on Lind.
 * He later met farmers": coreference joins "he" with "the president", a phrase without a name.
 */
final class NominalPronouns {
  private final AnnotatedArticle article;
  private final People people;

  NominalPronouns(AnnotatedArticle article, People people) {
    this.article = article;
    this.people = people;
  }

  /** The people, with the pronouns after a nominal put right or added. */
  People resolve() {
    List<People.Mention> all = new ArrayList<>(people.mentions());
    article.chains().forEach(chain -> follow(chain, all));
    for (int index = 1; index < article.sentences().size(); index++) {
      addOpening(article.sentences().get(index), all);
    }
    article.sentences().forEach(sentence -> bringHome(sentence, all));
    return new People(people.persons(), all);
  }

  /** In a chain without a name, each pronoun stands for the nominal before it. */
  private void follow(Chain chain, List<People.Mention> all) {
    int person = -1;
    for (ChainMention mention : chain.mentions()) {
      Optional<People.Mention> known =
          people.at(mention.sentence(), mention.head()).filter(m -> m.via() != Via.PRONOUN);
      if (known.isPresent() && known.get().via() == Via.NAME) {
        return;
      }
      person = known.map(People.Mention::person).orElse(person);
      boolean pronoun = mention.type() == ChainMention.Type.PRONOMINAL;
      if (pronoun && person >= 0 && agrees(pronoun(mention), person) && !isSettled(mention)) {
        all.removeIf(m -> m.sentence() == mention.sentence() && m.head() == mention.head());
        all.add(
            new People.Mention(
                mention.sentence(),
                mention.begin(),
                mention.end(),
                mention.head(),
                person,
                Via.PRONOUN));
      }
    }
  }

  /**
   * "Guards led the Norwegian leader to his car. The mayor greeted him": where one person alone is
   * spoken of, by a nominal, a pronoun is not somebody who was named further up.
   */
  private void bringHome(Sentence sentence, List<People.Mention> all) {
    if (!sentence.kind().isStory()) {
      return;
    }
    Parse parse = new Parse(sentence);
    for (int i = 0; i < all.size(); i++) {
      People.Mention pronoun = all.get(i);
      if (pronoun.sentence() != sentence.index()
          || pronoun.via() != Via.PRONOUN
          || parse.isQuoted(pronoun.head())) {
        continue;
      }
      boolean object =
          parse.token(pronoun.head()).tag().equals("PRP")
              && Parse.isOneOf(parse.relation(pronoun.head()), "obj", "iobj");
      List<People.Mention> here =
          all.stream()
              .filter(m -> m.sentence() == sentence.index() && m.end() <= pronoun.begin())
              .toList();
      boolean beside = object && here.stream().allMatch(m -> isSubjectOf(parse, m, pronoun));
      int alone = beside ? alone(sentence.index() - 1, all) : object ? -1 : alone(here);
      Gender gender = PronounResolver.genderOf(parse.token(pronoun.head()).text());
      boolean other =
          alone >= 0
              && alone != pronoun.person()
              && here.stream().noneMatch(m -> m.person() == pronoun.person())
              && (!beside || here.stream().noneMatch(m -> m.person() == alone));
      if (other && agrees(gender, alone)) {
        all.set(
            i,
            new People.Mention(
                pronoun.sentence(),
                pronoun.begin(),
                pronoun.end(),
                pronoun.head(),
                alone,
                Via.PRONOUN));
      }
    }
  }

  private static boolean isSubjectOf(Parse parse, People.Mention mention, People.Mention object) {
    return parse.head(mention.head()) == parse.head(object.head())
        && parse.relation(mention.head()).startsWith("nsubj");
  }

  private int alone(int sentence, List<People.Mention> all) {
    return sentence < 0 || !article.sentences().get(sentence).kind().isStory()
        ? -1
        : alone(all.stream().filter(m -> m.sentence() == sentence).toList());
  }

  /** The one person whom these mentions speak of, one of them by a nominal; or -1. */
  private static int alone(List<People.Mention> mentions) {
    boolean nominal = mentions.stream().anyMatch(m -> m.via() == Via.NOMINAL);
    List<Integer> persons = mentions.stream().map(People.Mention::person).distinct().toList();
    return nominal && persons.size() == 1 ? persons.get(0) : -1;
  }

  /** Whether the pronoun stands for somebody whom its own sentence names before it. */
  private boolean isSettled(ChainMention pronoun) {
    return people
        .at(pronoun.sentence(), pronoun.head())
        .filter(
            known ->
                people.inSentence(pronoun.sentence()).stream()
                    .anyMatch(
                        m ->
                            m.via() == Via.NAME
                                && m.person() == known.person()
                                && m.end() <= pronoun.begin()))
        .isPresent();
  }

  /** "On Friday the premier flew to Oslo. He and Lind will meet": the only one before. */
  private void addOpening(Sentence sentence, List<People.Mention> all) {
    Gender gender = PronounResolver.genderOf(sentence.tokens().get(0).text());
    boolean open =
        gender != Gender.UNKNOWN
            && sentence.tokens().get(0).tag().equals("PRP")
            && sentence.kind().isStory()
            && all.stream().noneMatch(m -> m.sentence() == sentence.index() && m.begin() == 0);
    if (!open) {
      return;
    }
    List<Integer> before =
        all.stream()
            .filter(m -> m.sentence() == sentence.index() - 1)
            .map(People.Mention::person)
            .distinct()
            .filter(p -> agrees(gender, p))
            .toList();
    if (before.size() == 1) {
      all.add(new People.Mention(sentence.index(), 0, 1, 0, before.get(0), Via.PRONOUN));
    }
  }

  private Gender pronoun(ChainMention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    return PronounResolver.genderOf(sentence.tokens().get(mention.head()).text());
  }

  private boolean agrees(Gender gender, int person) {
    Gender of = people.persons().get(person).gender();
    return gender != Gender.UNKNOWN && (of == gender || of == Gender.UNKNOWN);
  }
}
