package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.TrainedWeights.OfPronoun;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;
import org.junit.jupiter.api.Test;

class PronounRankerTest {
  private static final Lexicon LEXICON = Lexicon.read(LexiconFiles.bundled());
  private static final int RUIZ = 0;
  private static final int TOTH = 1;

  // 0 Ruiz met Toth. 1 Ruiz praised Toth. 2 She left.
  private final Story story =
      Story.undated()
          .sentence("Ruiz/NNP/P<met:nsubj met/VBD/meet<0:root Toth/NNP/P<met:obj")
          .sentence("Ruiz/NNP/P<praised:nsubj praised/VBD/praise<0:root Toth/NNP/P<praised:obj")
          .sentence("She/PRP/she<left:nsubj left/VBD/leave<0:root");
  private final Gender[] genders = {Gender.FEMALE, Gender.FEMALE};

  @Test
  void theSubjectOfTheSentencesBeforeGoesOn() {
    assertEquals(Optional.of(RUIZ), best(Optional.empty(), Optional.empty(), Set.of()));
  }

  @Test
  void theOtherOneIfShesSought() {
    assertEquals(Optional.of(TOTH), best(Optional.of(TOTH), Optional.of(TOTH), Set.of()));
  }

  @Test
  void whoeverItCannotBeIsNotWeighed() {
    assertEquals(Optional.of(TOTH), best(Optional.of(RUIZ), Optional.of(RUIZ), Set.of(RUIZ)));
    assertEquals(Optional.empty(), best(Optional.empty(), Optional.empty(), Set.of(RUIZ, TOTH)));
  }

  @Test
  void whoeverIsOfTheOtherGenderIsNotMeant() {
    genders[RUIZ] = Gender.MALE;
    assertEquals(Optional.of(TOTH), best(Optional.of(RUIZ), Optional.of(RUIZ), Set.of()));
  }

  /** Whom "She" of the third sentence stands for. */
  private Optional<Integer> best(
      Optional<Integer> chain, Optional<Integer> search, Set<Integer> disjoint) {
    AnnotatedArticle article = story.build();
    List<List<People.Mention>> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      mentions.add(new ArrayList<>());
      if (sentence.index() < 2) {
        mentions.get(sentence.index()).add(name(sentence.index(), 0, RUIZ));
        mentions.get(sentence.index()).add(name(sentence.index(), 2, TOTH));
      }
    }
    List<People.Person> persons =
        List.of(
            new People.Person(RUIZ, "Ana Ruiz", genders[RUIZ], List.of()),
            new People.Person(TOTH, "Eva Toth", genders[TOTH], List.of()));
    People people = new People(persons, mentions.stream().flatMap(List::stream).toList());
    Protagonist nobody = new Protagonist(article, people, LEXICON.meetingWords());
    PronounRanker ranker =
        new PronounRanker(
            article,
            LEXICON.meetingWords(),
            new ClueWeights<>(LEXICON.pronounWeights(), Clue.class, OfPronoun.class),
            new Prominence(article, people, nobody),
            mentions,
            Arrays.copyOf(genders, 2));
    Parse parse = new Parse(article.sentences().get(2));
    return ranker.best(
        new PronounCase(parse, 0, Gender.FEMALE, false, chain, search, disjoint, false));
  }

  private static People.Mention name(int sentence, int token, int person) {
    return new People.Mention(sentence, token, token + 1, token, person, Via.NAME);
  }
}
