package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.Article;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private final NameFinder finder = new NameFinder(Told.LEXICON);

  @Test
  void aRunOfPersonTokensIsAName() {
    assertNames("Ana/NNP/P Ruiz/NNP/P met/VBD Bo/NNP/P Lind/NNP/P", "Ana Ruiz", "Bo Lind");
  }

  @Test
  void aSuffixBelongsToTheName() {
    assertNames("Bo/NNP/P Lind/NNP/P Jr./NNP left/VBD", "Bo Lind Jr.");
    assertNames("Bo/NNP/P Lind/NNP/P ,/, Jr./NNP ,/, left/VBD", "Bo Lind, Jr.");
    assertNames("Bo/NNP/P Lind/NNP/P ,/,/P Jr./NNP/P left/VBD", "Bo Lind, Jr.");
    assertNames("Bo/NNP/P Lind/NNP/P III/NNP left/VBD", "Bo Lind III");
  }

  @Test
  void afterATitleComesANameThatTheModelDoesNotKnow() {
    assertNames("President/NNP Oro/NNP Ruzicka/NNP left/VBD", "Oro Ruzicka");
    assertNames("Department/NNP/O of/IN/O Justice/NNP/O Deep/NNP Lake/NNP left/VBD");
    assertNames("Justice/NNP Chief/NNP Spokesman/NNP Hall/NNP left/VBD");
  }

  @Test
  void aHeadlineRunsIntoTheSentence() {
    assertNames(
        "Ana/NNP/P Maria/NNP/P Ruiz/NNP/P Ana/NNP/P Maria/NNP/P Ruiz/NNP/P left/VBD",
        "Ana Maria Ruiz",
        "Ana Maria Ruiz");
    assertNames("Ana/NNP/P Ruiz/NNP/P Ruiz/NNP/P left/VBD", "Ana Ruiz", "Ruiz");
    assertNames("Lind/NNP/P Lind/NNP/P left/VBD", "Lind Lind");
  }

  @Test
  void aTitleAfterTheNameIsNoPartOfIt() {
    assertNames("Lind/NNP/P Minister/NNP/P of/IN War/NNP", "Lind");
  }

  @Test
  void aHomeAfterAFullNameIsNoPartOfIt() {
    assertNames("Ana/NNP/P Ruiz/NNP/P of/IN/P Harrowpol/NNP/P left/VBD", "Ana Ruiz");
    assertNames("Ana/NNP/P of/IN/P Harrowpol/NNP/P left/VBD", "Ana of Harrowpol");
  }

  @Test
  void aGivenNameTellsThatANameIsNoBodys() {
    String title = "the/DT<boss:det bank/NN<boss:compound boss/NN<Mosk:appos left/VBD<0:root";
    String mosk = "Elon/NNP/O<Mosk:compound Mosk/NNP/O<left:nsubj ,/,<Mosk:punct ";
    assertNames(mosk + title, "Elon Mosk");
    assertNames(mosk.replace("Elon", "Alpine") + title.replace("Elon", "Alpine"));
    assertNames(
        "Bo/NNP/P<Lind:compound Lind/NNP/P<left:nsubj and/CC<Mosk:cc Elon/NNP/O<Mosk:compound"
            + " Mosk/NNP/O<Lind:conj left/VBD<0:root",
        "Bo Lind",
        "Elon Mosk");
    assertNames("Elon/NNP/O<Mosk:compound Mosk/NNP/O<left:nsubj left/VBD<0:root");
    assertNames("Elon/NNP<Mosk:compound Mosk/NNP<left:nsubj left/VBD<0:root", "Elon Mosk");
    assertNames(
        "Elon/NNP/O<Mosk:compound Mosk/NNP/O<left:nsubj left/VBD<0:root as/IN he/PRP told/VBD",
        "Elon Mosk");
  }

  @Test
  void aFirmOrAStreetIsNoPerson() {
    assertNames("an/DT analyst/NN at/IN Ruiz/NNP/P Toth/NNP/P left/VBD");
    assertNames("Carl/NNP/P Lind/NNP/P Street/NNP/P was/VBD closed/VBN");
    assertNames("of/IN/P Lima/NNP/P left/VBD");
  }

  @Test
  void aPossessiveEndingDoesNot() {
    assertNames("Lind/NNP/P 's/POS boat/NN", "Lind");
    assertNames("Lind/NNP/P 's/POS/P boat/NN", "Lind");
  }

  @Test
  void aRunIsCutAtConjunctionsAndMarks() {
    assertNames("Ruiz/NNP/P and/CC/P Lind/NNP/P left/VBD", "Ruiz", "Lind");
    assertNames("Ruiz/NNP/P ,/,/P Lind/NNP/P left/VBD", "Ruiz", "Lind");
  }

  @Test
  void aTitleThatTheModelTookInIsLeftOut() {
    assertNames("Mr./NNP/P Bo/NNP/P Lind/NNP/P left/VBD", "Bo Lind");
  }

  @Test
  void afterAFormOfAddressComesAName() {
    assertNames("Ms./NNP Okello/NNP left/VBD", "Okello");
    assertNames("Mr./NNP Okello/NNP/O left/VBD", "Okello");
  }

  @Test
  void aBuildingNamedAfterSomebodyIsNobody() {
    assertNames("at/IN Lind/NNP/P Tower/NNP in/IN Oslo/NNP/L");
    assertNames("at/IN Bo/NNP/P Lind/NNP/P Airport/NNP");
    assertNames("the/DT Ruiz/NNP/P Foundation/NNP/O paid/VBD");
  }

  @Test
  void aBodyDescribedByANameIsNobody() {
    assertNames("the/DT Lind/NNP/P administration/NN");
    assertNames("the/DT Lind/NNP/P -/HYPH administration/NN plan/NN");
  }

  @Test
  void whatTheNameOwnsIsAnotherMatter() {
    assertNames("Lind/NNP/P told/VBD the/DT administration/NN", "Lind");
  }

  @Test
  void aCountryOrItsPeopleIsNobody() {
    assertNames("Georgian/NNP/P wine/NN");
    assertNames("Chad/NNP/P voted/VBD");
    assertNames("Chad/NNP/P Weir/NNP/P voted/VBD", "Chad Weir");
  }

  @Test
  void digitsAndSmallLettersNameNobody() {
    assertNames("A320/NNP/P landed/VBD");
    assertNames("lind/NN/P landed/VBD");
  }

  @Test
  void onlyTheStoryIsRead() {
    Story story = Story.undated().sentence(Article.Kind.BYLINE, "By/IN Ana/NNP/P Ruiz/NNP/P");
    assertEquals(List.of(), finder.find(story.build()));
  }

  @Test
  void theHeadIsWhatTheSentenceHangsOn() {
    Story story =
        Story.undated().sentence("Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<left left/VBD/leave<0:root");
    assertEquals(1, finder.find(story.build()).get(0).head());
  }

  private void assertNames(String words, String... expected) {
    List<NameMention> found = finder.find(Story.undated().sentence(words).build());
    assertEquals(List.of(expected), found.stream().map(NameMention::text).toList());
  }
}
