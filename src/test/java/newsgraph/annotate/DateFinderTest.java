package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be tested of the dates without SUTime: which of them stay open. */
class DateFinderTest {
  @ParameterizedTest
  @CsvSource({
    "tuesday,XXXX-WXX-2",
    "on sunday night,XXXX-WXX-7",
    "wed,XXXX-WXX-3",
    "may,XXXX-05",
    "late september,XXXX-09",
    "sept. 3,XXXX-09-03",
    "may 19,XXXX-05-19",
    "'tuesday, may 19th',XXXX-05-19",
    "the 2nd of june,XXXX-06-02",
    "19 may,XXXX-05-19",
    "june 0,XXXX-06"
  })
  void withoutYearAndDirectionItStaysOpen(String text, String value) {
    assertEquals(value, DateFinder.open(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "may 2016",
        "may 19, 2016",
        "may '16",
        "last tuesday",
        "next may",
        "this friday",
        "2016",
        "two hours",
        "mayor"
      })
  void othersAreSuTimes(String text) {
    assertNull(DateFinder.open(text));
  }

  /** Words, with "/P" behind those of a person's name, "/N" behind other names. */
  @ParameterizedTest
  @CsvSource({
    "in Jan/P Lind/P left,1,2,true",
    "in June/P left,1,2,false",
    "in Jan Lind/P left,1,2,false",
    "Ana/P May/P left,1,2,true",
    "by Sun - woo,1,2,true",
    "by Sunday - or so,1,2,false",
    "In June/P Ana/P Ruiz/P came,1,2,false",
    "Ms June/P Ana/P Ruiz/P came,1,2,true",
    "said Easter/N Bakeries/N today,1,2,true",
    "said on Easter/N yesterday,2,3,false",
    "At Easter/N President/N Ana/P Ruiz/P came,1,2,false",
    "At Easter/N Bakeries/N today,1,2,true",
    "on May 3 left,1,3,false"
  })
  void aNameIsNoDate(String words, int begin, int end, boolean name) {
    List<CoreLabel> tokens =
        Stream.of(words.split(" "))
            .map(
                word -> {
                  CoreLabel token = new CoreLabel();
                  token.setWord(word.replaceAll("/.", ""));
                  token.setTag(word.contains("/") ? "NNP" : "NN");
                  token.setNER(word.endsWith("/P") ? "PERSON" : "O");
                  return token;
                })
            .toList();
    assertEquals(name, DateFinder.isNamePart(tokens, begin, end));
  }
}
