package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.TrainedWeights.OfPronoun;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import org.junit.jupiter.api.Test;

class PronounSearchTest {
  private static final Lexicon LEXICON = Lexicon.read(LexiconFiles.bundled());
  private static final String TALKS = "In his talks with Ana Ruiz, Bo Lind praised the treaty.";
  private static final String TOLD = "Ana Ruiz told reporters that she had met Bo Lind.";
  private static final People.Mention SHE = pronoun(1, 0, 0);

  private final Gender[] genders = {Gender.FEMALE, Gender.MALE, Gender.FEMALE};
  private final Story easier =
      Story.undated()
          .sentence("For/IN Ruiz/NNP it/PRP was/VBD easier/JJR than/IN for/IN Lind/NNP")
          .sentence("She/PRP won/VBD");
  private final People.Mention ruiz = new People.Mention(0, 1, 2, 1, 0, Via.NAME);
  private final People.Mention lind = new People.Mention(0, 7, 8, 7, 1, Via.NAME);

  // 0 In  1 his  2 talks  3 with  4 Ana  5 Ruiz  6 ,  7 Bo  8 Lind
  private final List<People.Mention> talking =
      List.of(
          new People.Mention(0, 4, 6, 5, 0, Via.NAME), new People.Mention(0, 7, 9, 8, 1, Via.NAME));

  @Test
  void itIsTheOnePersonOfTheSentenceBefore() {
    assertEquals(List.of(SHE), search(easier, genders, ruiz));
  }

  @Test
  void ofTwoItIsTheOneOfItsGender() {
    assertEquals(List.of(SHE), search(easier, genders, ruiz, lind));
  }

  @Test
  void whoWasNotMentionedThereIsNotMeant() {
    assertEquals(List.of(SHE), search(easier, genders, ruiz, pronoun(1, 0, 2)));
  }

  @Test
  void insideASentenceItIsTheSubjectBefore() {
    int she = Sentences.word(Sentences.parse(TOLD), "she");
    assertEquals(
        List.of(pronoun(0, she, 0)),
        search(Sentences.story(TOLD), genders, new People.Mention(0, 0, 2, 1, 0, Via.NAME)));
  }

  @Test
  void aPossessiveBeforeTheSubjectIsTheSubjects() {
    assertEquals(List.of(pronoun(0, 1, 1)), search(Sentences.story(TALKS), genders, talking));
  }

  @Test
  void whateverItWasTakenFor() {
    List<People.Mention> wrong =
        Stream.concat(talking.stream(), Stream.of(pronoun(0, 1, 0))).toList();
    assertEquals(List.of(pronoun(0, 1, 1)), search(Sentences.story(TALKS), genders, wrong));
  }

  @Test
  void notIfTheSubjectIsOfTheOtherGender() {
    Gender[] women = {Gender.FEMALE, Gender.FEMALE};
    assertEquals(List.of(), search(Sentences.story(TALKS), women, talking));
  }

  @Test
  void inMeetingsOfTheArticle() {
    assertEquals(
        List.of("held unspecified: Bo Lind, Ana Ruiz"), Told.meetings(Sentences.story(TALKS)));
    assertEquals(
        List.of("held in_person: Bo Lind, Ana Ruiz"),
        Told.meetings(
            Sentences.story("After his meeting with Ana Ruiz, Bo Lind praised the treaty.")));
    assertEquals(
        List.of("held in_person: Ana Ruiz, Bo Lind on 2023-05"),
        Told.meetings(Sentences.story("For Ana Ruiz it was easier. She met Bo Lind in May.")));
  }

  private static People.Mention pronoun(int sentence, int token, int person) {
    return new People.Mention(sentence, token, token + 1, token, person, Via.PRONOUN);
  }

  private static List<People.Mention> search(
      Story story, Gender[] genders, People.Mention... mentions) {
    return search(story, genders, List.of(mentions));
  }

  /** The mentions by pronoun. */
  private static List<People.Mention> search(
      Story story, Gender[] genders, List<People.Mention> mentions) {
    List<People.Person> persons =
        IntStream.range(0, genders.length)
            .mapToObj(
                index -> new People.Person(index, "Person " + index, genders[index], List.of()))
            .toList();
    People people = new People(persons, mentions);
    ClueWeights<Clue, OfPronoun> weights =
        new ClueWeights<>(LEXICON.pronounWeights(), Clue.class, OfPronoun.class);
    return new PronounSearch(story.build(), people, LEXICON, weights, people)
        .resolve().mentions().stream().filter(mention -> mention.via() == Via.PRONOUN).toList();
  }
}
