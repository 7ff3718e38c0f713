package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import org.junit.jupiter.api.Test;

class FirstPersonTest {
  private static final MeetingWords WORDS = MeetingWords.read(LexiconFiles.bundled());
  private static final int RUIZ = 0;
  private static final int LIND = 1;

  @Test
  void itIsWhoseNameAndVerbFollowWhateverTheParse() {
    Story story =
        Story.undated()
            .sentence(
                "\"/`` I/PRP left/VBD early/RB ,/, \"/`` Lind/NNP ,/, 58/CD ,/, told/VBD"
                    + " reporters/NNS");
    assertEquals(List.of(i(0, 1, LIND)), spoken(story, name(0, 6, LIND)));
  }

  @Test
  void itIsTheOnlyOneOfTheSentenceBeforeIfANounTells() {
    Story story =
        Story.undated()
            .sentence("Ruiz/NNP resigned/VBD on/IN Monday/NNP")
            .sentence(
                "\"/`` I/PRP was/VBD tired/JJ ,/, \"/'' the/DT Slovak/JJ diplomat/NN said/VBD/say");
    assertEquals(List.of(i(1, 1, RUIZ)), spoken(story, name(0, 0, RUIZ)));
    assertEquals(List.of(), spoken(story, name(0, 0, RUIZ), name(0, 3, LIND)));
  }

  @Test
  void whoIsQuotedInAQuotationSpeaksThere() {
    Story story =
        Story.undated()
            .sentence(
                "“/`` He/PRP said/VBD ,/, ‘/`` Give/VB me/PRP time/NN ,/, ’/'' ”/'' Ruiz/NNP"
                    + " recalled/VBD");
    assertEquals(
        List.of(i(0, 6, LIND)),
        spoken(story, name(0, 11, RUIZ), new People.Mention(0, 1, 2, 1, LIND, Via.PRONOUN)).stream()
            .filter(m -> m.begin() == 6)
            .toList());
  }

  @Test
  void inAnInterviewItIsWhoIsAsked() {
    Story story = Story.undated().sentence("Ruiz/NNP became/VBD rector/NN in/IN May/NNP");
    for (int question = 0; question < 3; question++) {
      story.sentence("What/WP did/VBD you/PRP do/VB ?/.");
      story.sentence("I/PRP bought/VBD a/DT pump/NN");
    }
    assertEquals(
        List.of(i(2, 0, RUIZ), i(4, 0, RUIZ), i(6, 0, RUIZ)), spoken(story, name(0, 0, RUIZ)));
  }

  @Test
  void inTheWordsOfSomebodyItIsThatPerson() {
    Story story =
        Story.undated()
            .sentence(
                "In/IN<words:case Lind/NNP<words:nmod:poss 's/POS words/NNS<calm:obl it/PRP"
                    + " was/VBD calm/JJ \"/`` when/WRB I/PRP left/VBD \"/''");
    assertEquals(List.of(i(0, 9, LIND)), spoken(story, name(0, 1, LIND)));
  }

  private static People.Mention name(int sentence, int token, int person) {
    return new People.Mention(sentence, token, token + 1, token, person, Via.NAME);
  }

  private static People.Mention i(int sentence, int token, int person) {
    return new People.Mention(sentence, token, token + 1, token, person, Via.PRONOUN);
  }

  private static List<People.Mention> spoken(Story story, People.Mention... mentions) {
    List<People.Person> persons =
        IntStream.range(0, 2)
            .mapToObj(p -> new People.Person(p, "Person " + p, Gender.UNKNOWN, List.of()))
            .toList();
    People people = new People(persons, Stream.of(mentions).toList());
    return new FirstPerson(story.build(), people, WORDS)
        .resolve().mentions().stream().filter(m -> m.via() == Via.PRONOUN).toList();
  }
}
