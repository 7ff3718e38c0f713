package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @Test
  void wordsAreLowerCaseWithoutAccents() {
    assertEquals(List.of("ana", "ruiz"), PersonName.of("Ana RUÍZ").words());
  }

  @Test
  void hyphensPartWords() {
    assertEquals(List.of("lee", "ha", "jun"), PersonName.of("Lee Ha-jun").words());
  }

  @ParameterizedTest
  @CsvSource({
    "Bo Lind Jr.,jr",
    "'Bo Lind, Jr.',jr",
    "Bo Lind Sr,sr",
    "Bo Lind II,ii",
    "Bo Lind III,iii",
    "Bo Lind IV,iv"
  })
  void aSuffixIsNoWord(String printed, String suffix) {
    PersonName name = PersonName.of(printed);
    assertEquals(List.of("bo", "lind"), name.words());
    assertEquals(suffix, name.suffix());
  }

  @Test
  void aSuffixAloneIsAName() {
    assertEquals(new PersonName(List.of("jr"), ""), PersonName.of("Jr"));
  }

  @ParameterizedTest
  @CsvSource({"Lind's,lind", "Lind’s,lind", "Mills',mills", "O’Dell,o'dell", "Zoë,zoe"})
  void fold(String printed, String folded) {
    assertEquals(folded, PersonName.fold(printed));
  }

  @Test
  void theSameWordsInAnyOrder() {
    assertTrue(PersonName.of("Ruiz Ana").sameWords(PersonName.of("Ana Ruiz")));
    assertFalse(PersonName.of("Ana Ruiz Jr.").sameWords(PersonName.of("Ana Ruiz")));
    assertFalse(PersonName.of("Ana Ruiz Ruiz").sameWords(PersonName.of("Ana Ana Ruiz")));
  }

  @Test
  void surnamesEndAName() {
    PersonName full = PersonName.of("Ana van Dorp Jr.");
    assertTrue(PersonName.of("Dorp").endsName(full));
    assertTrue(PersonName.of("van Dorp").endsName(full));
    assertTrue(PersonName.of("Dorp Jr.").endsName(full));
    assertFalse(PersonName.of("Dorp Sr.").endsName(full));
    assertFalse(PersonName.of("van").endsName(full));
    assertFalse(full.endsName(full));
  }

  @Test
  void givenNamesBeginAName() {
    PersonName full = PersonName.of("Ana Maria Ruiz");
    assertTrue(PersonName.of("Ana").beginsName(full));
    assertTrue(PersonName.of("Ana Maria").beginsName(full));
    assertFalse(PersonName.of("Maria").beginsName(full));
    assertFalse(full.beginsName(full));
  }

  @ParameterizedTest
  @CsvSource({"j,john,true", "john,j,true", "j,ana,false", "jo,john,false"})
  void isInitialOf(String a, String b, boolean expected) {
    assertEquals(expected, PersonName.isInitialOf(a, b));
  }
}
