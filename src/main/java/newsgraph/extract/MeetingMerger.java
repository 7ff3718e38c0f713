package newsgraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;

/**
 * Joins the mentions of one meeting in one article. Two mentions are of one meeting when the same
 * people meet, and neither status, date, kind nor number speaks against it; "that meeting" is the
 * last one told.
 */
final class MeetingMerger {
  private static final int REACH_OF_DEFINITE = 4;

  private final List<Draft> drafts = new ArrayList<>();
  private final String today;
  private final int lead;
  private final BiPredicate<String, String> apart;

  private MeetingMerger(String today, int lead, BiPredicate<String, String> apart) {
    this.today = today;
    this.lead = lead;
    this.apart = apart;
  }

  /**
   * The meetings, in order of their first mention; each a list of its mentions.
   *
   * @param today ISO date of the day that the article calls today; null if unknown
   * @param lead the index of the lead among the sentences; -1 if there is none
   * @param apart whether two places are known to be two
   */
  static List<List<MeetingMention>> merge(
      List<MeetingMention> mentions, String today, int lead, BiPredicate<String, String> apart) {
    MeetingMerger merger = new MeetingMerger(today, lead, apart);
    mentions.forEach(merger::add);
    return merger.drafts.stream()
        .filter(Draft::isMeeting)
        .map(draft -> List.copyOf(draft.mentions))
        .toList();
  }

  private void add(MeetingMention mention) {
    List<Draft> latest = new ArrayList<>(drafts);
    Collections.reverse(latest);
    if (mention.attended()) { // the one spoken of last, not the one that was told first there
      latest.sort(Comparator.comparingInt(Draft::lastSentence).reversed());
    }
    for (Draft draft : latest) {
      if (draft.fits(mention) && inTime(draft, mention) && inPlace(draft, mention)) {
        draft.mentions.add(mention);
        return;
      }
    }
    if (!mention.definite()) {
      drafts.add(new Draft(mention));
    }
  }

  /** Two cities are two meetings; but where a plan moves to is still its place. */
  private boolean inPlace(Draft draft, MeetingMention mention) {
    return mention.place() == null
        || mention.definite()
        || mention.status() != MeetingStatus.HELD
        || draft.mentions.stream()
            .noneMatch(m -> m.place() != null && apart.test(m.place(), mention.place()));
  }

  /** A day that is over is not that of a meeting which is still planned. */
  private boolean inTime(Draft draft, MeetingMention mention) {
    boolean over =
        today != null
            && mention.date() != null
            && mention
                    .date()
                    .to()
                    .compareTo(today.substring(0, mention.date().precision().length()))
                < 0;
    return !over
        || mention.status() == MeetingStatus.CANCELLED
        || status(draft.mentions) != MeetingStatus.PLANNED
        || draft.mentions.stream().anyMatch(m -> m.date() != null);
  }

  /** The status of a meeting from those of its mentions; null ones say nothing. */
  static MeetingStatus status(List<MeetingMention> mentions) {
    if (mentions.stream().anyMatch(MeetingMention::isDenial)) {
      return MeetingStatus.DENIED;
    }
    MeetingStatus asserted = status(mentions, false);
    MeetingStatus status = asserted == null ? status(mentions, true) : asserted;
    return status == null ? MeetingStatus.HELD : status;
  }

  /** Whether a word that points back gives a planned meeting its day. */
  static boolean isMoved(MeetingMention mention) {
    return mention.definite()
        && mention.status() == MeetingStatus.PLANNED
        && mention.date() != null
        && mention.date().precision() == Precision.DAY;
  }

  private static MeetingStatus status(List<MeetingMention> mentions, boolean presupposed) {
    MeetingStatus status = null;
    for (MeetingMention mention : mentions) {
      if (mention.status() != null
          && mention.presupposed() == presupposed
          && (status == null || decides(mention.status(), status))) {
        status = mention.status();
      }
    }
    return status;
  }

  /** Whether a later word changes an earlier one: an outcome does, another hope does not. */
  private static boolean decides(MeetingStatus later, MeetingStatus earlier) {
    return rank(later) > rank(earlier);
  }

  private static int rank(MeetingStatus status) {
    return switch (status) {
      case CANCELLED -> 7;
      case HELD -> 6;
      case FAILED -> 5;
      case DENIED -> 4;
      case ONGOING -> 3;
      case PLANNED -> 2;
      case SOUGHT -> 1;
      case HYPOTHETICAL -> 0;
    };
  }

  private final class Draft {
    private final List<MeetingMention> mentions = new ArrayList<>();

    Draft(MeetingMention first) {
      mentions.add(first);
    }

    int lastSentence() {
      return mentions.get(mentions.size() - 1).sentence();
    }

    boolean isMeeting() {
      return !people().isEmpty() && people().size() + others().size() >= 2;
    }

    Set<Integer> people() {
      Set<Integer> people = new LinkedHashSet<>();
      mentions.forEach(mention -> people.addAll(mention.people()));
      return people;
    }

    Set<String> others() {
      Set<String> others = new LinkedHashSet<>();
      mentions.forEach(mention -> others.addAll(mention.others()));
      return others;
    }

    boolean fits(MeetingMention mention) {
      return mention.multiple() == mentions.get(0).multiple()
          && samePeople(mention)
          && kindsAgree(mention.kind())
          && occasionsAgree(mention)
          && (datesAgree(mention.date()) || isMoving(mention))
          && statusAgrees(mention);
    }

    /** "were to meet on May 3. The meeting will now take place on May 9". */
    private boolean isMoving(MeetingMention mention) {
      return isMoved(mention)
          && MeetingMerger.status(mentions) == MeetingStatus.PLANNED
          && mention.sentence() - lastSentence() == 1;
    }

    private boolean samePeople(MeetingMention mention) {
      Set<Integer> here = people();
      List<Integer> there = mention.people();
      if (mention.attended() && !there.isEmpty() && mention.definite()) {
        return mention.date() != null
            || mention.place() != null
            || here.containsAll(there)
            || mentions.get(0).sentence() <= mention.sentence() && isNear(mention);
      }
      if (mention.definite()) {
        int distance = mention.sentence() - mentions.get(mentions.size() - 1).sentence();
        return here.containsAll(there)
            && (!there.isEmpty() || distance <= REACH_OF_DEFINITE)
            && (mention.others().isEmpty() || there.size() > 0);
      }
      if (here.size() > 1 && there.size() > 1) {
        boolean beside = // "saw Lind and Holm alone before bringing them together"
            here.size() != there.size()
                && !mention.occasion().equals("join") // "with Holm joining them"
                && mentions.stream().anyMatch(m -> m.sentence() == mention.sentence());
        boolean later = // "met Lind in Oslo. In 1955 she presented Lind to Holm"
            here.size() != there.size()
                && mention.date() != null
                // What a lead tells without its day is told in full further on.
                && mentions.stream().allMatch(m -> m.date() == null && m.sentence() != lead);
        return !beside && !later && (here.containsAll(there) || there.containsAll(here));
      }
      if (isGettingThrough(mention) && there.containsAll(here)) {
        return true;
      }
      if (isOfState(mention) && here.containsAll(there) && isOpen()) {
        return true; // "Japan is working on a meeting with Lind", whom its minister wants to see
      }
      return here.containsAll(there)
          && there.containsAll(here)
          && (others().isEmpty()
              || mention.others().isEmpty()
              || mention.others().stream().anyMatch(o -> shareWord(o, others())));
    }

    /** "phoned the mission and got through to Lind": one call. */
    private boolean isGettingThrough(MeetingMention mention) {
      MeetingMention last = mentions.get(mentions.size() - 1);
      return last.sentence() == mention.sentence()
          && last.kind() == MeetingKind.PHONE
          && mention.kind() == MeetingKind.PHONE
          && people().size() == 1
          && !others().isEmpty();
    }

    /** Whether the mention's unnamed side is a single word: a state, not some officials. */
    private static boolean isOfState(MeetingMention mention) {
      return mention.people().size() == 1
          && mention.others().size() == 1
          && mention.others().get(0).matches("(the )?\\p{Lu}\\w*( \\p{Lu}\\w*)?")
          && mention.status() != null
          && mention.status() != MeetingStatus.HELD
          && mention.status() != MeetingStatus.DENIED;
    }

    private boolean isOpen() {
      return MeetingMerger.status(mentions) != MeetingStatus.HELD && people().size() > 1;
    }

    private boolean isNear(MeetingMention mention) {
      return mention.sentence() - mentions.get(mentions.size() - 1).sentence() <= REACH_OF_DEFINITE;
    }

    private static boolean shareWord(String other, Set<String> others) {
      String last = other.substring(other.lastIndexOf(' ') + 1);
      return others.stream().anyMatch(o -> o.endsWith(last));
    }

    private boolean kindsAgree(MeetingKind kind) {
      return mentions.stream().allMatch(m -> kindsAgree(m.kind(), kind));
    }

    /** A dinner is another occasion than a round of golf, unless a word points back. */
    private boolean occasionsAgree(MeetingMention mention) {
      return mention.definite()
          || mention.occasion().equals("join") // "They were joined for coffee by Holm"
          || mention.kind() != MeetingKind.EVENT
          || mentions.stream()
              .filter(m -> m.kind() == MeetingKind.EVENT)
              .allMatch(m -> alike(m.occasion(), mention.occasion()));
    }

    /** "dine" and "dinner", "lunch" and "luncheon" are one; "gathering" may be any. */
    private static boolean alike(String a, String b) {
      int stem = Math.min(3, Math.min(a.length(), b.length()));
      return a.regionMatches(true, 0, b, 0, stem);
    }

    private static boolean kindsAgree(MeetingKind a, MeetingKind b) {
      return a == b
          || a == MeetingKind.UNSPECIFIED
          || b == MeetingKind.UNSPECIFIED
          || isRemote(a) == isRemote(b) && !isOccasionAndSummit(a, b);
    }

    /** A dinner or a round of golf is another thing than the summit of the day before. */
    private static boolean isOccasionAndSummit(MeetingKind a, MeetingKind b) {
      return a == MeetingKind.EVENT && b == MeetingKind.SUMMIT
          || a == MeetingKind.SUMMIT && b == MeetingKind.EVENT;
    }

    private static boolean isRemote(MeetingKind kind) {
      return kind == MeetingKind.PHONE || kind == MeetingKind.VIDEO;
    }

    private boolean datesAgree(DateRange date) {
      return mentions.stream().allMatch(m -> datesAgree(m.date(), date));
    }

    /** Dates agree when one is unknown, or the coarser holds the finer. */
    static boolean datesAgree(DateRange a, DateRange b) {
      if (a == null || b == null) {
        return true;
      }
      Precision coarser =
          a.precision().length() < b.precision().length() ? a.precision() : b.precision();
      String aFrom = a.from().substring(0, coarser.length());
      String aTo = a.to().substring(0, coarser.length());
      String bFrom = b.from().substring(0, coarser.length());
      String bTo = b.to().substring(0, coarser.length());
      return aFrom.compareTo(bTo) <= 0 && bFrom.compareTo(aTo) <= 0;
    }

    /** A meeting that was and one that is still hoped for are two, unless a word points back. */
    private boolean statusAgrees(MeetingMention mention) {
      MeetingStatus here = MeetingMerger.status(mentions);
      if (mention.status() == null || mention.presupposed()) {
        boolean ahead = // "was met by Lind. They will try again at the summit in Rome in May"
            mention.definite() && mention.status() == MeetingStatus.PLANNED;
        boolean told = mention.date() != null || mention.place() != null;
        return !(ahead && told && here == MeetingStatus.HELD);
      }
      if (mention.isDenial()) {
        return here == MeetingStatus.HELD || here == MeetingStatus.SOUGHT;
      }
      if (mention.definite()) {
        return here != MeetingStatus.HELD || mention.status() == MeetingStatus.HELD;
      }
      boolean wasHere = here == MeetingStatus.HELD;
      boolean wasThere = mention.status() == MeetingStatus.HELD;
      if (wasHere == wasThere) {
        return true;
      }
      return sameDay(mention.date());
    }

    private boolean sameDay(DateRange date) {
      return date != null
          && date.precision() == Precision.DAY
          && mentions.stream()
              .anyMatch(m -> date.from().equals(m.date() == null ? null : m.date().from()));
    }
  }
}
