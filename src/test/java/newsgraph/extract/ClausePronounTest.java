package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import org.junit.jupiter.api.Test;

class ClausePronounTest {
  private static final MeetingWords WORDS = MeetingWords.read(LexiconFiles.bundled());

  // 0 The  1 mayor  2 ,  3 Omar  4 Saleh  5 ,  6 is  ...  13 where  14 he  15 will  16 meet  17
  // Ruiz
  private static final String STORY =
      "Ana Ruiz met Karel Moore on Sunday. The mayor, Omar Saleh, is due in Lima on Monday, where"
          + " he will meet Ruiz.";

  private static final int RUIZ = 0;
  private static final int MOORE = 1;
  private static final int SALEH = 2;
  private static final int LIND = 3;

  private final List<People.Mention> names =
      List.of(
          new People.Mention(0, 0, 2, 1, RUIZ, Via.NAME),
          new People.Mention(0, 3, 5, 4, MOORE, Via.NAME),
          new People.Mention(1, 3, 5, 4, SALEH, Via.NAME),
          new People.Mention(1, 17, 18, 17, RUIZ, Via.NAME));

  private int taken(int thought, Gender saleh) {
    Gender[] genders = {Gender.FEMALE, Gender.MALE, saleh};
    List<People.Mention> he = List.of(new People.Mention(1, 14, 15, 14, thought, Via.PRONOUN));
    Antecedents antecedents =
        new Antecedents(Sentences.story(STORY).build(), names, genders, WORDS);
    return new ClausePronoun(antecedents).mend(he).get(0).person();
  }

  @Test
  void heIsOfWhomTheSentenceSpeaks() {
    assertEquals(SALEH, taken(MOORE, Gender.MALE));
    assertEquals(SALEH, taken(MOORE, Gender.UNKNOWN));
    assertEquals(SALEH, taken(SALEH, Gender.MALE));
  }

  @Test
  void unlessTheGenderSaysOtherwise() {
    assertEquals(MOORE, taken(MOORE, Gender.FEMALE));
  }

  @Test
  void hisChairmanIsOfWhomTheSentenceSpeaks() {
    Story story =
        Sentences.story(
            "Karel Moore was not asked. Bank boss Omar Saleh withdrew an offer after meeting Tom"
                + " Lind, his chairman, in Lima.");
    Parse parse = new Parse(story.build().sentences().get(1));
    int saleh = Sentences.word(parse, "Saleh");
    int lind = Sentences.word(parse, "Lind");
    int his = Sentences.word(parse, "his");
    List<People.Mention> named =
        List.of(
            new People.Mention(0, 0, 2, 1, MOORE, Via.NAME),
            new People.Mention(1, saleh - 1, saleh + 1, saleh, SALEH, Via.NAME),
            new People.Mention(1, lind - 1, lind + 1, lind, LIND, Via.NAME));
    Gender[] genders = {Gender.FEMALE, Gender.MALE, Gender.MALE, Gender.MALE};
    List<People.Mention> wrong =
        List.of(new People.Mention(1, his, his + 1, his, MOORE, Via.PRONOUN));
    Antecedents antecedents = new Antecedents(story.build(), named, genders, WORDS);
    assertEquals(SALEH, new ClausePronoun(antecedents).mend(wrong).get(0).person());
  }
}
