package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that the name model leaves out, and names that look like another's. */
class ApposedNamesTest {
  private static List<String> people(String text) {
    return new PeopleFinder(Told.LEXICON)
        .find(Sentences.story(text).build()).persons().stream().map(People.Person::name).toList();
  }

  @Test
  void anOfficeTellsAPerson() {
    assertEquals(
        List.of("Vesna Quillak"),
        people("Peru's president, Vesna Quillak, left. Quillak resigned on Monday."));
    assertEquals(
        List.of("Tolu Makira"), people("The then foreign minister, Tolu Makira, was in Oslo."));
  }

  @Test
  void aBodyBesideAnOfficeIsNobody() {
    Story story =
        Story.published("2021-06-01")
            .sentence(
                "The/DT<owner:det owner/NN<left:nsubj ,/,<owner:punct Quillak/NNP<Makira:compound"
                    + " Makira/NNP<owner:appos ,/,<owner:punct left/VBD/leave<0:root"
                    + " ./.<left:punct");
    assertEquals(List.of(), new PeopleFinder(Told.LEXICON).find(story.build()).persons());
  }

  @Test
  void koreanNamesAndForms() {
    assertEquals(List.of("Gil Sun-hwa"), people("Gil Sun-hwa will speak on Monday."));
    assertEquals(List.of("Quillak"), people("He was received by Mrs Quillak at the castle."));
    assertEquals(List.of("Bo Lind"), people("Had Bo Lind known, he would have left."));
  }

  @Test
  void namesakes() {
    assertEquals(
        List.of("A.B. Lind", "Anders Lind"),
        people("Mr. A.B. Lind, the former mayor of Lima, met Anders Lind, the vicar."));
    assertEquals(List.of("Olav", "Haakon bin Olav"), people("King Olav invited Haakon bin Olav."));
    assertEquals(
        List.of("Lind", "Gunilla Lind"),
        people("Mr. Lind said that he would leave. Gunilla Lind stayed in Oslo."));
  }

  @Test
  void monsieur() {
    Story several =
        Story.published("2021-06-01")
            .sentence(
                "M./NNP/P<Roux:compound Roux/NNP/P<left:nsubj left/VBD/leave<0:root and/CC<stayed:cc"
                    + " M./NNP/P<Duval:compound Duval/NNP/P<stayed:nsubj stayed/VBD/stay<left:conj"
                    + " ./.<left:punct");
    assertEquals(
        List.of("Roux", "Duval"),
        new PeopleFinder(Told.LEXICON)
            .find(several.build()).persons().stream().map(People.Person::name).toList());
    Story one =
        Story.published("2021-06-01")
            .sentence(
                "M./NNP/P<Roux:compound Roux/NNP/P<left:nsubj left/VBD/leave<0:root"
                    + " ./.<left:punct");
    assertEquals(
        List.of("M. Roux"),
        new PeopleFinder(Told.LEXICON)
            .find(one.build()).persons().stream().map(People.Person::name).toList());
  }
}
