package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices that somebody is given, in whole sentences, as CoreNLP analyses them. */
class GivenOfficesTest {
  @Test
  void eachNameWithItsOwnTitle() {
    assertEquals(
        List.of(
            "Ana Ruiz | president | Alpine Union | CURRENT",
            "Bo Lind | treasurer | Alpine Union | CURRENT"),
        Offices.told(
            "The Alpine Union on Monday elected Peru's Ana Ruiz its president and Bo Lind of Chile"
                + " its treasurer."));
  }

  @Test
  void namedToReplaceSomebody() {
    assertEquals(
        List.of(
            "Ana Ruiz | finance minister | Peru | FORMER",
            "Bo Lind | finance minister | Peru | CURRENT"),
        Offices.told(
            "Peru's finance minister, Ana Ruiz, resigned on Monday. The cabinet named Bo Lind to"
                + " replace Ruiz."));
  }

  @Test
  void foretold() {
    assertEquals(
        List.of("Bo Lind | ambassador to peru | null | ELECT"),
        Offices.told("Bo Lind would become ambassador to Peru in May, officials said."));
    assertEquals(List.of(), Offices.told("Bo Lind would become mayor of Lima if voters agreed."));
  }

  @Test
  void toResign() {
    assertEquals(
        List.of("Bo Lind | minister | Peru | FORMER"),
        Offices.told("Bo Lind is the third minister to resign in Peru."));
  }

  @Test
  void predecessorAs() {
    assertEquals(
        List.of("Bo Lind | mayor | Lima | FORMER"),
        Offices.told("Ana Ruiz's predecessor as mayor of Lima, Bo Lind, had promised nothing."));
  }

  @Test
  void counterpartAtALikeBody() {
    assertEquals(
        List.of(
            "Ana Ruiz | head | Peru's chess federation | CURRENT",
            "Bo Lind | head | Norway's chess federation | CURRENT"),
        Offices.told(
            "The head of Peru's chess federation, Ana Ruiz, thanked her Norwegian counterpart, Bo"
                + " Lind."));
  }

  @Test
  void whatIsAllegedIsNoOffice() {
    assertEquals(
        List.of(),
        Offices.told("Bo Lind was accused by Ana Ruiz, of running the Alpine Bank badly."));
  }

  @Test
  void theOfficeOfTheOwnerIsNotTheirs() {
    assertEquals(
        List.of("Bo Lind | adviser | null | FORMER"),
        Offices.told("Bo Lind, who was then the president's adviser, left Lima."));
    assertEquals(List.of(), Offices.told("The Alpine mayors, led by Ana Ruiz, met in Lima."));
  }

  @Test
  void aListAfterABareName() {
    assertEquals(
        List.of(
            "Ana Ruiz | mayor | Lima | CURRENT",
            "Carl Berg | rector | Alpine University | CURRENT"),
        Offices.told(
            "Eva Toth named the jury of Lind, the mayor of Lima, Ana Ruiz, and the rector of"
                + " Alpine University, Carl Berg."));
  }

  @Test
  void fieldsOfMinisters() {
    assertEquals(
        List.of(
            "Ana Ruiz | minister of justice | Peru | FORMER",
            "Bo Lind | labour minister | Peru | CURRENT"),
        Offices.told(
            "Former minister of justice Ana Ruiz wrote to Labour Minister Bo Lind in Peru."));
    assertEquals(
        List.of("Ana Ruiz | social affairs minister | Peru | CURRENT"),
        Offices.told(
            "Eva Toth took over culture and Social Affairs Minister Ana Ruiz trade in Peru."));
  }

  @Test
  void namesOfPlacesStayWhole() {
    assertEquals(
        List.of("Ana Ruiz | governor | New York | CURRENT"),
        Offices.told("New York Gov. Ana Ruiz was in Oslo."));
  }

  @Test
  void aBanksCountryIsSpokenOf() {
    assertEquals(
        List.of(
            "Ana Ruiz | governor | Bank of Peru | CURRENT",
            "Bo Lind | finance minister | Peru | CURRENT"),
        Offices.told(
            "Bank of Peru governor Ana Ruiz left Lima on Monday. Finance Minister Bo Lind"
                + " agreed."));
  }

  @Test
  void twoVerbsWithOneObject() {
    assertEquals(
        List.of(
            "Ana Ruiz | editor | Alpine News | FORMER", "Ana Ruiz | owner | Alpine News | FORMER"),
        Offices.told("Ana Ruiz owned and edited the Alpine News in Lima."));
  }
}
