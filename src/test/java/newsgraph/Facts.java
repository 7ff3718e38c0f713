package newsgraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.ArticleFacts.ParticipantMention;
import newsgraph.model.ArticleFacts.Participation;
import newsgraph.model.ArticleFacts.PersonFacts;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.ArticleInfo;
import newsgraph.model.DateRange;
import newsgraph.model.Evidence;

/**
 * Facts of an article that nobody wrote, for tests: each name and each fact stands in a sentence of
 * its own.
 *
 * <pre>{@code
 * Facts.in("lake.txt", "2023-05-19").person("Ana Ruiz", "Ruiz").person("Bo Lind")
 *     .met(HELD, IN_PERSON, "2023-05", "Geneva", "Ana Ruiz", "Bo Lind").facts()
 * }</pre>
 */
public final class Facts {
  private final ArticleInfo info;
  private final List<PersonFacts> people = new ArrayList<>();
  private final List<OfficeStatement> offices = new ArrayList<>();
  private final List<MeetingReport> meetings = new ArrayList<>();
  private int offset;

  private Facts(ArticleInfo info) {
    this.info = info;
  }

  /** An article without facts. */
  public static Facts in(String path, String published) {
    return new Facts(
        new ArticleInfo(
            "article/" + path,
            path,
            null,
            null,
            List.of(),
            null,
            published,
            published == null ? null : "metadata",
            "en",
            "0".repeat(64),
            100,
            null));
  }

  /** Names someone; {@code aliases} are the shorter names in the article. */
  public Facts person(String name, String... aliases) {
    return person(Gender.UNKNOWN, name, aliases);
  }

  /** Names someone whose gender the article tells. */
  public Facts person(Gender gender, String name, String... aliases) {
    List<NameCount> names = new ArrayList<>();
    names.add(new NameCount(name, 1));
    Arrays.stream(aliases).map(alias -> new NameCount(alias, 1)).forEach(names::add);
    List<NameJoin> joinedBy = aliases.length == 0 ? List.of() : List.of(NameJoin.SURNAME);
    people.add(new PersonFacts(name, gender, names, names.size(), joinedBy, evidence(name)));
    return this;
  }

  /** Says that someone holds an office of a state; {@code organization} may be null. */
  public Facts office(String person, String title, String organization, OfficeStatus status) {
    return office(person, title, organization, OfficeKind.PUBLIC, status);
  }

  /** Says that someone holds an office; {@code organization} may be null. */
  public Facts office(
      String person, String title, String organization, OfficeKind kind, OfficeStatus status) {
    Office office = new Office(title, organization, kind);
    Evidence evidence = evidence(title + " " + person);
    offices.add(new OfficeStatement(index(person), office, status, null, null, evidence));
    return this;
  }

  /** Tells of a meeting; {@code date} and {@code place} may be null. */
  public Facts met(
      MeetingStatus status, MeetingKind kind, String date, String place, String... who) {
    return met(status, kind, date, place, List.of(), false, who);
  }

  /** Tells of a meeting with sides that have no name, or of a series of meetings. */
  public Facts met(
      MeetingStatus status,
      MeetingKind kind,
      String date,
      String place,
      List<String> others,
      boolean multiple,
      String... who) {
    List<Participation> participants = new ArrayList<>();
    for (String name : who) {
      ParticipantMention mention = new ParticipantMention(Via.NAME, evidence(name));
      participants.add(new Participation(index(name), null, List.of(mention)));
    }
    DateRange when =
        date == null
            ? null
            : new DateRange(date, date, DateRange.Precision.of(date), List.of("then"));
    meetings.add(
        new MeetingReport(
            participants,
            others,
            status,
            kind,
            when,
            place,
            multiple,
            List.of(),
            List.of(evidence("met"))));
    return this;
  }

  /** All that was said. */
  public ArticleFacts facts() {
    return new ArticleFacts(info, people, offices, meetings);
  }

  private int index(String name) {
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("nobody is called " + name);
  }

  private Evidence evidence(String quote) {
    int start = offset;
    offset += quote.codePointCount(0, quote.length()) + 2;
    return new Evidence(start, offset - 2, quote, quote + ".", start);
  }
}
