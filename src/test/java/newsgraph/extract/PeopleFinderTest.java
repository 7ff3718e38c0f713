package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFinderTest {
  private final PeopleFinder finder = new PeopleFinder(Told.LEXICON);

  @Test
  void peopleInOrderOfTheirFirstMention() {
    assertNames(
        "Lind/NNP/P met/VBD Ana/NNP/P Ruiz/NNP/P ;/: Bo/NNP/P Lind/NNP/P left/VBD",
        "Bo Lind",
        "Ana Ruiz");
  }

  @Test
  void theFullestNameIsShown() {
    assertNames(
        "Ruiz/NNP/P ,/, Ana/NNP/P Ruiz/NNP/P ,/, Ana/NNP/P Maria/NNP/P Ruiz/NNP/P ,/, "
            + "Ana/NNP/P M./NNP/P Ruiz/NNP/P left/VBD",
        "Ana Maria Ruiz");
  }

  @Test
  void theGivenNameIsShownFirst() {
    assertNames("Sato/NNP/P Haruto/NNP/P left/VBD", "Haruto Sato");
  }

  @Test
  void familyAndGivenNameInBothOrdersAreOnePerson() {
    assertNames(
        "Haruto/NNP/P Sato/NNP/P left/VBD ;/: Sato/NNP/P Haruto/NNP/P wept/VBD", "Haruto Sato");
  }

  @Test
  void capitalsAreShownAsUsual() {
    assertNames("ANA/NNP/P RUIZ/NNP/P left/VBD", "Ana Ruiz");
  }

  @Test
  void aTitleThatTheNameModelTakesForANameIsNobody() {
    assertNames(
        "Prince/NNP/P<Abdul:compound Abdul/NNP/P Saleh/NNP/P<Abdul:flat and/CC the/DT Prince/NNP/P"
            + " smiled/VBD",
        "Abdul Saleh");
  }

  @Test
  void inCapitalsAtTheBeginningOfAStory() {
    assertNames("GORAN/NNP/O PLAZA/NNP/O ,/, who/WP sang/VBD ,/, died/VBD", "Goran Plaza");
    assertNames("The/DT GORAN/NNP/O PLAZA/NNP/O ,/, who/WP sang/VBD ,/, died/VBD");
  }

  @Test
  void namesInTitlesAndLowerCaseCount() {
    Story story =
        Story.undated()
            .sentence(Article.Kind.HEADLINE, "Ruiz/NN Quits/NNS")
            .sentence("Ana/NNP/P Ruiz/NNP/P left/VBD")
            .sentence("ana/NN ruiz/NN :/: goodbye/UH");
    People people = finder.find(story.build());
    assertEquals(1, people.persons().size());
    assertEquals("Ana Ruiz", people.persons().get(0).name());
    assertEquals(3, people.mentions().size());
  }

  @Test
  void aWordThatIsMoreOftenAPlaceOrBodyIsNobody() {
    assertNames(
        "Karel/NNP/P left/VBD ;/: Karel/NNP/O Bank/NNP/O bought/VBD Karel/NNP/O Ships/NNP/O");
  }

  @Test
  void withAFormOfAddressItIsSomebody() {
    assertNames(
        "Mr./NNP Karel/NNP/P left/VBD ;/: Karel/NNP/O sold/VBD Karel/NNP/O shares/NNS", "Karel");
  }

  @Test
  void whereSomethingHappensIsAPlace() {
    assertNames("It/PRP<rained rained/VBD<0:root in/IN<Velden:case Velden/NNP/P<rained:obl");
  }

  @ParameterizedTest
  @CsvSource({
    "Ana/NNP/P Ruiz/NNP/P,FEMALE",
    "Bo/NNP/P Lind/NNP/P,MALE",
    "Mr./NNP Okello/NNP/P,MALE",
    "Ms./NNP Okello/NNP/P,FEMALE",
    "coach/NN Okello/NNP/P,UNKNOWN"
  })
  void gender(String words, Gender gender) {
    People people = finder.find(Story.undated().sentence("With/IN " + words + " left/VBD").build());
    assertEquals(List.of(gender), people.persons().stream().map(People.Person::gender).toList());
  }

  @Test
  void aWordUsedOnceNeedsMoreThanTheNameModel() {
    People people = finder.find(Story.undated().sentence("With/IN Okello/NNP/P left/VBD").build());
    assertEquals(List.of(), people.persons());
  }

  private void assertNames(String words, String... names) {
    People people = finder.find(Story.undated().sentence(words).build());
    assertEquals(List.of(names), people.persons().stream().map(People.Person::name).toList());
  }
}
