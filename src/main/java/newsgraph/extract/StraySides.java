package newsgraph.extract;

import java.util.List;
import java.util.stream.IntStream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.Sentence.Entity;

/** Sides of a meeting that the parser hangs on another word than the one that tells of it. */
final class StraySides {
  private static final int REACH_OF_WITH = 9;

  private final Parse parse;
  private final MeetingWords words;

  StraySides(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
  }

  /** "Ruiz, with Holm at her side, met Lind". */
  void addAtSide(int verb, List<Side> sides) {
    for (int with = 1; with + 2 < verb; with++) {
      if (!parse.lemma(with).equals("with") || !parse.token(with - 1).text().equals(",")) {
        continue;
      }
      int at = with + 1;
      while (at < verb && parse.token(at).tag().matches("NNPS?|NN|DT|JJ")) {
        at++;
      }
      boolean side =
          at + 2 < verb
              && IntStream.range(at + 3, verb).noneMatch(v -> parse.tagged(v, "VBD"))
              && parse.lemma(at).equals("at")
              && parse.tagged(at + 1, "PRP$")
              && parse.lemma(at + 2).equals("side");
      if (side && parse.token(at - 1).entity() == Entity.PERSON) {
        sides.addAll(Side.named(List.of(at - 1), null));
      }
    }
  }

  /** "the two met again, this time with Lind", whatever the parser hangs it on. */
  void addThisTime(int verb, List<Side> sides) {
    for (int time = verb + 2; time + 2 < parse.size(); time++) {
      if (parse.tagged(time - 1, "V") || parse.token(time - 1).tag().equals("MD")) {
        return;
      }
      if (parse.lemma(time).equals("time")
          && parse.lemma(time - 1).equals("this")
          && parse.lemma(time + 1).equals("with")) {
        int name = time + 2;
        while (name + 1 < parse.size() && parse.token(name + 1).tag().matches("NNPS?")) {
          name++;
        }
        int after = Math.min(name + 1, parse.size() - 1);
        if (!parse.token(after).tag().matches("POS|JJ")) { // "with Lind's blessing", "absent"
          sides.addAll(Side.named(parse.conjuncts(name), null));
        }
        return;
      }
    }
  }

  /** "After meeting Lind, Ruiz said": the parser may take Ruiz for an apposition to Lind. */
  void addBehindOpening(int trigger, List<Side> sides) {
    for (int at = 0; at < trigger; at++) {
      if (parse.isTensed(at)) {
        return; // the meeting word is not in the opening phrase
      }
    }
    for (int name = trigger + 1; name + 1 < parse.size(); name++) {
      int other = parse.head(name);
      if (parse.relation(name).equals("appos")
          && other > trigger
          && parse.relation(other).matches("nsubj|obj|obl|nmod")
          && parse.token(name).entity() == Entity.PERSON
          && parse.token(other).entity() == Entity.PERSON
          && parse.left(name) > 0
          && parse.token(parse.left(name) - 1).text().equals(",")
          && (parse.isTensed(name + 1)
              || parse.head(other) > name && parse.relation(other).equals("nsubj"))) {
        sides.addAll(Side.named(List.of(other, name), null));
        return;
      }
    }
  }

  /** "discussed it with Lind, Holm said": the parser may hang "with Lind" on "said". */
  void addBeforeSaid(int verb, List<Side> sides) {
    for (int said : parse.children(verb, "parataxis")) {
      int speaker = parse.child(said, "nsubj");
      for (int with : parse.children(said, "obl")) {
        boolean before = verb < with && with < speaker;
        if (before && MeetingFrame.isWith(parse.preposition(with))) {
          sides.addAll(Side.of(parse.conjuncts(with), null));
        }
      }
    }
  }

  /** "flew there to meet Lind, an owner, aides said": the parser may let Lind and the aides say. */
  void addBesideSpeaker(int verb, Role role, List<Side> sides) {
    for (int said : parse.children(verb, "ccomp")) {
      List<Integer> who = parse.children(said, "nsubj");
      if (who.size() > 1
          && parse.child(verb, "obj") < 0
          && words.is(Cue.REPORT, "verb", parse.lemma(said))
          && parse.left(who.get(0)) == verb + 1) {
        sides.addAll(Side.of(parse.conjuncts(who.get(0)), role));
      }
    }
  }

  /** "sat down in a small room with Lind": the parser may hang "with Lind" on the room. */
  void addBehindPlace(int verb, List<Side> sides) {
    for (int place : parse.children(verb, "obl", "obj")) {
      if (parse.preposition(place).equals("across")) { // "sat across a table from Lind"
        parse.children(place, "nmod").stream()
            .filter(from -> parse.preposition(from).equals("from"))
            .forEach(from -> sides.addAll(Side.named(parse.conjuncts(from), null)));
      }
      if (Parse.isOneOf(parse.preposition(place), "in", "at", "over", "on", "from")
          && !parse.tagged(place, "NNS")) {
        addWith(parse.children(place, "nmod"), sides);
      }
    }
  }

  /** "received him standing": the parser may let him stand. */
  void addBesideParticiple(int verb, Role role, List<Side> sides) {
    int him = verb + 1;
    if (parse.child(verb, "obj") < 0
        && him < parse.size()
        && parse.token(him).tag().equals("PRP")
        && parse.relation(him).equals("nsubj")
        && parse.token(parse.head(him)).tag().equals("VBG")) {
      sides.add(new Side(him, role, true));
    }
  }

  /** "was greeted on the steps of the palace by Lind": the parser may hang "by Lind" on them. */
  void addByBehindPlace(int verb, Role role, List<Side> sides) {
    List<Integer> obliques = parse.children(verb, "obl");
    if (obliques.stream().anyMatch(o -> parse.preposition(o).equals("by"))) {
      return;
    }
    for (int place : obliques) {
      for (int by : parse.children(place, "nmod")) {
        if (parse.preposition(by).equals("by")
            && Parse.isOneOf(parse.preposition(place), "on", "at", "in", "round", "around")) {
          sides.addAll(Side.named(parse.conjuncts(by), role));
        }
      }
    }
  }

  /** "spoke on the telephone to Lind": the parser may hang "to Lind" on the telephone. */
  void addBehindDevice(int verb, List<Side> sides) {
    for (int device : parse.children(verb, "obl")) {
      if (Parse.isOneOf(parse.preposition(device), "on", "over", "by")
          && words.has(Trait.PHONE, parse.lemma(device))) {
        for (int to : parse.children(device, "nmod")) {
          if (Parse.isOneOf(parse.preposition(to), "to", "with", "from")) {
            sides.addAll(Side.named(parse.conjuncts(to), null));
          }
        }
      }
    }
  }

  /** "hours behind closed doors with Lind". */
  boolean isBehindDoors(int noun) {
    return noun + 4 < parse.size()
        && parse.lemma(noun + 1).equals("behind")
        && parse.lemma(noun + 3).equals("door")
        && parse.lemma(noun + 4).equals("with");
  }

  /** "met with Lind to ask": whatever the parser made of "with", the name after it is a side. */
  void addAfterWith(int verb, List<Side> sides) {
    boolean isVerb = parse.tagged(verb, "V");
    int at = verb + 1;
    while (at < parse.size()
        && (parse.tagged(at, "RB") || !isVerb && at < verb + REACH_OF_WITH && isWhenOrWhere(at))) {
      at++;
    }
    if (at >= parse.size() || !parse.lemma(at).equals("with")) {
      return;
    }
    for (int i = at + 1; i < Math.min(parse.size(), at + REACH_OF_WITH); i++) {
      String tag = parse.token(i).tag();
      if (tag.equals(",") && parse.token(i - 1).tag().equals("NN")) {
        sides.addAll(Side.named(parse.conjuncts(i - 1), null)); // "with the envoy, Ana Ruiz"
      }
      if (tag.startsWith("V") || tag.matches("IN|,|TO|CC|[.:]")) {
        return;
      }
      boolean last =
          i + 1 >= parse.size()
              || !parse.token(i + 1).tag().matches("NN.*|POS|HYPH")
              || parse.token(i + 1).tag().equals("HYPH")
                  && parse.token(i + 1).span().begin() > parse.token(i).span().end(); // a dash
      if (tag.startsWith("NNP") && last) {
        sides.addAll(Side.of(parse.conjuncts(i), null));
        return;
      }
    }
  }

  /**
   * Between a noun and its "with" may stand when and where: "a dinner in Oslo in 2013 with Lind".
   */
  private boolean isWhenOrWhere(int token) {
    String tag = parse.token(token).tag();
    return tag.startsWith("NNP")
        || tag.matches("CD|DT")
        || Parse.isOneOf(parse.lemma(token), "in", "on", "at", "last")
        || Parse.isOneOf(parse.lemma(token), "behind", "closed", "door");
  }

  private void addWith(List<Integer> phrases, List<Side> sides) {
    for (int phrase : phrases) {
      if (parse.preposition(phrase).equals("with")) {
        sides.addAll(Side.named(parse.conjuncts(phrase), null));
      }
    }
  }
}
