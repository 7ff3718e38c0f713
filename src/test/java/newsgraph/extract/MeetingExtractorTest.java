package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingExtractorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz met Bo Lind in Oslo on Monday. The meeting lasted two hours.",
        "Ana Ruiz met Bo Lind in Oslo on Monday. A spokesman confirmed the meeting.",
        "Ana Ruiz met Bo Lind in Oslo on Monday. Both leaders praised the treaty after the talks.",
        "Ana Ruiz met Bo Lind in Oslo on Monday. "
            + "Ana Ruiz told Bo Lind during the meeting that the port was safe."
      })
  void oneMeetingToldTwice(String text) {
    assertMeetings(text, "held in_person: Ana Ruiz, Bo Lind @ Oslo on 2024-04-22");
  }

  @Test
  void twoMeetingsOfTwoPeople() {
    assertMeetings(
        "Ana Ruiz met Bo Lind in Lima in 2019. The two met again in Oslo in 2021.",
        "held in_person: Ana Ruiz, Bo Lind @ Lima on 2019",
        "held in_person: Ana Ruiz, Bo Lind @ Oslo on 2021");
  }

  @Test
  void aCallAndAMeeting() {
    assertMeetings(
        "Ana Ruiz spoke with Bo Lind by phone on Friday. She met him in Oslo on Monday.",
        "held phone: Ana Ruiz, Bo Lind on 2024-04-19",
        "held in_person: Ana Ruiz, Bo Lind @ Oslo on 2024-04-22");
  }

  @Test
  void aMeetingThatWasAndOneThatIsHopedFor() {
    assertMeetings(
        "Ana Ruiz met Bo Lind in Lima in 2019. She hopes to meet him in Oslo.",
        "held in_person: Ana Ruiz, Bo Lind @ Lima on 2019",
        "sought in_person: Ana Ruiz, Bo Lind @ Oslo");
  }

  @Test
  void whoWasThereToo() {
    assertMeetings(
        "Ana Ruiz met Bo Lind in Oslo on Monday. Petra Holm was at the meeting.",
        "held in_person: Ana Ruiz, Bo Lind, Petra Holm @ Oslo on 2024-04-22");
  }

  @Test
  void thatDayIsNotCountedFromPublication() {
    assertMeetings(
        "Ana Ruiz met Bo Lind in Lima in 2019. Petra Holm visited Bo Lind on the same day.",
        "held in_person: Ana Ruiz, Bo Lind @ Lima on 2019",
        "held visit: Petra Holm as guest, Bo Lind as host");
  }

  @Test
  void aReportKeepsTheEvidenceOfEachMention() {
    MeetingReport meeting =
        Told.meeting(
            Sentences.story(
                "Ana Ruiz met Bo Lind in Oslo on Monday. The meeting lasted two hours."));
    assertEquals(
        List.of("Ana Ruiz met Bo Lind in Oslo on Monday.", "The meeting lasted two hours."),
        meeting.evidence().stream().map(Evidence::sentence).toList());
    assertEquals(List.of("on Monday"), meeting.date().text());
  }

  private static void assertMeetings(String text, String... meetings) {
    assertEquals(List.of(meetings), Told.meetings(Sentences.story(text)));
  }
}
