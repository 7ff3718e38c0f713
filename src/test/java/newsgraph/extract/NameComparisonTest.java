package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import newsgraph.model.ArticleFacts.NameJoin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
  private final NameComparison comparison = new NameComparison(Told.LEXICON);

  @ParameterizedTest
  @CsvSource({
    "Ana Ruiz,Ana Ruiz,SAME_NAME",
    "ANA RUIZ,Ana Ruiz,SAME_NAME",
    "Ana Ruíz,Ana Ruiz,SAME_NAME",
    "Ana M. Ruiz,Ana Ruiz,SAME_NAME",
    "Ana Maria Ruiz,Ana M. Ruiz,SAME_NAME",
    "A. Ruiz,Ana Ruiz,SAME_NAME",
    "Carlos Vera,Juan Carlos Vera,SAME_NAME",
    "Ruiz Ana,Ana Ruiz,NAME_ORDER",
    "Kim Jong-un,Kim Jong Un,SAME_NAME",
    "Lee Hajun,Lee Ha-jun,SPELLING",
    "Ana Sokolova,Ana Sokalova,SPELLING",
    "Bill Weir,William Weir,NICKNAME",
    "Kate B. Weir,Katharine Weir,NICKNAME"
  })
  void onePerson(String a, String b, NameJoin why) {
    assertEquals(Optional.of(why), comparison.same(PersonName.of(a), PersonName.of(b)));
    assertEquals(Optional.of(why), comparison.same(PersonName.of(b), PersonName.of(a)));
  }

  @ParameterizedTest
  @CsvSource({
    "Ana Ruiz,Bo Ruiz",
    "Ana Ruiz,Ana Lind",
    "Bo Lind Jr.,Bo Lind",
    "Bo Lind III,Bo Lind",
    "Bo Lind Jr.,Bo Lind Sr.",
    "Ana Maria Ruiz,Ana Petra Ruiz",
    "Ana B. Ruiz,Ana C. Ruiz",
    "Ana Reid,Ana Reed",
    "Tomas Keller,Thomas Kellner"
  })
  void twoPeople(String a, String b) {
    assertEquals(Optional.empty(), comparison.same(PersonName.of(a), PersonName.of(b)));
    assertEquals(Optional.empty(), comparison.same(PersonName.of(b), PersonName.of(a)));
  }
}
