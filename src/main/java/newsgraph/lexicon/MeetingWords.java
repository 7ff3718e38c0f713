package newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.model.ArticleFacts.MeetingKind;

/**
 * The words of {@code meeting-words.tsv}, {@code status-cues.tsv}, {@code side-nouns.tsv} and
 * {@code meeting-traits.tsv}: what tells of a meeting, whether it happened, and who can be a side
 * of it. Immutable.
 */
public final class MeetingWords {
  private final Map<String, List<Trigger>> verbs = new HashMap<>();
  private final Map<String, List<Trigger>> nouns = new HashMap<>();
  private final Map<String, Set<Cue>> cues = new HashMap<>();
  private final Set<String> sides = new HashSet<>();
  private final Set<String> traits = new HashSet<>();

  private MeetingWords(LexiconFiles files) {
    for (LexiconFiles.Row row : files.rows("meeting-words.tsv", 5)) {
      Map<String, List<Trigger>> words = row.get(1).equals("verb") ? verbs : nouns;
      words
          .computeIfAbsent(row.get(0), key -> new ArrayList<>())
          .add(
              new Trigger(
                  constant(row, Frame.class, 2), constant(row, MeetingKind.class, 3), row.list(4)));
    }
    for (LexiconFiles.Row row : files.rows("status-cues.tsv", 3)) {
      cues.computeIfAbsent(row.get(1) + " " + row.get(0), key -> new HashSet<>())
          .add(constant(row, Cue.class, 2));
    }
    for (LexiconFiles.Row row : files.rows("meeting-traits.tsv", 2)) {
      traits.add(constant(row, Trait.class, 1) + " " + row.get(0));
    }
    for (LexiconFiles.Row row : files.rows("side-nouns.tsv", 1)) {
      sides.add(row.get(0));
    }
  }

  private static <E extends Enum<E>> E constant(LexiconFiles.Row row, Class<E> type, int column) {
    try {
      return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("unknown word " + row.get(column));
    }
  }

  /** Reads the files. */
  public static MeetingWords read(LexiconFiles files) {
    return new MeetingWords(files);
  }

  /** The meetings that a verb can tell of, by lemma; {@code *} for any verb. */
  public List<Trigger> verb(String lemma) {
    return verbs.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  /** The meetings that a noun can tell of, by lemma or, for "talks", as printed. */
  public List<Trigger> noun(String lemma) {
    return nouns.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  /** Whether a word of this tag ({@code verb}, {@code noun}, {@code adj}) is a cue of a class. */
  public boolean is(Cue cue, String partOfSpeech, String lemma) {
    return cues.getOrDefault(partOfSpeech + " " + lemma.toLowerCase(Locale.ROOT), Set.of())
        .contains(cue);
  }

  /** Whether a word has a trait of {@code meeting-traits.tsv}. */
  public boolean has(Trait trait, String word) {
    return traits.contains(trait + " " + word.toLowerCase(Locale.ROOT));
  }

  /** Whether a common noun can be an unnamed side of a meeting. */
  public boolean isSide(String lemma) {
    return sides.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /**
   * A word that tells of a meeting.
   *
   * @param frame who its grammatical partners are
   * @param kind how they meet, if no other word tells
   * @param companions words that must stand with it, any one of them; empty if none must
   */
  public record Trigger(Frame frame, MeetingKind kind, List<String> companions) {
    /** Copies the list. */
    public Trigger {
      companions = List.copyOf(companions);
    }
  }

  /** Who the grammatical partners of a meeting word are; see {@code meeting-words.tsv}. */
  public enum Frame {
    /** "A met B", "A met with B", "A and B met". */
    MUTUAL,
    /** "A spoke with B". */
    WITH,
    /** "A phoned B". */
    CALLS,
    /** "A hosted B". */
    HOSTS,
    /** "A visited B". */
    VISITS,
    /** "A invited B to Oslo". */
    INVITES,
    /** "A accepted B's invitation to come to Oslo". */
    INVITED,
    /** "A saw B", if it was sought, or at a place or time. */
    SEES,
    /** "A and B toured the castle together". */
    TOGETHER,
    /** "A sat with B in the vestry". */
    BESIDE,
    /** "A flew to Oslo to brief B". */
    PURPOSE,
    /** "A thanked B in person", "A was introduced to B in Oslo". */
    ACTS,
    /** "A was B's guest". */
    GUEST,
    /** "A's meeting with B". */
    MEETING,
    /** "A's visit". */
    VISIT,
    /** "A gave B a welcome". */
    WELCOME,
    /** "A was on the line to B". */
    DEVICE,
    /** "a dinner with B". */
    OCCASION
  }

  /** What a word says about whether a meeting happened; see {@code status-cues.tsv}. */
  public enum Cue {
    /** The meeting's own light verb. */
    HOLD,
    /** A verb whose subject the meeting is. */
    HAPPEN,
    /** Scheduled, agreed, announced. */
    PLAN,
    /** Tried, hoped, asked for. */
    SEEK,
    /** Tried, and did not happen. */
    FAIL,
    /** Refused or denied. */
    DENY,
    /** Called off. */
    CANCEL,
    /** Only thought of. */
    MAYBE,
    /** It happened. */
    DONE,
    /** Says so. */
    REPORT
  }

  /** What a word beside a meeting word tells; see {@code meeting-traits.tsv}. */
  public enum Trait {
    /** By telephone. */
    PHONE,
    /** By video. */
    VIDEO,
    /** A summit. */
    SUMMIT,
    /** Face to face. */
    FACE,
    /** As printed, several meetings. */
    MANY,
    /** A series. */
    OFTEN,
    /** So seldom that it tells of no meeting. */
    HARDLY,
    /** Counted, a series. */
    TIMES,
    /** What its infinitive says did happen. */
    ORDER,
    /** Somebody was there. */
    ATTENDS,
    /** Names the participants. */
    INCLUDES,
    /** Names who leads a delegation. */
    LEADS,
    /** Says whether "it" took place. */
    HAPPENS,
    /** Denied, it denies what is told behind it: "no evidence that". */
    PROOF,
    /** A noun for what others say, which may be untrue: "reports that they met". */
    HEARSAY,
    /** Says that hearsay is untrue: "false", "nonsense". */
    UNTRUE,
    /** With its particle: a side was there. */
    COMES,
    /** A noun before the meeting word. */
    ROUND,
    /** Two people. */
    PAIR,
    /** Says that people are three. */
    THREE,
    /** Says that people are four. */
    FOUR,
    /** As printed, a pronoun for two people. */
    THEY,
    /** Two people, in the plural with an article. */
    LEADER,
    /** The people told after "of". */
    SOME,
    /** A way to the place of the meeting. */
    TRIP,
    /** A verb that asks somebody about a meeting. */
    ASKS,
    /** A verb that ends a way: "arrived in". */
    ARRIVES,

    /** A verb whose "for" is where somebody goes. */
    LEAVES,
    /** An office that "leader" can stand for. */
    RULER,
    /** An office that is over. */
    PAST,
    /** A building or a room where people meet. */
    VENUE,
    /** A way on foot or by car, whose "into" tells where it ends. */
    ENTERS,
    /** A stretch of land whose name follows "of". */
    AREA,
    /** A ship or the like, on which people meet. */
    VESSEL,
    /** A place where people live, which a dateline may name: "in this port". */
    SETTLEMENT,
    /** The edge of a bigger event, at whose place the meeting is. */
    EDGE,
    /** A verb that moves a meeting to another day. */
    MOVES,
    /** Who asks and prints, and is no side of a meeting. */
    MEDIA,
    /** As printed, no meeting. */
    NEVER,
    /** A verb whose "to", "in" or "at" the meeting follows. */
    INVITES,
    /** A verb that decides with its particle. */
    PHRASAL,
    /** One meeting for each of those who are named. */
    APART,
    /** A part of a meeting, told before "of". */
    STAGE,
    /** It was at another time than what is told beside. */
    EARLIER,
    /** "in honor of": whoever is honored is there. */
    HONOR,
    /** A verb whose object goes somewhere to meet. */
    SENDS,
    /** A verb for taking a call. */
    ANSWERS,
    /** A verb of sending somebody word. */
    WRITES,
    /** What somebody is summoned for by a court. */
    TESTIFIES,
    /** Who speaks for somebody. */
    SPEAKS,
    /** The other side of a meeting, told by its owner. */
    PARTNER,
    /** What leaves a meeting open when it is refused. */
    TELLS,
    /** Says that somebody was at the meeting told last. */
    PRESENT,
    /** Of many people: two of them are not the two who were spoken of. */
    BODY,
    /** A verb whose subject goes along with its object. */
    BRINGS,
    /** A verb whose subject tells of a meeting of his own. */
    RECALLS,
    /** Who belongs to somebody, and is no other side. */
    OWN,
    /** With "his" or "her", the other of two who meet: "his guest". */
    OTHER,
    /** Says who is left unnamed, even beside somebody so called: "the official said". */
    UNNAMED,
    /** As printed, what somebody says, as whose words: "in Lind's words". */
    WORDING,
    /** A noun for a man: "the king". */
    MALE,
    /** A noun for a woman: "the queen". */
    FEMALE,
    /** Stands for anybody, and so for no side by itself: "met a man". */
    ANYBODY,
    /** Without an article no side: "met with opposition". */
    MASS,
    /** What people are seen on without being there: "saw him on television". */
    SHOWN,
    /** A participle whose agent is there too: "flanked by Lind". */
    ALONG,
    /** What rivals meet in without meeting: "met in the final". */
    CONTEST
  }
}
