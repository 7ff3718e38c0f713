package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ArticleFacts.PersonFacts;
import newsgraph.model.Evidence;
import org.junit.jupiter.api.Test;

class FactExtractorTest {
  @Test
  void aPersonWithNamesAsPrintedAndAllMentions() {
    Story story =
        Story.undated()
            .sentence("Ana/NNP/P Ruiz/NNP/P left/VBD ;/: Ruiz/NNP/P wept/VBD")
            .sentence("She/PRP saw/VBD Ana/NNP/P Ruiz/NNP/P 's/POS boat/NN")
            .chain("0:0-2", "1:0-1");
    assertEquals(
        List.of(
            new PersonFacts(
                "Ana Ruiz",
                Gender.FEMALE,
                List.of(new NameCount("Ana Ruiz", 2), new NameCount("Ruiz", 1)),
                4,
                List.of(NameJoin.SAME_NAME, NameJoin.SURNAME),
                new Evidence(0, 8, "Ana Ruiz", "Ana Ruiz left; Ruiz wept", 0))),
        Told.by(story).facts().people());
  }

  @Test
  void offsetsAreCodePoints() {
    Story story = Story.undated().sentence("😀/SYM Ana/NNP/P Ruiz/NNP/P left/VBD");
    Evidence first = Told.by(story).facts().people().get(0).first();
    assertEquals(new Evidence(2, 10, "Ana Ruiz", "😀 Ana Ruiz left", 0), first);
  }

  @Test
  void officesAndMeetingsNameTheSamePeople() {
    ArticleFacts facts =
        Told.by(Sentences.story("Ana Ruiz met Norwegian Prime Minister Bo Lind.")).facts();
    assertEquals(
        List.of("Ana Ruiz", "Bo Lind"), facts.people().stream().map(p -> p.name()).toList());
    assertEquals(1, facts.offices().get(0).person());
    assertEquals(
        List.of(0, 1),
        facts.meetings().get(0).participants().stream().map(p -> p.person()).toList());
  }

  @Test
  void nothingIsReadFromAnEmptyArticle() {
    ArticleFacts facts = Told.by(Story.undated().sentence("It/PRP rained/VBD")).facts();
    assertEquals(List.of(), facts.people());
    assertEquals(List.of(), facts.offices());
    assertEquals(List.of(), facts.meetings());
  }
}
