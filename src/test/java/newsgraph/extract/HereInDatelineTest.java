package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import newsgraph.model.Article.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HereInDatelineTest {
  private static String place(String city, String sentence) {
    String dateline = city + "/NNP<0:root ,/,<%1$s:punct May/NNP<%1$s:dep".formatted(city);
    Story story = Story.published("2024-04-23").sentence(Kind.DATELINE, dateline);
    return Told.meeting(story.sentence(sentence)).place();
  }

  @ParameterizedTest
  @CsvSource({"OSLO,Oslo", "Oslo,Oslo", "BADEN-BADEN,Baden-Baden", "PORT-AU-PRINCE,Port-au-Prince"})
  void hereIsTheCityOfTheDateline(String printed, String city) {
    assertEquals(
        city,
        place(
            printed,
            "Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<met:nsubj met/VBD/meet<0:root"
                + " here/RB<met:advmod with/IN<Lind:case Bo/NNP/P<Lind:compound"
                + " Lind/NNP/P<met:obl ./.<met:punct"));
  }

  @Test
  void aLaterDatelineOfTwoCitiesTellsNone() {
    Story story =
        Story.published("2024-04-23")
            .sentence(Kind.DATELINE, "OSLO/NNP<0:root ,/,<OSLO:punct May/NNP<OSLO:dep")
            .sentence(
                Kind.DATELINE,
                "ROME/NNP<0:root and/CC<LIMA:cc LIMA/NNP<ROME:conj ,/,<ROME:punct May/NNP<ROME:dep")
            .sentence(
                "Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<met:nsubj met/VBD/meet<0:root"
                    + " here/RB<met:advmod with/IN<Lind:case Bo/NNP/P<Lind:compound"
                    + " Lind/NNP/P<met:obl ./.<met:punct");
    assertNull(Told.meeting(story).place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"OSLO", "Oslo"})
  void withoutHereTheDatelineTellsNoPlace(String printed) {
    assertNull(
        place(
            printed,
            "Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<met:nsubj met/VBD/meet<0:root"
                + " with/IN<Lind:case Bo/NNP/P<Lind:compound Lind/NNP/P<met:obl ./.<met:punct"));
  }
}
