package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;
import org.junit.jupiter.api.Test;

class KinWordsTest {
  private final KinWords kin = KinWords.read(LexiconFiles.bundled());

  @Test
  void genderRelationAndNumber() {
    KinWords.Kin widow = kin.of("Widow").orElseThrow();
    assertEquals(Gender.FEMALE, widow.gender());
    assertEquals(KinWords.Relation.SPOUSE, widow.relation());
    assertTrue(kin.of("sons-in-law").orElseThrow().plural());
    assertEquals(Optional.empty(), kin.of("minister"));
  }
}
