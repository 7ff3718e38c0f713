package newsgraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsgraph.lexicon.MeetingWords;

/**
 * Tells where a person stands from a meeting word: in which part of its clause, or in which clause
 * else.
 */
final class SideStanding {
  private static final Set<SideClue> SUBJECTS = EnumSet.of(SideClue.SUBJECT, SideClue.OWNER);
  private static final Set<SideClue> BELOW = EnumSet.of(SideClue.DEEP, SideClue.CLAUSE_BELOW);
  private static final Set<SideClue> OUT =
      EnumSet.of(SideClue.SUBJECT_ABOVE, SideClue.ABOVE, SideClue.BESIDE);

  /** In the order of {@link #rank}, the lower one first. */
  private static final List<List<SideClue>> TOGETHER =
      List.of(
          List.of(
              SideClue.TWO_SUBJECTS,
              SideClue.SUBJECT_AND_PART,
              SideClue.SUBJECT_AND_BELOW,
              SideClue.SUBJECT_AND_OUT),
          List.of(SideClue.TWO_PARTS, SideClue.PART_AND_BELOW, SideClue.PART_AND_OUT),
          List.of(SideClue.TWO_BELOW, SideClue.BELOW_AND_OUT),
          List.of(SideClue.TWO_OUT));

  private final Parse parse;
  private final int word;
  private final int verb;
  private final List<Integer> subjects;

  SideStanding(Parse parse, MeetingWords words, int word) {
    this.parse = parse;
    this.word = word;
    this.verb = parse.verbAbove(word);
    this.subjects = verb < 0 ? List.of() : new Clause(parse, words).subjects(verb);
  }

  /** Where the person stands whose mention has this head. */
  SideClue of(int head) {
    int part = part(head);
    if (subjects.contains(head) || subjects.contains(part)) {
      return SideClue.SUBJECT;
    }
    int above = parse.head(part);
    if (isCore(above)) {
      return ofPart(part);
    }
    if (above >= 0 && isCore(parse.head(above)) && !parse.tagged(above, "V")) {
      if (parse.relation(part).equals("nmod:poss")) {
        return SideClue.OWNS_PART;
      }
      if (parse.relation(part).startsWith("nmod")) {
        return SideClue.PART_OF;
      }
    }
    return elsewhere(part);
  }

  /** Which of two standings together with the other. */
  static SideClue together(SideClue one, SideClue other) {
    int low = Math.min(rank(one), rank(other));
    int high = Math.max(rank(one), rank(other));
    return TOGETHER.get(low).get(high - low);
  }

  private static int rank(SideClue standing) {
    if (SUBJECTS.contains(standing)) {
      return 0;
    }
    if (BELOW.contains(standing)) {
      return 2;
    }
    return OUT.contains(standing) ? 3 : 1;
  }

  private boolean isCore(int token) {
    return token >= 0 && (token == word || token == verb);
  }

  /** The head of the list or of the phrase in which somebody is told. */
  int part(int head) {
    int at = head;
    while (parse.head(at) >= 0
        && Parse.isOneOf(parse.relation(at), "conj", "appos", "flat", "compound")
        && !parse.tagged(parse.head(at), "V")) {
      at = parse.head(at);
    }
    return at;
  }

  private SideClue ofPart(int part) {
    String relation = parse.relation(part);
    if (relation.startsWith("nsubj")) {
      return SideClue.SUBJECT;
    }
    if (Parse.isOneOf(relation, "obj", "iobj")) {
      return SideClue.OBJECT;
    }
    if (relation.equals("nmod:poss")) {
      return SideClue.OWNER;
    }
    return switch (parse.preposition(part)) {
      case "with" -> SideClue.WITH;
      case "to" -> SideClue.TO;
      case "by", "from" -> SideClue.BY;
      case "of" -> SideClue.OF;
      default -> SideClue.OBLIQUE;
    };
  }

  private SideClue elsewhere(int part) {
    boolean clause = false;
    boolean direct = true;
    for (int at = part; at >= 0; at = parse.head(at)) {
      if (isCore(at)) {
        return clause ? SideClue.CLAUSE_BELOW : SideClue.DEEP;
      }
      if (verb >= 0 && parse.isUnder(verb, at) || parse.isUnder(word, at)) {
        if (clause) {
          return SideClue.BESIDE;
        }
        return direct ? SideClue.SUBJECT_ABOVE : SideClue.ABOVE;
      }
      direct = at == part && parse.relation(at).startsWith("nsubj");
      clause = clause || parse.relation(at).matches("acl.*|advcl|ccomp|parataxis|csubj.*");
      clause = clause || parse.relation(at).equals("conj") && parse.tagged(at, "V");
    }
    return SideClue.BESIDE;
  }
}
