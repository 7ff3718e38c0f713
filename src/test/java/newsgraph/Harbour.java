package newsgraph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
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
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.ArticleInfo;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Evidence;

/** Two short articles about invented people, and what an extractor should find in them. */
public final class Harbour {
  private static final String MEET = "Former Varland Prime Minister";
  private static final String RING = "Sørensen-Tarr, now deputy head";
  private static final String DENY = "An aide to the minister";
  private static final String RECEIVE = "Teo Malvern received";
  private static final String RESIGN = "Malvern resigned";

  private final String text;

  private Harbour(String text) {
    this.text = text;
  }

  /** The article of 2 September 2030: a meeting planned, a call held, a meeting denied. */
  public static ArticleFacts plan() {
    Harbour in = new Harbour(file("harbour-pact.txt"));
    return new ArticleFacts(
        in.info("harbour-pact.txt", "Harbour pact within reach", "Oda Brandvik", "2030-09-02"),
        List.of(
            new PersonFacts(
                "Ilka Sørensen-Tarr",
                Gender.FEMALE,
                List.of(new NameCount("Ilka Sørensen-Tarr", 1), new NameCount("Sørensen-Tarr", 1)),
                5,
                List.of(NameJoin.SURNAME),
                in.words(MEET, "Ilka Sørensen-Tarr")),
            new PersonFacts(
                "Teo Malvern",
                Gender.UNKNOWN,
                List.of(new NameCount("Malvern", 1), new NameCount("Teo Malvern", 1)),
                4,
                List.of(NameJoin.SURNAME),
                in.words(MEET, "Teo Malvern"))),
        List.of(
            statement(
                0,
                new Office("prime minister", "Varland", OfficeKind.PUBLIC),
                OfficeStatus.FORMER,
                in.words(MEET, "Former Varland Prime Minister Ilka Sørensen-Tarr")),
            statement(
                1,
                new Office("trade minister", "Ostria", OfficeKind.PUBLIC),
                OfficeStatus.CURRENT,
                in.words(MEET, "Ostrian Trade Minister Teo Malvern")),
            statement(
                0,
                new Office("deputy head", "Harbour League", OfficeKind.OTHER),
                OfficeStatus.CURRENT,
                in.words(RING, "Sørensen-Tarr, now deputy head of the Harbour League"))),
        List.of(
            new MeetingReport(
                List.of(
                    part(0, null, Via.NAME, in.words(MEET, "Ilka Sørensen-Tarr")),
                    part(1, null, Via.NAME, in.words(MEET, "Teo Malvern"))),
                List.of(),
                MeetingStatus.PLANNED,
                MeetingKind.IN_PERSON,
                day("2030-09-09", "on September 9"),
                "Kelmouth",
                false,
                List.of("her spokesman"),
                List.of(in.words(MEET, "will meet"))),
            new MeetingReport(
                List.of(
                    part(0, Role.CALLER, Via.NAME, in.words(RING, "Sørensen-Tarr")),
                    part(1, null, Via.NAME, in.words(RING, "Malvern"))),
                List.of(),
                MeetingStatus.HELD,
                MeetingKind.PHONE,
                day("2030-09-01", "on Sunday"),
                null,
                false,
                List.of(),
                List.of(in.words(RING, "rang Malvern"))),
            new MeetingReport(
                List.of(
                    part(0, null, Via.NOMINAL, in.words(DENY, "the two")),
                    part(1, null, Via.NOMINAL, in.words(DENY, "the two"))),
                List.of(),
                MeetingStatus.DENIED,
                MeetingKind.IN_PERSON,
                new DateRange("2030-08", "2030-08", Precision.MONTH, List.of("in August")),
                null,
                false,
                List.of("An aide to the minister"),
                List.of(in.words(DENY, "denied that the two had met")))));
  }

  /** The article of 13 September 2030: the planned meeting took place. */
  public static ArticleFacts outcome() {
    Harbour in = new Harbour(file("later.txt"));
    return new ArticleFacts(
        in.info("later.txt", "Pact signed", null, "2030-09-13"),
        List.of(
            new PersonFacts(
                "Teo Malvern",
                Gender.UNKNOWN,
                List.of(new NameCount("Malvern", 1), new NameCount("Teo Malvern", 1)),
                2,
                List.of(NameJoin.SURNAME),
                in.words(RECEIVE, "Teo Malvern")),
            new PersonFacts(
                "Ilka Sorensen-Tarr",
                Gender.UNKNOWN,
                List.of(new NameCount("Ilka Sorensen-Tarr", 1)),
                1,
                List.of(),
                in.words(RECEIVE, "Ilka Sorensen-Tarr"))),
        List.of(
            statement(
                0,
                new Office("trade minister", null, OfficeKind.PUBLIC),
                OfficeStatus.FORMER,
                in.words(RESIGN, "Malvern resigned as trade minister"))),
        List.of(
            new MeetingReport(
                List.of(
                    part(0, Role.HOST, Via.NAME, in.words(RECEIVE, "Teo Malvern")),
                    part(1, Role.GUEST, Via.NAME, in.words(RECEIVE, "Ilka Sorensen-Tarr"))),
                List.of(),
                MeetingStatus.HELD,
                MeetingKind.IN_PERSON,
                new DateRange("2030-09", "2030-09", Precision.MONTH, List.of("this month")),
                "Kelmouth",
                false,
                List.of(),
                List.of(in.words(RECEIVE, "received")))));
  }

  /** A file of this story. */
  public static String file(String name) {
    try (InputStream in = Harbour.class.getResourceAsStream("/harbour/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private ArticleInfo info(String path, String title, String byline, String published) {
    return new ArticleInfo(
        "article/" + path,
        path,
        null,
        title,
        byline == null ? List.of() : List.of(byline),
        "Coast Wire",
        published,
        "metadata",
        "en",
        sha256(text),
        (int) Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).count(),
        null);
  }

  /** Words of the sentence that starts with some words, in code points. */
  private Evidence words(String sentenceStart, String quote) {
    int first = text.indexOf(sentenceStart);
    int end = text.indexOf('.', first) + 1;
    int start = text.indexOf(quote, first);
    int from = text.codePointCount(0, start);
    return new Evidence(
        from,
        from + quote.codePointCount(0, quote.length()),
        quote,
        text.substring(first, end),
        text.codePointCount(0, first));
  }

  private static OfficeStatement statement(
      int person, Office office, OfficeStatus status, Evidence evidence) {
    return new OfficeStatement(person, office, status, null, null, evidence);
  }

  private static Participation part(int person, Role role, Via via, Evidence evidence) {
    return new Participation(person, role, List.of(new ParticipantMention(via, evidence)));
  }

  private static DateRange day(String iso, String text) {
    return new DateRange(iso, iso, Precision.DAY, List.of(text));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
