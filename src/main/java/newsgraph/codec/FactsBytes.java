package newsgraph.codec;

import java.io.IOException;
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
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.ArticleInfo;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Evidence;

/**
 * One article's facts as compressed bytes. Of what is known about the article they hold the
 * language and the notes alone, for the rest is known before it is analysed. A tenth of the time
 * that JSON takes in a process that has just begun. Safe for any number of threads.
 */
public final class FactsBytes {
  private static final Gender[] GENDERS = Gender.values();
  private static final NameJoin[] JOINS = NameJoin.values();
  private static final OfficeKind[] OFFICE_KINDS = OfficeKind.values();
  private static final OfficeStatus[] OFFICE_STATUSES = OfficeStatus.values();
  private static final MeetingStatus[] STATUSES = MeetingStatus.values();
  private static final MeetingKind[] KINDS = MeetingKind.values();
  private static final Role[] ROLES = Role.values();
  private static final Via[] VIAS = Via.values();
  private static final Precision[] PRECISIONS = Precision.values();

  private FactsBytes() {}

  /** The facts as bytes. */
  public static byte[] write(ArticleFacts facts) throws IOException {
    return new Writer(new PackedWriter()).write(facts);
  }

  /**
   * The facts that {@link #write} was given.
   *
   * @param article what is known about the article; language and notes come from the bytes
   * @throws IOException if the bytes are not what it wrote
   */
  public static ArticleFacts read(byte[] bytes, ArticleInfo article) throws IOException {
    try {
      return new Reader(new PackedReader(bytes)).read(article);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException e) {
      throw new IOException("no facts", e);
    }
  }

  private record Writer(PackedWriter out) {
    byte[] write(ArticleFacts facts) throws IOException {
      out.put(facts.article().language());
      out.put(facts.article().notes(), out::put);
      out.put(facts.people(), this::put);
      out.put(facts.offices(), this::put);
      out.put(facts.meetings(), this::put);
      return out.bytes();
    }

    private void put(PersonFacts person) {
      out.put(person.name());
      out.put(person.gender());
      out.put(person.names(), this::put);
      out.put(person.mentions());
      out.put(person.joinedBy(), out::put);
      put(person.first());
    }

    private void put(NameCount name) {
      out.put(name.text());
      out.put(name.count());
    }

    private void put(OfficeStatement held) {
      out.put(held.person());
      out.put(held.office().title());
      out.put(held.office().organization());
      out.put(held.office().kind());
      out.put(held.status());
      out.put(held.from());
      out.put(held.to());
      put(held.evidence());
    }

    private void put(MeetingReport meeting) {
      out.put(meeting.participants(), this::put);
      out.put(meeting.others(), out::put);
      out.put(meeting.status());
      out.put(meeting.kind());
      DateRange date = meeting.date();
      out.put(date == null ? null : date.precision());
      if (date != null) {
        out.put(date.from());
        out.put(date.to());
        out.put(date.text(), out::put);
      }
      out.put(meeting.place());
      out.put(meeting.multiple() ? 1 : 0);
      out.put(meeting.attribution(), out::put);
      out.put(meeting.evidence(), this::put);
    }

    private void put(Participation part) {
      out.put(part.person());
      out.put(part.role());
      out.put(part.mentions(), this::put);
    }

    private void put(ParticipantMention mention) {
      out.put(mention.via());
      put(mention.evidence());
    }

    private void put(Evidence evidence) {
      out.put(evidence.start());
      out.put(evidence.end());
      out.put(evidence.quote());
      out.put(evidence.sentence());
      out.put(evidence.sentenceStart());
    }
  }

  private record Reader(PackedReader in) {
    ArticleFacts read(ArticleInfo article) throws IOException {
      ArticleInfo info = article.withLanguage(in.text()).withNotes(in.list(in::text));
      ArticleFacts facts =
          new ArticleFacts(
              info, in.list(this::person), in.list(this::statement), in.list(this::meeting));
      if (!in.isAtEnd()) {
        throw new IOException("more than facts");
      }
      return facts;
    }

    private PersonFacts person() {
      return new PersonFacts(
          in.text(),
          in.value(GENDERS),
          in.list(() -> new NameCount(in.text(), in.number())),
          in.number(),
          in.list(() -> in.value(JOINS)),
          evidence());
    }

    private OfficeStatement statement() {
      return new OfficeStatement(
          in.number(),
          new Office(in.text(), in.text(), in.value(OFFICE_KINDS)),
          in.value(OFFICE_STATUSES),
          in.text(),
          in.text(),
          evidence());
    }

    private MeetingReport meeting() {
      return new MeetingReport(
          in.list(this::participation),
          in.list(in::text),
          in.value(STATUSES),
          in.value(KINDS),
          date(in.value(PRECISIONS)),
          in.text(),
          in.number() != 0,
          in.list(in::text),
          in.list(this::evidence));
    }

    private DateRange date(Precision precision) {
      return precision == null
          ? null
          : new DateRange(in.text(), in.text(), precision, in.list(in::text));
    }

    private Participation participation() {
      return new Participation(
          in.number(),
          in.value(ROLES),
          in.list(() -> new ParticipantMention(in.value(VIAS), evidence())));
    }

    private Evidence evidence() {
      return new Evidence(in.number(), in.number(), in.text(), in.text(), in.number());
    }
  }
}
