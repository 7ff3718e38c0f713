package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import org.junit.jupiter.api.Test;

class CataphoraTest {
  private static final MeetingWords WORDS = MeetingWords.read(LexiconFiles.bundled());
  private static final String TALKS = "In his talks with Ana Ruiz, Bo Lind praised the treaty.";

  // 0 In  1 his  2 talks  3 with  4 Ana  5 Ruiz  6 ,  7 Bo  8 Lind
  private final List<People.Mention> names =
      List.of(
          new People.Mention(0, 4, 6, 5, 0, Via.NAME), new People.Mention(0, 7, 9, 8, 1, Via.NAME));
  private final Gender[] genders = {Gender.FEMALE, Gender.MALE};

  @Test
  void aPossessiveBeforeTheSubjectIsTheSubjects() {
    assertEquals(List.of(new People.Mention(0, 1, 2, 1, 1, Via.PRONOUN)), mend(List.of(), genders));
  }

  @Test
  void whateverItWasTakenFor() {
    List<People.Mention> wrong = List.of(new People.Mention(0, 1, 2, 1, 0, Via.PRONOUN));
    assertEquals(List.of(new People.Mention(0, 1, 2, 1, 1, Via.PRONOUN)), mend(wrong, genders));
  }

  @Test
  void notIfTheSubjectIsOfTheOtherGender() {
    assertTrue(mend(List.of(), new Gender[] {Gender.FEMALE, Gender.FEMALE}).isEmpty());
  }

  @Test
  void inAMeetingOfTheArticle() {
    assertEquals(
        List.of("held unspecified: Bo Lind, Ana Ruiz"), Told.meetings(Sentences.story(TALKS)));
  }

  @Test
  void afterAMeetingToo() {
    assertEquals(
        List.of("held in_person: Bo Lind, Ana Ruiz"),
        Told.meetings(
            Sentences.story("After his meeting with Ana Ruiz, Bo Lind praised the treaty.")));
  }

  private List<People.Mention> mend(List<People.Mention> pronouns, Gender[] genders) {
    return new Cataphora(new Antecedents(Sentences.story(TALKS).build(), names, genders, WORDS))
        .mend(pronouns);
  }
}
