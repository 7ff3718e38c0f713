package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.NameJoin;
import org.junit.jupiter.api.Test;

class NameGrouperTest {
  @Test
  void aSurnameStandsForTheFullName() {
    assertGroups(
        "Ana/NNP/P Ruiz/NNP/P met/VBD Lind/NNP/P ./. Ruiz/NNP/P left/VBD",
        "Ana Ruiz = Ruiz",
        "Lind");
  }

  @Test
  void aSurnameMayComeBeforeTheFullName() {
    assertGroups("Ruiz/NNP/P left/VBD ,/, Ana/NNP/P Ruiz/NNP/P said/VBD", "Ana Ruiz = Ruiz");
  }

  @Test
  void aGivenNameStandsForTheFullName() {
    assertGroups("Ana/NNP/P Ruiz/NNP/P left/VBD ;/: Ana/NNP/P wept/VBD", "Ana Ruiz = Ana");
  }

  @Test
  void familyNamesComeFirstInSomeLanguages() {
    assertGroups(
        "Nguyen/NNP/P Van/NNP/P Tam/NNP/P left/VBD ;/: Nguyen/NNP/P wept/VBD",
        "Nguyen Van Tam = Nguyen");
  }

  @Test
  void spousesWithOneSurnameStayApart() {
    assertGroups(
        "Ana/NNP/P Ruiz/NNP/P and/CC her/PRP$ husband/NN Bo/NNP/P Ruiz/NNP/P left/VBD",
        "Ana Ruiz",
        "Bo Ruiz");
  }

  @Test
  void aSharedSurnameIsTheOneNamedMoreOften() {
    assertGroups(
        "Bo/NNP/P Ruiz/NNP/P and/CC Ana/NNP/P Ruiz/NNP/P left/VBD ;/: "
            + "Ana/NNP/P Ruiz/NNP/P wept/VBD ;/: Ruiz/NNP/P laughed/VBD",
        "Bo Ruiz",
        "Ana Ruiz = Ana Ruiz = Ruiz");
  }

  @Test
  void aSharedSurnameIsElseTheFirst() {
    assertGroups(
        "Ana/NNP/P Ruiz/NNP/P and/CC Bo/NNP/P Ruiz/NNP/P left/VBD ;/: Ruiz/NNP/P laughed/VBD",
        "Ana Ruiz = Ruiz",
        "Bo Ruiz");
  }

  @Test
  void anHonorificTellsWhoseSharedSurnameItIs() {
    assertGroups(
        "Ana/NNP/P Ruiz/NNP/P and/CC Bo/NNP/P Ruiz/NNP/P left/VBD ;/: Mr./NNP Ruiz/NNP/P wept/VBD",
        "Ana Ruiz",
        "Bo Ruiz = Ruiz");
  }

  @Test
  void fatherAndSonStayApart() {
    assertGroups(
        "Bo/NNP/P Lind/NNP/P Jr./NNP and/CC Bo/NNP/P Lind/NNP/P left/VBD ;/: "
            + "Lind/NNP/P wept/VBD ;/: the/DT younger/JJR Lind/NNP/P laughed/VBD",
        "Bo Lind Jr. = Lind",
        "Bo Lind = Lind");
  }

  @Test
  void aNumberIsNoReasonAgainstTheOneWhoWasNamedFirst() {
    assertGroups(
        "Tom/NNP/P Lind/NNP/P III/NNP and/CC Bo/NNP/P Lind/NNP/P left/VBD ;/: Lind/NNP/P wept/VBD",
        "Tom Lind III = Lind",
        "Bo Lind");
  }

  @Test
  void theWholeFamilyIsNobody() {
    assertGroups("Ana/NNP/P Ruiz/NNP/P left/VBD ;/: the/DT Ruizes/NNP/P wept/VBD", "Ana Ruiz");
  }

  @Test
  void unknownSurnamesAreOnePersonEach() {
    assertGroups(
        "Weir/NNP/P met/VBD Okello/NNP/P ;/: Weir/NNP/P left/VBD", "Weir = Weir", "Okello");
  }

  @Test
  void aFormThatIsAtOddsWithAnotherOfTheGroupIsApart() {
    assertGroups(
        "Ana/NNP/P Ruiz/NNP/P ,/, Ana/NNP/P B./NNP/P Ruiz/NNP/P ,/, "
            + "Ana/NNP/P C./NNP/P Ruiz/NNP/P left/VBD",
        "Ana Ruiz = Ana B. Ruiz",
        "Ana C. Ruiz");
  }

  @Test
  void whyNamesWereJoined() {
    List<NameGroup> groups =
        groups("William/NNP/P Weir/NNP/P ,/, Bill/NNP/P Weir/NNP/P ,/, Weir/NNP/P left/VBD");
    assertEquals(1, groups.size());
    assertEquals(List.of(NameJoin.SURNAME, NameJoin.NICKNAME), groups.get(0).joinedBy());
  }

  private static void assertGroups(String words, String... expected) {
    List<String> found =
        groups(words).stream()
            .map(
                group ->
                    group.mentions().stream()
                        .map(NameMention::text)
                        .collect(Collectors.joining(" = ")))
            .toList();
    assertEquals(List.of(expected), found);
  }

  private static List<NameGroup> groups(String words) {
    AnnotatedArticle article = Story.undated().sentence(words).build();
    NameFinder finder = new NameFinder(Told.LEXICON);
    return new NameGrouper(Told.LEXICON).group(article, finder.find(article));
  }
}
