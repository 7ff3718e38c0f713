package newsgraph.extract;

import java.util.stream.IntStream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.Sentence;

/** The words that must stand with a meeting word: "down" with "sat", "together" with "brought". */
final class Companions {
  private final Parse parse;
  private final People people;
  private final MeetingWords words;

  Companions(Parse parse, People people, MeetingWords words) {
    this.parse = parse;
    this.people = people;
    this.words = words;
  }

  /** Whether one of the words stands with a meeting word, or none must. */
  boolean stand(int token, Trigger trigger) {
    if (trigger.companions().isEmpty()) {
      return true;
    }
    for (String companion : trigger.companions()) {
      if (companion.startsWith("in ") && isIn(token, companion.substring(3))) {
        return true;
      }
      if (trigger.frame() == Frame.ACTS // "the treaty signed by Ruiz and Lind"
          && parse.head(token) >= 0
          && (parse.relation(token).equals("acl") && parse.token(token).tag().equals("VBN")
              || isOfThat(token)) // "the treaty that Ruiz and Lind signed"
          && isWord(parse.head(token), companion)) {
        return true;
      }
      if (companion.startsWith("<") && isGovernedBy(token, companion.substring(1))) {
        return true;
      }
      if (companion.contains(" ") && isBehind(token, companion)) {
        return true;
      }
      if (companion.equals("day") && isDaySpent(token)) {
        return true;
      }
      if (companion.equals("@") && isAtPlace(token)) {
        return true;
      }
      if (trigger.frame() == Frame.ACTS && companion.equals("together") && isTogether(token)) {
        return true;
      }
      if (companion.equals("+to's") && isToHome(token)) {
        return true;
      }
      if (companion.startsWith("+") && isObjectOf(parse, token, companion.substring(1))) {
        return true;
      }
      for (int child : parse.children(token)) {
        boolean found =
            companion.startsWith("+")
                ? parse.preposition(child).equals(companion.substring(1))
                    && !parse.isTime(child) // "called on Monday"
                    && (isPersonal(child) || isEachOther(child) || isHome(child))
                : (isWord(child, companion)
                            && !isOfDegree(child, trigger)
                            && !parse.tagged(child, "V") // "belongs to it, telephoned her"
                        || (trigger.frame() == Frame.HOSTS
                                || trigger.frame() == Frame.PURPOSE // "to sound out Lind"
                                || companion.equals("across"))
                            && parse.preposition(child).equals(companion) // "round the brewery"
                        || isSetOf(child, companion, trigger)
                        || parse.relation(child).equals("obl:tmod")
                            && parse.hasChild(child, "compound", companion)) // "breakfast Friday"
                    && !parse.relation(child).matches("nsubj|conj") // "and telephoned her"
                    && (trigger.frame() == Frame.ACTS // "the treaty was signed by Lind"
                        || !parse.relation(child).equals("nsubj:pass"));
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether "that" or "which" of a relative clause is the verb's object. */
  private boolean isOfThat(int verb) {
    boolean open = parse.children(verb, "obj").stream().allMatch(o -> parse.tagged(o, "W"));
    return parse.relation(verb).equals("acl:relcl")
        && open
        && parse.children(verb, "nsubj").stream().noneMatch(s -> parse.tagged(s, "W"));
  }

  /** "an agreement", "the Oslo Agreement", "the Oslo Accords". */
  private boolean isWord(int token, String companion) {
    String lemma = parse.lemma(token);
    boolean named = parse.tagged(token, "NNP");
    return lemma.equals(companion)
        || named && lemma.equalsIgnoreCase(companion)
        || named && lemma.equalsIgnoreCase(companion + "s");
  }

  /** "paid a call on Lind", "the call that Ruiz paid on Lind". */
  private boolean isGovernedBy(int noun, String verb) {
    int head = parse.relation(noun).matches("obj|nsubj:pass") ? parse.head(noun) : -1;
    return head >= 0 && parse.lemma(head).equals(verb)
        || parse.children(noun, "acl:relcl", "acl", "ccomp").stream()
            .anyMatch(clause -> parse.lemma(clause).equals(verb));
  }

  /** "knelt side by side": the words stand behind the verb, in its clause. */
  private boolean isBehind(int verb, String phrase) {
    String[] parts = phrase.split(" ");
    for (int at = verb + 1; at + parts.length <= parse.size(); at++) {
      if (parse.tagged(at, "V") || parse.token(at).tag().matches("MD|:")) {
        return false;
      }
      int first = at;
      if (IntStream.range(0, parts.length).allMatch(i -> parse.lemma(first + i).equals(parts[i]))) {
        return true;
      }
    }
    return false;
  }

  /** "signed a set of principles". */
  private boolean isSetOf(int set, String companion, Trigger trigger) {
    return trigger.frame() == Frame.ACTS
        && words.has(Trait.ROUND, parse.lemma(set))
        && parse.children(set, "nmod").stream()
            .anyMatch(
                of -> parse.preposition(of).equals("of") && parse.lemma(of).equals(companion));
  }

  /** "spent Tuesday with Lind", "spent most of Tuesday with Lind". */
  private boolean isDaySpent(int verb) {
    return parse.lemma(verb).equals("spend")
        && parse
            .subtree(verb)
            .anyMatch(with -> with > verb && parse.preposition(with).equals("with"))
        && parse.children(verb, "obj", "obl:tmod").stream()
            .anyMatch(
                part ->
                    parse.isTime(part)
                        || parse.children(part, "nmod").stream()
                            .anyMatch(
                                of -> parse.preposition(of).equals("of") && parse.isTime(of)));
  }

  /** "told Lind in Oslo", whatever of the two the parser hangs the place on. */
  private boolean isAtPlace(int verb) {
    return parse
        .subtree(verb)
        .filter(place -> parse.token(place).entity() == Sentence.Entity.LOCATION)
        .filter(place -> Parse.isOneOf(parse.preposition(place), "in", "at"))
        .anyMatch(
            place ->
                parse.head(place) == verb
                    || parse.head(parse.head(place)) == verb
                        && parse.relation(parse.head(place)).matches("obj|iobj|obl.*"));
  }

  /** "brought Lind and the rebel known as Holm together", whatever "together" hangs on. */
  private boolean isTogether(int verb) {
    int object = parse.child(verb, "obj");
    return object > verb
        && IntStream.range(verb + 1, parse.size())
            .filter(at -> parse.lemma(at).equals("together") && parse.isUnder(at, object))
            .anyMatch(at -> isPlainTo(verb, at) || isBehindList(object, verb, at));
  }

  /** Whether no comma and no other clause stands between. */
  private boolean isPlainTo(int verb, int together) {
    return IntStream.range(verb + 1, together)
        .noneMatch(at -> parse.token(at).tag().matches("[,.:]|VB[DPZ]?|MD|TO"));
  }

  /** "brought Lind, the rebel, and Holm, who leads the army, together". */
  private boolean isBehindList(int object, int verb, int together) {
    return parse.token(together - 1).text().equals(",")
        && IntStream.range(verb + 1, together).allMatch(at -> parse.isUnder(at, object));
  }

  /** "bumped into each other". */
  private boolean isEachOther(int token) {
    return parse.lemma(token).equals("other") && parse.hasChild(token, "det", "each")
        || parse.lemma(token).equals("another") && parse.lemma(token - 1).equals("one");
  }

  /** "promised to tie their fleets more closely together": the fleets. */
  private boolean isOfDegree(int together, Trigger trigger) {
    return trigger.frame() == Frame.TOGETHER
        && together > 0
        && parse.token(together - 1).tag().startsWith("RB");
  }

  /** "in person": a phrase without an article, at the verb or behind its object. */
  private boolean isIn(int verb, String lemma) {
    for (int word = verb + 1; word < parse.size(); word++) {
      boolean under =
          parse.head(word) == verb || parse.head(word) >= 0 && parse.head(parse.head(word)) == verb;
      boolean in = parse.lemma(word).equals(lemma) && parse.lemma(word - 1).equals("in");
      if (under && in && parse.preposition(word).equals("in")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token stands for somebody. */
  boolean isPersonal(int token) {
    return people.at(parse.sentence().index(), token).isPresent()
        || Parse.isOneOf(parse.lemma(token), "each", "both") // "called on each of them"
            && parse.children(token, "nmod").stream().anyMatch(of -> parse.tagged(of, "PRP"))
        || parse.tagged(token, "PRP")
        || parse.tagged(token, "NN") && words.isSide(parse.lemma(token));
  }

  /** "called at Lind's villa". */
  private boolean isHome(int place) {
    return Parse.isOneOf(parse.preposition(place), "at", "into")
        && words.has(Trait.VENUE, parse.lemma(place))
        && parse.children(place, "nmod:poss").stream().anyMatch(this::isPersonal);
  }

  /** "came to Lind's office". */
  private boolean isToHome(int verb) {
    return parse.children(verb, "obl").stream()
        .filter(home -> parse.preposition(home).equals("to"))
        .filter(home -> words.has(Trait.VENUE, parse.lemma(home)))
        .anyMatch(
            home -> parse.children(home, "nmod:poss").stream().anyMatch(this::isPersonalOrHis));
  }

  private boolean isPersonalOrHis(int whose) {
    return isPersonal(whose) || parse.token(whose).tag().equals("PRP$");
  }

  /** "called on Lind", where the parser takes "on" for a part of the verb. */
  static boolean isObjectOf(Parse parse, int verb, String particle) {
    return parse.hasChild(verb, "compound:prt", particle) && parse.child(verb, "obj") > verb;
  }
}
