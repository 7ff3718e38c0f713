package newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Taro Aso, taro-aso",
    "Kim Jong-un, kim-jong-un",
    "Valéry Giscard d’Estaing, valery-giscard-destaing",
    "Łukasz Sørensen-Groß, lukasz-sorensen-gross",
    "Đorđe İnönü, dorde-inonu",
    "U.S. Army, u-s-army",
    "ﬁnance 2, finance-2",
    "安倍晋三, x-88dc9a72"
  })
  void isLowerCaseAscii(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }
}
