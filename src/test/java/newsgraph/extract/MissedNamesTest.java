package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.ArticleFacts;
import org.junit.jupiter.api.Test;

/** Names that the name model takes for something else, and what it takes for names. */
class MissedNamesTest {
  private static List<String> people(String sentence) {
    Story story = Story.published("2021-06-01").sentence(sentence);
    return new PeopleFinder(Told.LEXICON)
        .find(story.build()).persons().stream().map(People.Person::name).toList();
  }

  @Test
  void whoReignsHasOneName() {
    assertEquals(
        List.of("Olav"),
        people(
            "They/PRP<saw:nsubj saw/VBD/see<0:root Crown/NNP<Olav:compound"
                + " Prince/NNP<Olav:compound Olav/NNP<saw:obj ./.<saw:punct"));
    assertEquals(
        List.of("Leander IX"),
        people(
            "They/PRP<saw:nsubj saw/VBD/see<0:root Pope/NNP/O<IX:compound"
                + " Leander/NNP/O<IX:compound IX/NNP/O<saw:obj ./.<saw:punct"));
    assertEquals(
        List.of(),
        people(
            "They/PRP<saw:nsubj saw/VBD/see<0:root King/NNP<Street:compound"
                + " Olav/NNP<Street:compound Street/NNP<saw:obj ./.<saw:punct"));
  }

  @Test
  void relativesAndLists() {
    assertEquals(
        List.of("Ola"),
        people(
            "His/PRP$/he<wife:nmod:poss wife/NN<died:nsubj ,/,<wife:punct Ola/NNP/O<wife:appos"
                + " ,/,<wife:punct died/VBD/die<0:root ./.<died:punct"));
    assertEquals(
        List.of("Ruiz", "Lind"),
        people(
            "He/PRP<served:nsubj served/VBD/serve<0:root Presidents/NNPS/president<Ruiz:compound"
                + " Ruiz/NNP/P<served:obj and/CC<Lind:cc Lind/NNP/O<Ruiz:conj ./.<served:punct"));
    assertEquals(
        List.of("Ana Ruiz", "Winston Lind"),
        people(
            "They/PRP<saw:nsubj saw/VBD/see<0:root Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<saw:obj"
                + " and/CC<Lind:cc Winston/NNP/L<Lind:compound Lind/NNP/L<Ruiz:conj ./.<saw:punct"));
  }

  @Test
  void surnameAndNickname() {
    assertEquals(
        List.of("Tarik Ruiz"),
        people(
            "A/DT<side:det side/NN<came:nsubj led/VBN/lead<side:acl by/IN<men:case"
                + " Tarik/NNP/P<men:compound Ruiz/NNP<men:compound -/HYPH<men:punct and/CC<men:cc"
                + " men/NNS/man<led:obl came/VBD/come<0:root"));
    assertEquals(
        List.of("Bo “Bit” Lind"),
        people(
            "Bo/NNP/P<Lind:compound “/``<Lind:punct Bit/NNP<Lind:compound ”/''<Lind:punct"
                + " Lind/NNP/P<sang:nsubj sang/VBD/sing<0:root"));
  }

  @Test
  void anOwnerIsSomebodyAndTheNameOfManyNobody() {
    assertEquals(
        List.of("Ruiz"),
        people(
            "Ruiz/NNP/P<fate:nmod:poss 's/POS<Ruiz:case fate/NN<warns:nsubj"
                + " warns/VBZ/warn<0:root us/PRP<warns:obj"));
    assertEquals(
        List.of(),
        people(
            "Tarn/NNP/P<Dorn:compound Dorn/NNP/P<militants:compound"
                + " militants/NNS/militant<fled:nsubj fled/VBD/flee<0:root"));
    assertEquals(
        List.of(),
        people(
            "They/PRP<left:nsubj left/VBD/leave<0:root the/DT<prison:det Tarn/NNP/P<prison:compound"
                + " prison/NN<left:obj ;/:<left:punct Tarn/NNP/P<prison:obl"));
  }

  @Test
  void mrPresidentIsNoName() {
    assertEquals(
        List.of(),
        people(
            "Mr./NNP<President:compound President/NNP<sing:vocative ,/,<sing:punct"
                + " sing/VB<0:root"));
  }

  @Test
  void regionsAndDoubleHyphens() {
    assertEquals(
        List.of("Prasong Som-o-cha"),
        Told.by(Sentences.story("Thai Prime Minister Prasong Som-o-cha wrote to Ana Ruiz."))
            .facts()
            .people()
            .stream()
            .map(ArticleFacts.PersonFacts::name)
            .limit(1)
            .toList());
    assertEquals(
        List.of("Roland Lind"),
        Told.by(Sentences.story("Hesse premier Roland Lind sang.")).facts().people().stream()
            .map(ArticleFacts.PersonFacts::name)
            .toList());
  }

  @Test
  void whoActsIsSomebody() {
    assertEquals(
        List.of("Ana Holm"),
        people(
            "Ana/NNP<Holm:compound Holm/NNP<left:nsubj left/VBD/leave<0:root"
                + " early/RB<left:advmod ./.<left:punct"));
    assertEquals(
        List.of("Ana Holm"),
        people(
            "Ana/NNP/O<Holm:compound Holm/NNP/O<left:nsubj left/VBD/leave<0:root when/WRB"
                + " she/PRP<slept:nsubj slept/VBD<left:advcl ./.<left:punct"));
    assertEquals(
        List.of(),
        people(
            "Ana/NNP/O<Holm:compound Holm/NNP/O<left:nsubj left/VBD/leave<0:root"
                + " early/RB<left:advmod ./.<left:punct"));
  }
}
