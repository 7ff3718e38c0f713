package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.MeetingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IN_PERSON   | Ana Ruiz met Bo Lind in Oslo on Tuesday.
          IN_PERSON   | Ana Ruiz sat down with Bo Lind.
          IN_PERSON   | Ana Ruiz had an audience with Bo Lind.
          IN_PERSON   | Ana Ruiz held a face-to-face meeting with Bo Lind.
          IN_PERSON   | Bo Lind hosted Ana Ruiz at the castle.
          IN_PERSON   | Ana Ruiz was greeted by Bo Lind at the airport.
          IN_PERSON   | Ana Ruiz welcomed Bo Lind to the castle.
          PHONE       | Ana Ruiz spoke with Bo Lind by phone on Sunday.
          PHONE       | Ana Ruiz spoke by phone with Bo Lind.
          PHONE       | Ana Ruiz spoke with Bo Lind on the phone last week.
          PHONE       | Ana Ruiz phoned Bo Lind on Sunday.
          PHONE       | Ana Ruiz and Bo Lind held a phone call.
          PHONE       | Ana Ruiz had a phone conversation with Bo Lind.
          PHONE       | The call between Ana Ruiz and Bo Lind lasted 20 minutes.
          VIDEO       | Ana Ruiz held a video call with Bo Lind.
          VIDEO       | Ana Ruiz and Bo Lind met virtually on Friday.
          SUMMIT      | Ana Ruiz and Bo Lind held a summit in Riga.
          VISIT       | Ana Ruiz visited Bo Lind at his farm.
          VISIT       | Ana Ruiz called on Bo Lind at his office.
          IN_PERSON   | Ana Ruiz was Bo Lind's guest at the castle.
          VISIT       | Bo Lind gave Ana Ruiz a warm welcome.
          EVENT       | Ana Ruiz had dinner with Bo Lind in Lima.
          EVENT       | Ana Ruiz attended a dinner with Bo Lind.
          EVENT       | Ana Ruiz played golf with Bo Lind.
          EVENT       | Ana Ruiz and Bo Lind toured the harbour together.
          UNSPECIFIED | Ana Ruiz spoke with Bo Lind.
          UNSPECIFIED | Ana Ruiz held talks with Bo Lind.
          """)
  void kind(MeetingKind kind, String sentence) {
    MeetingReport meeting = Told.meeting(Sentences.story(sentence));
    assertEquals(kind, meeting.kind());
    assertEquals(MeetingStatus.HELD, meeting.status());
    assertEquals(2, meeting.participants().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          held phone: Ana Ruiz as caller, Bo Lind on 2024-04-21 | Ana Ruiz phoned Bo Lind on Sunday.
          held in_person: Bo Lind as host, Ana Ruiz as guest @ castle | Bo Lind hosted Ana Ruiz at the castle.
          held in_person: Ana Ruiz as guest, Bo Lind as host @ castle | Ana Ruiz was received by Bo Lind at the castle.
          held visit: Ana Ruiz as guest, Bo Lind as host        | Ana Ruiz visited Bo Lind at his farm.
          held visit: Ana Ruiz as guest, Bo Lind as host        | Ana Ruiz called on Bo Lind at his office.
          held in_person: Bo Lind as host, Ana Ruiz as guest @ castle | Ana Ruiz was Bo Lind's guest at the castle.
          """)
  void roles(String meeting, String sentence) {
    assertEquals(List.of(meeting), Told.meetings(Sentences.story(sentence)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz met the criteria that Bo Lind had set.",
        "Bo Lind met the demands of Ana Ruiz.",
        "Ana Ruiz met the deadline on Friday.",
        "Ana Ruiz called for a vote on Bo Lind.",
        "Ana Ruiz called Bo Lind a liar.",
        "Ana Ruiz sees Bo Lind as a rival.",
        "Ana Ruiz saw Bo Lind win the race.",
        "Ana Ruiz spoke about Bo Lind at a rally.",
        "Ana Ruiz spoke to reporters after Bo Lind resigned.",
        "Ana Ruiz welcomed the decision of Bo Lind.",
        "Ana Ruiz received a letter from Bo Lind.",
        "Ana Ruiz received an award from Bo Lind.",
        "Ana Ruiz visited the tomb of Bo Lind.",
        "Ana Ruiz told Bo Lind that the port was safe.",
        "Ana Ruiz and Bo Lind exchanged letters.",
        "Ana Ruiz and Bo Lind praised the treaty."
      })
  void noMeeting(String sentence) {
    assertEquals(List.of(), Told.meetings(Sentences.story(sentence)));
  }

  @Test
  void sightIsAMeetingAtAPlaceOrTime() {
    assertEquals(
        List.of("held in_person: Ana Ruiz, Bo Lind @ Oslo on 2024-04-22"),
        Told.meetings(Sentences.story("Ana Ruiz saw Bo Lind in Oslo on Monday.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz was the first governor to meet Bo Lind.",
        "Ana Ruiz became the first visiting leader to meet Bo Lind.",
        "The first leader to meet Bo Lind was Ana Ruiz."
      })
  void whoIsTheFirstHasDoneIt(String sentence) {
    assertEquals(MeetingStatus.HELD, Told.meeting(Sentences.story(sentence)).status());
  }

  @Test
  void aDayToComeMakesThePresentAPlan() {
    assertEquals(
        MeetingStatus.PLANNED,
        Told.meeting(Sentences.story("Ana Ruiz flies to Oslo next week for talks with Bo Lind."))
            .status());
  }

  @Test
  void othersDoNotTakePart() {
    assertEquals(
        List.of("held in_person: Ana Ruiz, Bo Lind @ Oslo"),
        Told.meetings(
            Sentences.story("Ana Ruiz met Bo Lind in Oslo, and Petra Holm stayed at home.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz and Bo Lind met on several occasions.",
        "Ana Ruiz held meetings with Bo Lind."
      })
  void aSeries(String sentence) {
    assertTrue(Told.meeting(Sentences.story(sentence)).multiple());
  }

  @Test
  void theEvidenceReachesFromOneSideToTheOther() {
    MeetingReport meeting =
        Told.meeting(Sentences.story("Ana Ruiz will meet Bo Lind in Oslo on Friday."));
    assertEquals("Ana Ruiz will meet Bo Lind", meeting.evidence().get(0).quote());
  }
}
