package newsgraph.graph;

import java.util.List;
import java.util.function.UnaryOperator;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.DateRange;
import newsgraph.model.ResolvedFacts.MeetingJoin;

/** A tie between two nodes. */
public sealed interface Edge {
  /** Id of the node that it starts from. */
  String source();

  /** Id of the node that it leads to. */
  String target();

  /** Such as {@code holds}. */
  String type();

  /** The same edge with each quotation changed. */
  Edge withQuotations(UnaryOperator<Quotation> change);

  /** Made of the type and both ends. */
  default String id() {
    return type() + ":" + source() + ":" + target();
  }

  /**
   * A person holds, held or seeks an office.
   *
   * @param status of the newest claim
   * @param asOf publication date of the newest claim; null if unknown
   * @param from ISO date; null if no article tells
   * @param to ISO date; null if no article tells
   */
  record Holds(
      String source,
      String target,
      OfficeStatus status,
      String asOf,
      String from,
      String to,
      List<Claim> evidence)
      implements Edge {
    /** Copies the list. */
    public Holds {
      evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
      return "holds";
    }

    @Override
    public Holds withQuotations(UnaryOperator<Quotation> change) {
      List<Claim> changed =
          evidence.stream().map(e -> new Claim(change.apply(e.quotation), e.status)).toList();
      return new Holds(source, target, status, asOf, from, to, changed);
    }
  }

  /** One article's words for an office, and the status that they give. */
  record Claim(Quotation quotation, OfficeStatus status) {}

  /**
   * A person takes part in a meeting.
   *
   * @param role null if no article tells
   */
  record Participates(String source, String target, Role role, List<Mention> evidence)
      implements Edge {
    /** Copies the list. */
    public Participates {
      evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
      return "participates";
    }

    @Override
    public Participates withQuotations(UnaryOperator<Quotation> change) {
      List<Mention> changed =
          evidence.stream()
              .map(e -> new Mention(change.apply(e.quotation), e.mention, e.via))
              .toList();
      return new Participates(source, target, role, changed);
    }
  }

  /**
   * The words that stand for a participant.
   *
   * @param mention the words, as printed
   */
  record Mention(Quotation quotation, String mention, Via via) {}

  /**
   * An article tells of a meeting; its fields are as that article tells them.
   *
   * @param date null if it does not tell
   * @param place null if it does not tell
   * @param attribution who says so, as printed
   * @param joinedBy why this report is of this meeting
   */
  record ReportedIn(
      String source,
      String target,
      MeetingStatus status,
      MeetingKind kind,
      DateRange date,
      String place,
      List<String> attribution,
      List<MeetingJoin> joinedBy,
      List<Quotation> evidence)
      implements Edge {
    /** Copies the lists. */
    public ReportedIn {
      attribution = List.copyOf(attribution);
      joinedBy = List.copyOf(joinedBy);
      evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
      return "reported_in";
    }

    @Override
    public ReportedIn withQuotations(UnaryOperator<Quotation> change) {
      List<Quotation> changed = evidence.stream().map(change).toList();
      return new ReportedIn(
          source, target, status, kind, date, place, attribution, joinedBy, changed);
    }
  }

  /**
   * An article names a person.
   *
   * @param count names, pronouns and nominals together
   * @param names as printed, by text
   * @param joinedBy why these names are this person's
   * @param evidence the first mention by name
   */
  record MentionedIn(
      String source,
      String target,
      int count,
      List<NameCount> names,
      List<NameJoin> joinedBy,
      List<Quotation> evidence)
      implements Edge {
    /** Copies the lists. */
    public MentionedIn {
      names = List.copyOf(names);
      joinedBy = List.copyOf(joinedBy);
      evidence = List.copyOf(evidence);
    }

    @Override
    public String type() {
      return "mentioned_in";
    }

    @Override
    public MentionedIn withQuotations(UnaryOperator<Quotation> change) {
      List<Quotation> changed = evidence.stream().map(change).toList();
      return new MentionedIn(source, target, count, names, joinedBy, changed);
    }
  }

  /**
   * Two people share meetings, of whatever status. Derived from the other edges.
   *
   * @param meetings ids of all meetings in which both take part
   * @param statuses how many of them have each status, by label; those without any are left out
   */
  record Linked(String source, String target, List<String> meetings, List<StatusCount> statuses)
      implements Edge {
    /** Copies the lists. */
    public Linked {
      meetings = List.copyOf(meetings);
      statuses = List.copyOf(statuses);
    }

    @Override
    public String type() {
      return "linked";
    }

    @Override
    public Linked withQuotations(UnaryOperator<Quotation> change) {
      return this;
    }
  }

  /** How many meetings have a status; at least one. */
  record StatusCount(MeetingStatus status, int count) {
    /** Refuses a count of none. */
    public StatusCount {
      if (count < 1) {
        throw new IllegalArgumentException("no meeting is " + status);
      }
    }
  }
}
