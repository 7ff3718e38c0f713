package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.ArticleFacts.Role;

/**
 * Takes apart what one sentence tells of several meetings: "Ruiz telephoned Lind and Holm", "met
 * Lind and Holm separately", "Lind and Holm saw Ruiz in separate meetings" are two each.
 */
final class Apart {
  private final Parse parse;
  private final MeetingWords words;

  Apart(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
  }

  /** The meetings that a mention tells; itself, if it is of one. */
  List<MeetingMention> of(MeetingMention mention, Trigger trigger) {
    boolean calls = trigger.frame() == Frame.CALLS;
    if (!mention.others().isEmpty() || !calls && !isSeparate(mention.trigger())) {
      return List.of(mention);
    }
    boolean aside = parse.relation(mention.trigger()).startsWith("obl");
    int verb = aside ? parse.head(mention.trigger()) : mention.trigger(); // "saw them in talks"
    List<MeetingMention.Party> before =
        mention.parties().stream()
            .filter(party -> calls ? party.role() == Role.CALLER : party.mention().head() < verb)
            .toList();
    List<MeetingMention.Party> after =
        mention.parties().stream().filter(party -> !before.contains(party)).toList();
    boolean one = before.size() == 1 && after.size() > 1;
    boolean many = !calls && before.size() > 1 && after.size() == 1;
    if (!one && !many) {
      return List.of(mention);
    }
    MeetingMention.Party hub = one ? before.get(0) : after.get(0);
    boolean series = mention.multiple() && parse.tagged(mention.trigger(), "V");
    return (one ? after : before).stream().map(party -> mention.of(hub, party, series)).toList();
  }

  /** "separate meetings", "met them separately", "met each of them", "in separate talks". */
  boolean isSeparate(int token) {
    return parse.children(token, "amod", "advmod", "nsubj", "nsubj:pass").stream()
            .anyMatch(this::isApart)
        || parse.children(token, "obj").stream()
            .anyMatch(
                o -> isApart(o) || parse.children(o, "advmod").stream().anyMatch(this::isApart))
        || isApart(token)
        || parse.children(token, "nsubj", "obj").stream().anyMatch(this::isNeither)
        || parse.children(token, "obj", "obl").stream().anyMatch(o -> isFollowedByApart(token, o))
        || parse.children(token, "obl").stream().anyMatch(this::isInTurn)
        || isOneByOne(token)
        || separate(token) >= 0;
  }

  /** "neither Lind nor Holm met Ruiz": the one did not, and the other did not. */
  private boolean isNeither(int side) {
    int begin = NounPhrase.begin(parse, side);
    boolean neither =
        parse.hasChild(side, "cc:preconj", "neither")
            || begin >= 0 && parse.lemma(begin).equals("neither")
            || begin > 0 && parse.lemma(begin - 1).equals("neither");
    return neither && parse.conjuncts(side).stream().anyMatch(c -> parse.hasChild(c, "cc", "nor"));
  }

  /** "saw the two one after the other". */
  private boolean isOneByOne(int verb) {
    for (int one = verb + 1; one + 2 < parse.size() && !parse.tagged(one, "V"); one++) {
      if (parse.lemma(one).equals("one")
          && (parse.lemma(one + 1).equals("after") && parse.lemma(one + 2).equals("the")
              || parse.lemma(one + 1).equals("by") && parse.lemma(one + 2).equals("one"))) {
        return true;
      }
    }
    return false;
  }

  /** "saw Lind and Holm in turn". */
  private boolean isInTurn(int phrase) {
    return parse.lemma(phrase).equals("turn") && parse.preposition(phrase).equals("in");
  }

  /** "called on Lind and Holm separately later", whatever the adverb hangs on. */
  private boolean isFollowedByApart(int verb, int object) {
    int last = parse.conjuncts(object).stream().max(Integer::compare).orElse(object);
    return last + 1 < parse.size()
        && last > verb
        && parse.token(last + 1).tag().equals("RB")
        && isApart(last + 1);
  }

  /** The noun of "met them in separate talks"; or -1. */
  int separate(int verb) {
    return parse.children(verb, "obl", "nmod").stream()
        .filter(noun -> !words.noun(parse.lemma(noun)).isEmpty())
        .filter(noun -> parse.children(noun, "amod").stream().anyMatch(this::isApart))
        .findFirst()
        .orElse(-1);
  }

  private boolean isApart(int token) {
    return words.has(Trait.APART, parse.lemma(token));
  }
}
