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
