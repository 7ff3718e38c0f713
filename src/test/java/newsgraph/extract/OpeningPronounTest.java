package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import org.junit.jupiter.api.Test;

/** Ruiz is person 0, Lind person 1, Holm person 2. */
class OpeningPronounTest {
  private static final MeetingWords WORDS = MeetingWords.read(LexiconFiles.bundled());

  private static final People.Mention SHE = new People.Mention(1, 0, 1, 0, 0, Via.PRONOUN);

  private final Gender[] genders = {Gender.FEMALE, Gender.MALE, Gender.FEMALE};
  private final Story story =
      Story.undated()
          .sentence("For/IN Ruiz/NNP it/PRP was/VBD easier/JJR than/IN for/IN Lind/NNP")
          .sentence("She/PRP won/VBD");
  private final People.Mention ruiz = new People.Mention(0, 1, 2, 1, 0, Via.NAME);
  private final People.Mention lind = new People.Mention(0, 7, 8, 7, 1, Via.NAME);

  @Test
  void itIsTheOnePersonOfTheSentenceBefore() {
    assertEquals(List.of(SHE), mend(List.of(ruiz), List.of()));
  }

  @Test
  void ofTwoItIsTheOneOfItsGender() {
    assertEquals(List.of(SHE), mend(List.of(ruiz, lind), List.of()));
  }

  @Test
  void ofTwoWhoCanBeMeantItIsNeither() {
    People.Mention holm = new People.Mention(0, 7, 8, 7, 2, Via.NAME);
    assertEquals(List.of(), mend(List.of(ruiz, holm), List.of()));
  }

  @Test
  void whoWasNotMentionedThereIsNotMeant() {
    List<People.Mention> wrong = List.of(new People.Mention(1, 0, 1, 0, 2, Via.PRONOUN));
    assertEquals(List.of(SHE), mend(List.of(ruiz), wrong));
  }

  @Test
  void whoWasMentionedThereMayBeMeant() {
    People.Mention her = new People.Mention(0, 2, 3, 2, 2, Via.PRONOUN);
    People.Mention she = new People.Mention(1, 0, 1, 0, 2, Via.PRONOUN);
    assertEquals(List.of(her, she), mend(List.of(ruiz), List.of(her, she)));
  }

  @Test
  void inAMeetingOfTheArticle() {
    assertEquals(
        List.of("held in_person: Ana Ruiz, Bo Lind on 2023-05"),
        Told.meetings(Sentences.story("For Ana Ruiz it was easier. She met Bo Lind in May.")));
  }

  @Test
  void insideASentenceItIsTheSubjectBefore() {
    Parse parse = Sentences.parse("Ana Ruiz told reporters that she had met Bo Lind.");
    int she = Sentences.word(parse, "she");
    Story said = Sentences.story("Ana Ruiz told reporters that she had met Bo Lind.");
    List<People.Mention> subject = List.of(new People.Mention(0, 0, 2, 1, 0, Via.NAME));
    assertEquals(
        List.of(new People.Mention(0, she, she + 1, she, 0, Via.PRONOUN)),
        new OpeningPronoun(new Antecedents(said.build(), subject, genders, WORDS)).mend(List.of()));
  }

  private List<People.Mention> mend(List<People.Mention> names, List<People.Mention> pronouns) {
    return new OpeningPronoun(new Antecedents(story.build(), names, genders, WORDS)).mend(pronouns);
  }
}
