package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Role;

/** Tells when a meeting word and what stands with it are too weak to tell of a meeting. */
final class VagueWords {
  private final Parse parse;
  private final MeetingWords words;
  private final MeetingTriggers triggers;

  VagueWords(Parse parse, MeetingWords words, MeetingTriggers triggers) {
    this.parse = parse;
    this.words = words;
    this.triggers = triggers;
  }

  /**
   * Whether the words are too weak for their kind to tell of a meeting.
   *
   * @param status what is told of it; null if nothing is
   * @param located whether a day or a place is told of it
   * @param place where it was, as told; null if nothing is
   */
  boolean isVague(
      int token,
      Trigger trigger,
      SideResolver.Found found,
      MeetingStatus status,
      boolean located,
      String place) {
    boolean verb = parse.tagged(token, "V");
    if (verb && (new VerbSince(parse).isNot(token) || isNeverAgain(token))) {
      return true;
    }
    int parties = found.parties().size();
    boolean unasserted =
        verb
            && status == null
            && !MeetingTraits.isFirst(parse, words, token)
            && !found.others().isEmpty();
    boolean noneAfter = found.parties().stream().noneMatch(p -> p.mention().end() > token);
    boolean weak =
        switch (trigger.frame()) {
          case SEES ->
              noneAfter && found.others().isEmpty() && !isEachOther(token) && !isOfWhom(token)
                  || parties < 2 && !triggers.isEndOfTrip(parse, token)
                  || !located && status == MeetingStatus.HELD && !isSeen(token, trigger);
          case ACTS ->
              parties < (found.others().isEmpty() ? 2 : 1)
                  || trigger.companions().contains("+by") && parties < 3
                  || !isNear(token, trigger, located, place);
          case VISITS ->
              trigger.companions().contains("+to's")
                      && (parties < 2 || !located && status == MeetingStatus.HELD)
                  || noneAfter && !isInvited(token) && !isOfWhom(token);
          case BESIDE -> parties < 2 || !located && !parse.lemma(token).equals("see");
          case INVITES, INVITED -> parties < 2;
          case PURPOSE -> parties < 2 && isTelling(token);
          case CALLS ->
              parties > 1 && found.parties().stream().noneMatch(p -> p.mention().begin() < token);
          case TOGETHER -> parties < 2;
          case GUEST -> parties + found.others().size() < 2;
          default -> false;
        };
    boolean gesture =
        trigger.frame() == Frame.ACTS
            || trigger.companions().contains("hand")
            || trigger.companions().contains("pleasantry"); // "did not exchange a word"
    return unasserted
        || weak
        || gesture && MeetingReader.isAbsent(status) // who did not shake hands may have met
        || isOneSided(trigger, found)
        || triggers.isTopic(trigger)
            && MeetingReader.isAbsent(status)
            && !isDenied(token, status, parties);
  }

  /**
   * "saw Lind twice", "went to see Lind", "faced Lind across the table", "joined Lind for talks".
   */
  private boolean isSeen(int verb, Trigger trigger) {
    boolean companion = trigger.companions().stream().anyMatch(c -> !c.startsWith("+"));
    boolean counted =
        parse.children(verb, "advmod", "obl", "obl:tmod", "obl:npmod", "obj").stream()
            .anyMatch(
                c ->
                    Parse.isOneOf(parse.lemma(c), "once", "twice")
                        || words.has(Trait.TIMES, parse.lemma(c))
                            && parse.child(c, "nummod", "amod") >= 0);
    boolean timed = parse.child(verb, "obl:tmod") >= 0; // "whom he saw the following morning"
    int last = parse.relation(verb).equals("acl:relcl") ? parse.head(verb) : -1;
    return companion
        || timed
        || last >= 0 && parse.lemma(last).equals("time") // "the last time she saw Lind"
        || counted
        || triggers.isEndOfTrip(parse, verb)
        || isForMeeting(verb)
        || new Apart(parse, words).isSeparate(verb);
  }

  /** "thanked Lind in person", "embraced Lind in Oslo": they were in one place. */
  private boolean isNear(int verb, Trigger trigger, boolean located, String place) {
    boolean said = trigger.companions().stream().anyMatch(c -> c.contains(" "));
    boolean there = trigger.kind() == MeetingKind.EVENT || trigger.companions().contains("@");
    return said || (there && !isSigning(verb, trigger) ? place != null : located);
  }

  /** "signed the treaty": of one paper; but "signed contracts". */
  private boolean isSigning(int verb, Trigger trigger) {
    int paper = parse.child(verb, "obj", "nsubj:pass");
    return trigger.companions().contains("signature")
        || trigger.companions().contains("treaty")
            && (parse.relation(verb).equals("acl")
                || paper >= 0
                    && parse.token(paper).tag().matches("NNP?")
                    && !parse.lemma(paper).equals("contract"));
  }

  /** "he will be received by Ruiz and Lind", with "he" unknown: the two need not meet. */
  private static boolean isOneSided(Trigger trigger, SideResolver.Found found) {
    boolean sided =
        trigger.frame() == Frame.HOSTS
            || trigger.frame() == Frame.GUEST
            || trigger.frame() == Frame.VISITS
            || trigger.frame() == Frame.INVITES;
    List<Role> roles = found.parties().stream().map(MeetingMention.Party::role).distinct().toList();
    return sided && found.others().isEmpty() && roles.size() == 1 && roles.get(0) != null;
  }

  /** "denied having discussed it with Lind": that they ever talked of it. */
  private boolean isDenied(int verb, MeetingStatus status, int parties) {
    int denies = parse.head(verb);
    return status == MeetingStatus.DENIED
        && parties == 2
        && denies >= 0
        && parse.lemma(denies).equals("deny")
        && parse.tagged(denies, "V");
  }

  /** "never saw Lind again": they had met, and that there was no more is no meeting. */
  private boolean isNeverAgain(int verb) {
    return parse.token(verb).tag().equals("VBD")
        && parse.hasChild(verb, "advmod", "never")
        && parse.hasChild(verb, "advmod", "again", "thereafter", "afterwards");
  }

  /** "flew to Oslo, where she told lawmakers": a speech, unless somebody is named. */
  private boolean isTelling(int verb) {
    return parse.hasChild(verb, "advmod", "where")
        || parse.relation(verb).equals("conj")
        || words.is(Cue.REPORT, "verb", parse.lemma(verb));
  }

  /** "Lind, whom she last saw in Oslo". */
  private boolean isOfWhom(int verb) {
    return parse.children(verb, "obj").stream().anyMatch(o -> parse.token(o).tag().equals("WP"));
  }

  /** "they will see each other". */
  private boolean isEachOther(int verb) {
    return parse.children(verb, "obj").stream()
        .anyMatch(o -> parse.lemma(o).equals("other") && parse.hasChild(o, "det", "each"));
  }

  /** "joined Lind for talks". */
  private boolean isForMeeting(int verb) {
    return parse.children(verb, "obl").stream()
        .anyMatch(
            o ->
                Parse.isOneOf(parse.preposition(o), "for", "at", "in")
                    && triggers.find(parse, o).isPresent());
  }

  /** "accepted an invitation from Lind to visit Oslo": the host has been told before. */
  private boolean isInvited(int verb) {
    int head = parse.head(verb);
    return head >= 0
        && Parse.isOneOf(parse.relation(verb), "acl", "xcomp")
        && (words.is(Cue.SEEK, "noun", parse.lemma(head))
            || words.has(Trait.INVITES, parse.lemma(head))
            || parse.children(head, "obj", "nsubj:pass").stream()
                .anyMatch(o -> words.is(Cue.SEEK, "noun", parse.lemma(o))));
  }
}
