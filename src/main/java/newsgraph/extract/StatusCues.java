package newsgraph.extract;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.MeetingStatus;

/** What single words and verb groups say of whether a meeting happened. Immutable. */
final class StatusCues {
  private final Parse parse;
  private final MeetingWords words;

  StatusCues(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
  }

  /** "due to meet", "hoping to hold": the word before "to", whatever the parser made of it. */
  MeetingStatus besideInfinitive(int verb) {
    if (verb < 2 || !parse.token(verb - 1).text().equals("to")) {
      return null;
    }
    int cue = verb - 2;
    while (cue > 0 && parse.tagged(cue, "RB")) {
      cue--;
    }
    String lemma = parse.lemma(cue).toLowerCase(Locale.ROOT);
    MeetingStatus told = parse.tagged(cue, "N") ? null : ofCue("adj", lemma);
    return told != null ? told : ofCue("verb", parse.tagged(cue, "NNS") ? singular(lemma) : lemma);
  }

  /** "had been due to meet Lind": what was to be before something else came. */
  boolean hadBeenDue(int verb) {
    return verb > 3
        && parse.lemma(verb - 1).equals("to")
        && (words.is(Cue.PLAN, "adj", parse.token(verb - 2).text())
            || words.is(Cue.PLAN, "verb", parse.lemma(verb - 2)))
        && (parse.token(verb - 3).text().equals("been")
                && parse.token(verb - 4).text().matches("had|'d")
            || parse.token(verb - 3).text().matches("was|were") && isUntil(verb));
  }

  /** "was due to dine with Lind until his doctor forbade it". */
  private boolean isUntil(int verb) {
    return IntStream.range(verb + 1, parse.size())
        .filter(until -> parse.lemma(until).equals("until"))
        .filter(until -> parse.relation(until).equals("mark"))
        .anyMatch(
            until -> {
              int clause = parse.head(until);
              return parse.token(clause).tag().equals("VBD")
                  && (parse.head(clause) == verb || parse.isUnder(verb, parse.head(clause)));
            });
  }

  /** "is said to have met Lind": what was, unless it "was to have been" or was only hoped for. */
  MeetingStatus ofForm(int verb, VerbForm form) {
    int head = parse.head(verb);
    boolean told =
        form.tense() == VerbForm.Tense.UNREAL
            && head >= 0
            && parse.hasChild(verb, "mark", "to")
            && Parse.isOneOf(parse.relation(verb), "xcomp", "ccomp")
            && parse.child(verb, "cop") < 0
            && parse.children(verb, "aux").stream().noneMatch(aux -> parse.lemma(aux).equals("be"))
            && !isOpen(head);
    return told
        ? form.negated() ? MeetingStatus.FAILED : MeetingStatus.HELD
        : ofForm(form, isReported(verb));
  }

  /** Whether a word leaves open whether what it governs is. */
  private boolean isOpen(int word) {
    String part = parse.tagged(word, "V") ? "verb" : "adj";
    MeetingStatus cue = ofCue(part, parse.lemma(word));
    return cue == MeetingStatus.PLANNED
        || cue == MeetingStatus.SOUGHT
        || Parse.isOneOf(parse.lemma(word), "mean", "schedule");
  }

  /** "was determined to meet Lind": no passive, but how somebody is minded. */
  boolean isMood(int participle) {
    return parse.token(participle).tag().equals("VBN")
        && parse.child(participle, "aux:pass") >= 0
        && parse.child(participle, "xcomp") > participle
        && words.is(Cue.SEEK, "adj", parse.token(participle).text());
  }

  /** A third person that the tagger took for a plural: "hopes". */
  static String singular(String lemma) {
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** "tried to meet Lind but could not", "sought in vain to meet Lind". */
  boolean endsInVain(int trigger) {
    for (int token = 0; token < parse.size(); token++) {
      String lemma = parse.lemma(token).toLowerCase(Locale.ROOT);
      boolean near = Math.abs(token - trigger) < 25;
      if (near && words.is(Cue.FAIL, "adv", lemma)) {
        return true;
      }
      boolean after = token > trigger && near;
      if (after
          && (words.is(Cue.FAIL, "adj", lemma)
              || parse.tagged(token, "V") && words.is(Cue.FAIL, "verb", lemma)
              || parse.token(token).tag().equals("MD") && lemma.equals("could") && notAfter(token)
              || Parse.isOneOf(lemma, "do")
                  && parse.token(token).tag().equals("VBD")
                  && notAfter(token)
                  && isLast(token + 1))) {
        return true;
      }
    }
    return false;
  }

  boolean notAfter(int token) {
    return token + 1 < parse.size() && Parse.isOneOf(parse.lemma(token + 1), "not", "n't");
  }

  boolean isLast(int token) {
    return token + 1 >= parse.size() || parse.token(token + 1).tag().matches("[.,]");
  }

  static MeetingStatus ofForm(VerbForm form, boolean reported) {
    MeetingStatus affirmed =
        switch (form.tense()) {
          case PAST, PERFECT, PRESENT -> MeetingStatus.HELD;
          case PROGRESSIVE -> MeetingStatus.ONGOING;
          case FUTURE, DESTINED -> MeetingStatus.PLANNED;
          case WOULD -> reported ? MeetingStatus.PLANNED : MeetingStatus.HYPOTHETICAL;
          case MAYBE -> MeetingStatus.HYPOTHETICAL;
          case SHOULD -> MeetingStatus.SOUGHT;
          case UNREAL -> MeetingStatus.CANCELLED;
          case NONE -> null;
        };
    if (!form.negated() || affirmed == null) {
      return affirmed;
    }
    return switch (affirmed) {
      case HELD -> MeetingStatus.FAILED;
      case HYPOTHETICAL, SOUGHT, PLANNED, ONGOING -> MeetingStatus.DENIED;
      default -> affirmed;
    };
  }

  /** "had been to see Lind but was turned away". */
  boolean endsAtGate(int verb) {
    return parse.children(verb, "conj").stream().anyMatch(this::isTurnedAway);
  }

  private boolean isTurnedAway(int verb) {
    return isPhrasal(verb, "turn", "away") && parse.child(verb, "aux:pass") >= 0;
  }

  /** "waited for an appointment, only to be told that she had no time". */
  private boolean isToldOff(int verb) {
    return IntStream.range(verb + 1, parse.size() - 2)
        .filter(only -> parse.lemma(only).equals("only") && parse.lemma(only + 1).equals("to"))
        .anyMatch(only -> isTold(only + 2));
  }

  private boolean isTold(int be) {
    return parse.lemma(be).equals("be")
        && be + 1 < parse.size()
        && parse.tagged(be + 1, "VBN")
        && Parse.isOneOf(parse.lemma(be + 1), "tell", "turn", "refuse", "inform", "rebuff");
  }

  /** "tried and failed to": the verb beside the governor says how it ended. */
  boolean conjunctFails(int verb) {
    return isToldOff(verb)
        || parse.children(verb, "conj").stream()
            .anyMatch(
                c ->
                    words.is(Cue.FAIL, "verb", parse.lemma(c))
                        || isTurnedAway(c)
                        || words.has(
                                Trait.ANSWERS,
                                parse.lemma(c)) // "had calls but did not answer them"
                            && VerbForm.of(parse, c).negated());
  }

  /**
   * A meeting taken for granted in a clause: it was, if the clause is past; it will be, if future.
   */
  static MeetingStatus presupposed(VerbForm form) {
    return switch (form.tense()) {
      case PAST, PERFECT -> MeetingStatus.HELD;
      case FUTURE, DESTINED -> MeetingStatus.PLANNED;
      default -> null;
    };
  }

  boolean isCallOff(int verb) {
    return isPhrasal(verb, "call", "off")
        || isPhrasal(verb, "fall", "through")
        || isPhrasal(verb, "put", "off")
        || Stream.of("pull", "back", "bow", "drop", "duck")
            .anyMatch(v -> isPhrasal(verb, v, "out"));
  }

  /** "put back to Monday", "postponed until May": to another day that is told. */
  boolean isMoved(int verb) {
    return words.has(Trait.MOVES, parse.lemma(verb))
        && parse.sentence().dates().stream()
            .filter(date -> date.begin() > verb && parse.verbAbove(date.begin()) == verb)
            .flatMapToInt(date -> IntStream.range(date.begin(), date.end()))
            .anyMatch(day -> Parse.isOneOf(parse.preposition(day), "to", "until", "till"));
  }

  /** "stayed away from a session": whoever does was expected. */
  boolean isStayAway(int verb) {
    return isPhrasal(verb, "stay", "away") || isPhrasal(verb, "keep", "away");
  }

  boolean isTurnDown(int verb) {
    return isPhrasal(verb, "turn", "down") || isPhrasal(verb, "rule", "out");
  }

  boolean isPhrasal(int verb, String lemma, String particle) {
    return parse.lemma(verb).equals(lemma)
        && (parse.children(verb, "compound:prt", "advmod").stream()
                .anyMatch(c -> parse.lemma(c).equals(particle))
            || verb + 2 < parse.size() // "out of a meeting"; but "out of a deal", "out a gun"
                && parse.lemma(verb + 1).equals(particle)
                && Parse.isOneOf(parse.lemma(verb + 2), "of", "from")
                && parse.children(verb, "obl").stream()
                    .min(Integer::compare)
                    .filter(of -> !words.noun(parse.lemma(of)).isEmpty())
                    .isPresent());
  }

  /** Whether the verb stands in what somebody said: there "would" is the past of "will". */
  boolean isReported(int verb) {
    int clause = verb;
    while (parse.relation(clause).equals("conj")
        && (parse.child(clause, "nsubj") < 0 || parse.hasChild(clause, "mark", "that"))) {
      clause = parse.head(clause); // "said he was well and would travel", "and that she would"
    }
    int head = parse.head(clause);
    boolean before = // "never met, both insist"
        parse.children(clause, "parataxis").stream()
            .filter(says -> says > verb)
            .anyMatch(says -> words.is(Cue.REPORT, "verb", parse.lemma(says)));
    return before
        || head >= 0
            && Parse.isOneOf(parse.relation(clause), "ccomp", "parataxis", "dep", "root")
            && (words.is(Cue.REPORT, "verb", parse.lemma(head))
                || parse.relation(clause).equals("ccomp")
                    && words.is(Cue.PLAN, "verb", parse.lemma(head)));
  }

  /** "The meeting took place", "never took place, both insist"; null if it decides nothing. */
  MeetingStatus ofHappening(int verb, VerbForm form) {
    MeetingStatus told = ofForm(form, isReported(verb));
    boolean never =
        told == MeetingStatus.FAILED && isReported(verb) && parse.hasChild(verb, "advmod", "never");
    if (never) {
      return MeetingStatus.DENIED;
    }
    return told == MeetingStatus.DENIED
        ? MeetingStatus.CANCELLED
        : form.tense() == VerbForm.Tense.PRESENT ? null : told;
  }

  MeetingStatus ofCue(String part, String lemma) {
    if (words.is(Cue.CANCEL, part, lemma)) {
      return MeetingStatus.CANCELLED;
    }
    if (words.is(Cue.DENY, part, lemma)) {
      return MeetingStatus.DENIED;
    }
    if (words.is(Cue.FAIL, part, lemma)) {
      return MeetingStatus.FAILED;
    }
    if (words.is(Cue.PLAN, part, lemma)) {
      return MeetingStatus.PLANNED;
    }
    if (words.is(Cue.SEEK, part, lemma)) {
      return MeetingStatus.SOUGHT;
    }
    if (words.is(Cue.MAYBE, part, lemma)) {
      return MeetingStatus.HYPOTHETICAL;
    }
    return words.is(Cue.DONE, part, lemma) ? MeetingStatus.HELD : null;
  }

  static MeetingStatus negate(MeetingStatus told) {
    return switch (told) {
      case PLANNED, SOUGHT, HYPOTHETICAL, ONGOING -> MeetingStatus.DENIED;
      case HELD -> MeetingStatus.FAILED;
      case FAILED -> MeetingStatus.HELD;
      default -> told;
    };
  }
}
