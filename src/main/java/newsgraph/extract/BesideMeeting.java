package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence.Entity;

/**
 * The times and places of a sentence that hang on none of the meeting's words but are told beside
 * it: "On Monday Ruiz drove to Oslo, had tea with the mayor and called on Lind". What another
 * clause bounds, assumes or adds ("since she fell in May", "if he wins in May", "who died in May")
 * and what stands in or outside other quotation marks is of something else.
 *
 * @param trigger the token that tells of the meeting
 */
record BesideMeeting(Parse parse, MeetingWords words, int trigger) {

  /** Whether a time may be the meeting's. */
  boolean isTime(int time, boolean partOfDay) {
    int above = parse.head(time);
    boolean inner = above >= 0 && isOfSubject(time, above) || above >= 0 && isOfPlace(above);
    boolean ofNoun =
        above >= 0
            && !inner
            && !parse.tagged(above, "V")
            && (parse.relation(time).startsWith("nmod")
                || Parse.isOneOf(parse.relation(time), "compound", "amod", "nummod", "dep"));
    return !ofNoun
        && (partOfDay || !isBound(time) || isOfWhen(time))
        && !isSaid(inner ? parse.head(above) : above)
        && is(time);
  }

  /** Whether nothing stands between a word and the meeting that makes it tell of something else. */
  boolean is(int token) {
    if (parse.isQuoted(token) != parse.isQuoted(trigger)) {
      return false;
    }
    List<Integer> below = above(token);
    for (int at = trigger; at >= 0 && !below.contains(at); at = parse.head(at)) {
      boolean from = // "came back on Sunday from Oslo, where she met Lind"
          parse.head(at) >= 0
              && parse.relation(at).equals("acl:relcl")
              && parse.preposition(parse.head(at)).equals("from");
      if (from || isTurned(at)) {
        return false;
      }
    }
    List<Integer> above = above(trigger);
    for (int at = token; at >= 0 && !above.contains(at); at = parse.head(at)) {
      boolean other =
          parse.relation(at).startsWith("acl")
              || isRelative(at)
              || isTurned(at) && !words.has(Trait.ARRIVES, parse.lemma(at))
              || Parse.isOneOf(parse.preposition(at), "about", "over", "against")
              || parse.token(at).tag().equals("VBN") && parse.child(at, "aux", "aux:pass") < 0
              || parse.hasChild(
                  at, "mark", "since", "until", "till", "before", "after", "if", "because", "that")
              || parse.lemma(at).equals("since");
      if (other) {
        return false;
      }
    }
    return true;
  }

  /** "Lind, who resigned", though the parser may not say so. */
  private boolean isRelative(int verb) {
    return parse.children(verb, "nsubj", "nsubj:pass", "obj").stream()
        .anyMatch(part -> parse.tagged(part, "W"));
  }

  /** "before flying to Oslo", "after Ruiz met Lind", "without having met Lind". */
  private boolean isTurned(int verb) {
    return parse.tagged(verb, "V")
        && (parse.hasChild(verb, "mark", "before", "after", "without")
            || parse.hasChild(verb, "case", "before", "after", "without"));
  }

  private List<Integer> above(int token) {
    List<Integer> above = new ArrayList<>();
    for (int at = token; at >= 0; at = parse.head(at)) {
      above.add(at);
    }
    return above;
  }

  /** "left for Oslo on Monday to meet Lind": of what was before the meeting. */
  boolean isOfPast(int time) {
    int verb = parse.verbAbove(time);
    return verb >= 0 && VerbForm.of(parse, verb).tense() == VerbForm.Tense.PAST;
  }

  /** "met Lind and will fly to Oslo on Friday": of what is to follow the meeting. */
  boolean isToCome(int token) {
    int verb = parse.verbAbove(token);
    return verb >= 0
        && verb != trigger
        && List.of(VerbForm.Tense.FUTURE, VerbForm.Tense.WOULD)
            .contains(VerbForm.of(parse, verb).tense());
  }

  /** "since March", "from Monday": only the bound of a time. */
  private boolean isBound(int time) {
    return Parse.isOneOf(
        parse.preposition(time), "since", "until", "till", "before", "after", "by", "from");
  }

  /** "the first time since March, when they met": the bound is when they met. */
  private boolean isOfWhen(int time) {
    return parse.children(time, "acl:relcl", "advcl", "acl").stream()
        .anyMatch(clause -> clause == trigger || parse.isUnder(trigger, clause));
  }

  /** "Ruiz on Monday met Lind", parsed as if Ruiz were "on Monday". */
  private boolean isOfSubject(int time, int name) {
    return name < time
        && !parse.relation(time).equals("dep")
        && parse.token(name).entity() == Entity.PERSON
        && parse.relation(name).startsWith("nsubj");
  }

  /** "in Oslo in May", parsed as if Oslo were "in May". */
  private boolean isOfPlace(int name) {
    return parse.token(name).entity() == Entity.LOCATION && parse.relation(name).startsWith("obl");
  }

  /** "said on Monday that she had met Lind"; but "in May, it was said, she met Lind". */
  private boolean isSaid(int verb) {
    boolean says =
        verb >= 0
            && (words.is(Cue.REPORT, "verb", parse.lemma(verb))
                || words.is(Cue.DENY, "verb", parse.lemma(verb)));
    if (says && Parse.isOneOf(parse.relation(verb), "parataxis", "dep")) {
      return true; // "met Lind, she said on Monday"
    }
    if (!says || verb + 1 < parse.size() && parse.token(verb + 1).text().equals(",")) {
      return false;
    }
    int at = trigger;
    while (at >= 0 && parse.head(at) != verb) {
      at = parse.head(at);
    }
    return at == -1
        ? trigger == verb
        : Parse.isOneOf(parse.relation(at), "ccomp", "xcomp", "parataxis", "obj", "dep");
  }
}
