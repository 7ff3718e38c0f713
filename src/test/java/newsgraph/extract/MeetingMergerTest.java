package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Evidence;
import org.junit.jupiter.api.Test;

/** Mentions of meetings, a sentence each; people are numbers. */
class MeetingMergerTest {
  private final List<MeetingMention> mentions = new ArrayList<>();

  @Test
  void theSamePeopleToldTwice() {
    tell().people(0, 1).add();
    tell().people(1, 0).add();
    assertMeetings("HELD 0 1 from 2");
  }

  @Test
  void otherPeople() {
    tell().people(0, 1).add();
    tell().people(0, 2).add();
    assertMeetings("HELD 0 1 from 1", "HELD 0 2 from 1");
  }

  @Test
  void moreOfThePeople() {
    tell().people(0, 1).add();
    tell().people(0, 1, 2).add();
    assertMeetings("HELD 0 1 2 from 2");
  }

  @Test
  void onePersonIsNoMeeting() {
    tell().people(0).add();
    assertMeetings();
  }

  @Test
  void onePersonAndAnUnnamedSideAre() {
    tell().people(0).others("Finnish officials").add();
    assertMeetings("HELD 0 from 1");
  }

  @Test
  void unnamedSidesAreOneIfTheyShareAWord() {
    tell().people(0).others("Finnish officials").add();
    tell().people(0).others("the officials").add();
    tell().people(0).others("two bishops").add();
    assertMeetings("HELD 0 from 2", "HELD 0 from 1");
  }

  @Test
  void theMeetingIsTheOneTold() {
    tell().people(0, 1).add();
    tell().definite().add();
    tell().people(1).definite().add();
    assertMeetings("HELD 0 1 from 3");
  }

  @Test
  void theMeetingIsTheLastOneTold() {
    tell().people(0, 1).add();
    tell().people(2, 3).add();
    tell().definite().add();
    assertMeetings("HELD 0 1 from 1", "HELD 2 3 from 2");
  }

  @Test
  void theMeetingOfSomebodyElseIsAnother() {
    tell().people(0, 1).add();
    tell().people(2).definite().add();
    assertMeetings("HELD 0 1 from 1");
  }

  @Test
  void farAwayTheMeetingIsNone() {
    tell().people(0, 1).add();
    tell().definite().sentence(5).add();
    assertMeetings("HELD 0 1 from 1");
  }

  @Test
  void whoWasAtTheMeetingJoinsIt() {
    tell().people(0, 1).add();
    tell().people(2).definite().attended().add();
    assertMeetings("HELD 0 1 2 from 2");
  }

  @Test
  void otherDatesAreOtherMeetings() {
    tell().people(0, 1).on("2016-11-17").add();
    tell().people(0, 1).on("2017-02-10").add();
    assertMeetings("HELD 0 1 from 1", "HELD 0 1 from 1");
  }

  @Test
  void aYearHoldsItsDays() {
    tell().people(0, 1).on("2016-11-17").add();
    tell().people(0, 1).on("2016").add();
    tell().people(0, 1).on("2016-11").add();
    tell().people(0, 1).add();
    assertMeetings("HELD 0 1 from 4");
  }

  @Test
  void aCallIsApartFromAMeeting() {
    tell().people(0, 1).kind(MeetingKind.PHONE).add();
    tell().people(0, 1).kind(MeetingKind.IN_PERSON).add();
    tell().people(0, 1).kind(MeetingKind.VIDEO).add();
    assertMeetings("HELD 0 1 from 2", "HELD 0 1 from 1");
  }

  @Test
  void anUnspecifiedKindFitsBoth() {
    tell().people(0, 1).kind(MeetingKind.PHONE).add();
    tell().people(0, 1).kind(MeetingKind.UNSPECIFIED).add();
    assertMeetings("HELD 0 1 from 2");
  }

  @Test
  void aDinnerIsApartFromASummit() {
    tell().people(0, 1).kind(MeetingKind.SUMMIT).add();
    tell().people(0, 1).kind(MeetingKind.EVENT).add();
    assertMeetings("HELD 0 1 from 1", "HELD 0 1 from 1");
  }

  @Test
  void aSeriesIsApartFromOneMeeting() {
    tell().people(0, 1).series().add();
    tell().people(0, 1).add();
    assertMeetings("HELD 0 1 from 1", "HELD 0 1 from 1");
  }

  @Test
  void plannedThenCalledOff() {
    tell().people(0, 1).status(MeetingStatus.PLANNED).add();
    tell().definite().status(MeetingStatus.CANCELLED).add();
    assertMeetings("CANCELLED 0 1 from 2");
  }

  @Test
  void soughtThenFailed() {
    tell().people(0, 1).status(MeetingStatus.SOUGHT).add();
    tell().people(0, 1).status(MeetingStatus.FAILED).add();
    tell().people(0, 1).status(MeetingStatus.SOUGHT).add();
    assertMeetings("FAILED 0 1 from 3");
  }

  @Test
  void whatWasIsApartFromWhatIsHopedFor() {
    tell().people(0, 1).add();
    tell().people(0, 1).status(MeetingStatus.SOUGHT).add();
    assertMeetings("HELD 0 1 from 1", "SOUGHT 0 1 from 1");
  }

  @Test
  void unlessItIsOfTheSameDay() {
    tell().people(0, 1).status(MeetingStatus.PLANNED).on("2021-03-03").add();
    tell().people(0, 1).status(MeetingStatus.HELD).on("2021-03-03").add();
    assertMeetings("HELD 0 1 from 2");
  }

  @Test
  void whatIsTakenForGrantedDecidesOnlyAlone() {
    tell().people(0, 1).status(MeetingStatus.PLANNED).add();
    tell().people(0, 1).presupposed().add();
    assertMeetings("PLANNED 0 1 from 2");
  }

  @Test
  void withoutAnyStatusItWas() {
    tell().people(0, 1).status(null).add();
    assertMeetings("HELD 0 1 from 1");
  }

  @Test
  void aDinnerIsNoGame() {
    tell().people(0, 1).occasion("golf").add();
    tell().people(0, 1).occasion("dinner").add();
    tell().people(0, 1).occasion("dine").add();
    assertMeetings("HELD 0 1 from 1", "HELD 0 1 from 2");
  }

  @Test
  void aDayThatIsOverIsNoPlans() {
    tell().people(0, 1).status(MeetingStatus.PLANNED).add();
    tell().people(0, 1).status(null).on("2022-01").add();
    tell().people(0, 1).status(null).on("2024-05").add();
    assertMeetings("PLANNED 0 1 from 2", "HELD 0 1 from 1");
  }

  private void assertMeetings(String... expected) {
    List<String> found = new ArrayList<>();
    for (List<MeetingMention> meeting :
        MeetingMerger.merge(mentions, "2024-04-23", 0, (a, b) -> !a.equals(b))) {
      List<String> people =
          meeting.stream()
              .flatMap(m -> m.people().stream())
              .distinct()
              .sorted()
              .map(String::valueOf)
              .toList();
      found.add(
          MeetingMerger.status(meeting)
              + " "
              + String.join(" ", people)
              + " from "
              + meeting.size());
    }
    assertEquals(List.of(expected), found);
  }

  private Teller tell() {
    return new Teller();
  }

  /** Tells one mention: held, in person and of no day, if nothing else is said. */
  private final class Teller {
    private final List<MeetingMention.Party> parties = new ArrayList<>();
    private List<String> others = List.of();
    private MeetingStatus status = MeetingStatus.HELD;
    private MeetingKind kind = MeetingKind.IN_PERSON;
    private String occasion = "meet";
    private DateRange date;
    private int sentence = mentions.size();
    private boolean presupposed;
    private boolean multiple;
    private boolean definite;
    private boolean attended;

    Teller people(int... people) {
      for (int person : people) {
        parties.add(
            new MeetingMention.Party(
                new People.Mention(sentence, 0, 1, 0, person, Via.NAME), null));
      }
      return this;
    }

    Teller others(String... sides) {
      others = List.of(sides);
      return this;
    }

    Teller status(MeetingStatus told) {
      status = told;
      return this;
    }

    Teller kind(MeetingKind told) {
      kind = told;
      return this;
    }

    Teller occasion(String word) {
      kind = MeetingKind.EVENT;
      occasion = word;
      return this;
    }

    Teller on(String iso) {
      date = new DateRange(iso, iso, Precision.of(iso), List.of(iso));
      return this;
    }

    Teller sentence(int index) {
      sentence = index;
      return this;
    }

    Teller presupposed() {
      presupposed = true;
      return this;
    }

    Teller series() {
      multiple = true;
      return this;
    }

    Teller definite() {
      definite = true;
      return this;
    }

    Teller attended() {
      attended = true;
      return this;
    }

    void add() {
      mentions.add(
          new MeetingMention(
              sentence,
              0,
              parties,
              others,
              status,
              presupposed,
              kind,
              occasion,
              date,
              null,
              multiple,
              definite,
              attended,
              List.of(),
              new Evidence(0, 3, "met", "met", 0)));
    }
  }
}
