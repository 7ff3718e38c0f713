package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.Participation;
import newsgraph.model.ArticleFacts.Via;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideResolverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz, Bo Lind             | Ana Ruiz met Norwegian Prime Minister Bo Lind.
          Ana Ruiz, Bo Lind             | Ana Ruiz met the Norwegian prime minister, Bo Lind.
          Ana Ruiz, Bo Lind             | Ana Ruiz met her Norwegian counterpart, Bo Lind, in Oslo.
          Ana Ruiz, Bo Lind             | Ana Ruiz, the Chilean president, met Bo Lind.
          Ana Ruiz, Tom Lind            | Ana Ruiz met Bo Lind's brother, Tom Lind.
          Ana Ruiz, Bo Lind, Petra Lind | Ana Ruiz met Bo Lind and his wife, Petra Lind, in Oslo.
          Ana Ruiz, Bo Lind, Petra Holm | Ana Ruiz met Norwegian officials including Bo Lind and Petra Holm.
          Ana Ruiz, Bo Lind             | Ana Ruiz arrived in Oslo on Monday. She met Bo Lind at the town hall.
          Ana Ruiz, Bo Lind             | Ana Ruiz left Oslo on Friday. Her meeting with Bo Lind lasted an hour.
          Ana Ruiz, Bo Lind             | Ana Ruiz told reporters that she had met Bo Lind.
          Ana Ruiz, Bo Lind             | Ana Ruiz traveled to Oslo, where she met Bo Lind.
          Ana Ruiz, Bo Lind             | Ana Ruiz said she would not meet with Bo Lind.
          """)
  void people(String names, String text) {
    assertEquals(List.of(names.split(", ")), people(Sentences.story(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Lind's lawyer       | Ana Ruiz met Bo Lind's lawyer.
          Bo Lind's lawyer       | Bo Lind's lawyer met Ana Ruiz.
          the widow of Bo Lind   | Ana Ruiz met the widow of Bo Lind.
          aides to Bo Lind       | Ana Ruiz met aides to Bo Lind.
          lawmakers              | Ana Ruiz met with lawmakers and discussed Bo Lind.
          """)
  void peopleWithoutAName(String other, String text) {
    MeetingReport meeting = Told.meeting(Sentences.story(text));
    assertEquals(List.of(other), meeting.others());
    assertEquals(1, meeting.participants().size());
  }

  @Test
  void delegationsLedBy() {
    Story story =
        Story.undated()
            .sentence(
                """
                A/DT<delegation:det delegation/NN<met:nsubj led/VBN/lead<delegation:acl
                by/IN<Ruiz:case Ana/NNP/P<Ruiz:compound Ruiz/NNP/P<led:obl met/VBD/meet<0:root
                officials/NNS/official<met:obj headed/VBN/head<officials:acl by/IN<Lind:case
                Bo/NNP/P<Lind:compound Lind/NNP/P<headed:obl ./.<met:punct
                """);
    assertEquals(List.of("Ana Ruiz", "Bo Lind"), people(story));
    assertEquals(List.of("A delegation", "officials"), Told.meeting(story).others());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two leaders | Ana Ruiz flew to Oslo, where Bo Lind was waiting. The two leaders met for an hour.
          the two         | Ana Ruiz and Bo Lind arrived in Oslo on Monday. A spokesman denied that the two had met.
          """)
  void twoPeopleInOnePhrase(String words, String text) {
    MeetingReport meeting = Told.meeting(Sentences.story(text));
    assertEquals(2, meeting.participants().size());
    for (Participation side : meeting.participants()) {
      assertEquals(Via.NOMINAL, side.mentions().get(0).via());
      assertEquals(words, side.mentions().get(0).evidence().quote());
    }
  }

  @Test
  void theTwoOfTheLastMeeting() {
    List<String> meetings =
        Told.meetings(
            Sentences.story(
                "Ana Ruiz met Bo Lind in Lima in 2019. The two met again in Oslo in 2021."));
    assertEquals("held in_person: Ana Ruiz, Bo Lind @ Oslo on 2021", meetings.get(1));
  }

  private static List<String> people(Story story) {
    Told told = Told.by(story);
    return Told.meeting(story).participants().stream()
        .map(side -> told.facts().people().get(side.person()).name())
        .sorted(java.util.Comparator.comparingInt(name -> index(told, name)))
        .toList();
  }

  private static int index(Told told, String name) {
    return told.facts().people().stream().map(p -> p.name()).toList().indexOf(name);
  }
}
