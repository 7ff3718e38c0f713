package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import org.junit.jupiter.api.Test;

/** Ruiz is person 0, Lind person 1; nothing is known of their gender but what a test says. */
class PronounResolverTest {
  private final Gender[] genders = {Gender.UNKNOWN, Gender.UNKNOWN};

  @Test
  void aPronounIsThePersonNamedInItsChain() {
    assertEquals(
        List.of("she = 0"),
        resolve(
            Story.undated()
                .sentence("Ruiz/NNP left/VBD ;/: she/PRP wept/VBD")
                .chain("0:0-1", "0:3-4")));
  }

  @Test
  void theNameMayComeAfterThePronoun() {
    assertEquals(
        List.of("she = 0"),
        resolve(
            Story.undated()
                .sentence("When/WRB she/PRP left/VBD Ruiz/NNP wept/VBD")
                .chain("0:1-2", "0:3-4")));
  }

  @Test
  void aNominalIsThePersonNamedInItsChain() {
    List<People.Mention> found =
        mentions(
            Story.undated()
                .sentence("Ruiz/NNP left/VBD ;/: the/DT minister/NN wept/VBD")
                .chain("0:0-1", "0:3-5"));
    assertEquals(List.of(Via.NOMINAL), found.stream().map(People.Mention::via).toList());
    assertEquals(4, found.get(0).head());
  }

  @Test
  void aChainOfTwoPeopleIsSplit() {
    assertEquals(
        List.of("he = 0", "his = 1"),
        resolve(
            Story.undated()
                .sentence("Ruiz/NNP left/VBD ;/: he/PRP wept/VBD")
                .sentence("Lind/NNP took/VBD his/PRP$ hat/NN")
                .chain("0:0-1", "0:3-4", "1:0-1", "1:2-3")));
  }

  @Test
  void aPronounOfTheOtherGenderIsNobody() {
    genders[0] = Gender.FEMALE;
    assertEquals(
        List.of("her = 0"),
        resolve(
            Story.undated()
                .sentence("Ruiz/NNP left/VBD ;/: he/PRP took/VBD her/PRP$ hat/NN")
                .chain("0:0-1", "0:3-4", "0:5-6")));
  }

  @Test
  void pronounsTellTheGender() {
    resolve(
        Story.undated()
            .sentence("Ruiz/NNP left/VBD ;/: she/PRP took/VBD her/PRP$ hat/NN ,/, not/RB his/PRP$")
            .chain("0:0-1", "0:3-4", "0:5-6", "0:9-10"));
    assertEquals(Gender.FEMALE, genders[0]);
  }

  @Test
  void aChainOfTwoPeopleTellsNoGender() {
    resolve(
        Story.undated()
            .sentence("Ruiz/NNP and/CC Lind/NNP left/VBD ;/: she/PRP wept/VBD")
            .chain("0:0-1", "0:2-3", "0:5-6"));
    assertEquals(Gender.UNKNOWN, genders[0]);
    assertEquals(Gender.UNKNOWN, genders[1]);
  }

  @Test
  void pluralsAndThingsStandForNoOnePerson() {
    assertEquals(
        List.of(),
        resolve(
            Story.undated()
                .sentence("Ruiz/NNP left/VBD ;/: they/PRP wept/VBD ,/, the/DT ministers/NNS too/RB")
                .chain("0:0-1", "0:3-4", "0:6-8")));
  }

  @Test
  void aChainWithoutANameIsNobody() {
    assertEquals(
        List.of(),
        resolve(
            Story.undated().sentence("She/PRP took/VBD her/PRP$ hat/NN").chain("0:0-1", "0:2-3")));
  }

  private List<String> resolve(Story story) {
    AnnotatedArticle article = story.build();
    return mentions(story).stream()
        .map(
            m ->
                new Parse(article.sentences().get(m.sentence()))
                        .text(article.article().text(), m.begin(), m.end())
                    + " = "
                    + m.person())
        .toList();
  }

  private List<People.Mention> mentions(Story story) {
    AnnotatedArticle article = story.build();
    List<People.Mention> names = new ArrayList<>();
    article
        .sentences()
        .forEach(
            sentence -> {
              for (int i = 0; i < sentence.tokens().size(); i++) {
                int person = List.of("Ruiz", "Lind").indexOf(sentence.tokens().get(i).text());
                if (person >= 0) {
                  names.add(new People.Mention(sentence.index(), i, i + 1, i, person, Via.NAME));
                }
              }
            });
    return new PronounResolver(article, names, genders).resolve();
  }
}
