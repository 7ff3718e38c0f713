package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {
  private final Nicknames nicknames = Nicknames.read(LexiconFiles.bundled());

  @ParameterizedTest
  @CsvSource({
    "Bill,William",
    "William,Bill",
    "Mohamed,Muhammad",
    "Kate,Katharine",
    "Volodymyr,Vladimir",
    "José,Jose",
    "ANA,Ana"
  })
  void sameGivenName(String a, String b) {
    assertTrue(nicknames.sameGivenName(a, b));
  }

  @ParameterizedTest
  @CsvSource({"Beth,Liz", "William,Robert", "John,Ivan", "Ana,Bo"})
  void otherGivenName(String a, String b) {
    assertFalse(nicknames.sameGivenName(a, b));
  }

  @Test
  void aNicknameIsNoSpelling() {
    assertTrue(nicknames.sameSpelling("Geoffrey", "Jeffrey"));
    assertFalse(nicknames.sameSpelling("Bill", "William"));
  }
}
