package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.Sentence;

/** Tells which words of a sentence tell of a meeting, and which only look so. */
final class MeetingTriggers {
  private final People people;
  private final MeetingWords words;

  MeetingTriggers(People people, MeetingWords words) {
    this.people = people;
    this.words = words;
  }

  /** The meeting that a token tells of; empty if it tells of none. */
  Optional<Trigger> find(Parse parse, int token) {
    String lemma = parse.lemma(token).toLowerCase(Locale.ROOT);
    List<Trigger> possible = new ArrayList<>();
    if (isGerund(parse, token)) {
      possible.addAll(words.verb(lemma));
    } else if (parse.tagged(token, "V")) {
      if (!Parse.isOneOf(
          parse.relation(token), "aux", "aux:pass", "cop", "compound", "amod", "case")) {
        possible.addAll(words.verb(lemma));
        possible.addAll(words.verb("*"));
      }
    } else if ((parse.token(token).tag().matches("NNS?") || isNoun(parse, token))
        && !Parse.isOneOf(parse.relation(token), "compound")
        && !words.has(Trait.NEVER, parse.token(token).text())) {
      possible.addAll(words.noun(parse.token(token).text().toLowerCase(Locale.ROOT)));
      possible.addAll(words.noun(lemma));
    }
    return possible.stream()
        .filter(
            t ->
                new Companions(parse, people, words).stand(token, t)
                    && !isOtherSense(parse, token, lemma, t))
        .findFirst();
  }

  /** Whether the word is one for what people talk of, so that its denial denies no meeting. */
  boolean isTopic(Trigger trigger) {
    return words.verb("discuss").contains(trigger);
  }

  /** "after meeting Lind", "before visiting Lind", parsed as a part of the name. */
  private boolean isGerund(Parse parse, int token) {
    return token > 0
        && parse.token(token).tag().equals("VBG")
        && Parse.isOneOf(parse.relation(token), "amod", "compound")
        && Parse.isOneOf(
            parse.lemma(token - 1), "after", "before", "since", "from", "by", "without", "upon")
        && parse.tagged(parse.head(token), "NNP");
  }

  /** "held a bilateral with Lind", tagged as an adjective. */
  private static boolean isNoun(Parse parse, int token) {
    return parse.token(token).tag().equals("JJ")
        && parse.child(token, "det") >= 0
        && Parse.isOneOf(parse.relation(token), "obj", "nsubj", "nsubj:pass");
  }

  /** "was on the line to Lind", "had Lind on the telephone"; but not "told Lind by telephone". */
  private static boolean isOnDevice(Parse parse, int noun) {
    int verb = parse.head(noun);
    return parse.preposition(noun).equals("on")
        && (parse.child(noun, "cop") >= 0
            || verb >= 0
                && Parse.isOneOf(parse.lemma(verb), "have", "get", "reach", "catch", "keep")
                && parse.relation(noun).equals("obl")
                && parse.child(verb, "obj") >= 0);
  }

  /** "met the press", "meet the demand": what they meet is no person, and no time either. */
  private boolean meetsThing(Parse parse, int verb) {
    List<Integer> objects = new ArrayList<>(parse.children(verb, "obj"));
    if (objects.isEmpty()) {
      parse.children(verb, "obl").stream()
          .filter(with -> parse.preposition(with).equals("with"))
          .filter(with -> parse.token(with).tag().matches("NNS?"))
          .forEach(objects::add); // "met with resistance"
    }
    boolean someone =
        objects.stream()
            .flatMap(o -> parse.conjuncts(o).stream())
            .filter(o -> !isMass(parse, o))
            .anyMatch(
                o -> new Companions(parse, people, words).isPersonal(o) || isDescribed(parse, o));
    return !someone
        && objects.stream()
            .anyMatch(
                object ->
                    parse.tagged(object, "NN")
                        && !isBehindComma(parse, object)
                        && parse.token(object).entity() == Sentence.Entity.NONE
                        && (!words.isSide(parse.lemma(object)) || isMass(parse, object))
                        && !words.has(Trait.SOME, parse.lemma(object))
                        && !words.has(Trait.PAIR, parse.lemma(object))
                        && !words.has(Trait.FACE, parse.lemma(object))
                        && !words.has(Trait.TIMES, parse.lemma(object))
                        && parse.child(object, "appos", "flat", "dep") < 0
                        && parse.sentence().dates().stream()
                            .noneMatch(d -> d.begin() <= object && object < d.end()));
  }

  /** "met with stiff opposition"; but "met with the opposition". */
  private boolean isMass(Parse parse, int noun) {
    return words.has(Trait.MASS, parse.lemma(noun))
        && parse.token(noun).tag().equals("NN")
        && parse.child(noun, "det", "nmod:poss", "compound") < 0
        && parse.children(noun, "nmod").stream()
            .noneMatch(of -> parse.preposition(of).equals("of"));
  }

  /** "met in the final", "will meet in court". */
  private boolean isContest(Parse parse, int verb) {
    return parse.children(verb, "obl", "nmod").stream()
        .anyMatch(
            in ->
                parse.preposition(in).equals("in")
                    && words.has(Trait.CONTEST, parse.lemma(in).toLowerCase(Locale.ROOT)));
  }

  /** "Ruiz and Lind spoke at a rally": to those who came. */
  private boolean isSpeech(Parse parse, int verb) {
    return parse.lemma(verb).equals("speak")
        && parse.children(verb, "obl").stream()
            .filter(with -> !parse.isTime(with))
            .noneMatch(with -> Parse.isOneOf(parse.preposition(with), "with", "to", "by", "on"))
        && parse.children(verb, "obl").stream()
            .anyMatch(
                at ->
                    parse.preposition(at).equals("at")
                        && parse.token(at).tag().matches("NNS?")
                        && !parse.isTime(at)
                        && !words.has(Trait.VENUE, parse.lemma(at)));
  }

  /** "saw him on television", "will appear side by side on the ballot". */
  private boolean isShown(Parse parse, int verb) {
    return IntStream.range(verb + 1, parse.size())
        .takeWhile(on -> !parse.token(on).tag().matches("VB[DZP]|MD|[,:]"))
        .filter(on -> Parse.isOneOf(parse.preposition(on), "on", "in"))
        .anyMatch(on -> words.has(Trait.SHOWN, parse.lemma(on)));
  }

  /** "met the challenger, Lind". */
  private boolean isDescribed(Parse parse, int noun) {
    return new NamedSide(parse, people).person(noun).isPresent();
  }

  /** "met in Oslo, the first talks in years", where the parser lets them meet the talks. */
  private static boolean isBehindComma(Parse parse, int object) {
    int begin = NounPhrase.begin(parse, object);
    return begin > 0 && parse.token(begin - 1).text().equals(",");
  }

  /** "toured the plant with Lind". */
  private static boolean tours(Parse parse, int verb) {
    return Parse.isOneOf(parse.lemma(verb), "tour", "inspect", "survey", "view");
  }

  /** "flew to Oslo to brief Lind". */
  boolean isEndOfTrip(Parse parse, int verb) {
    return new TripEnd(parse, words).is(verb);
  }

  /** "invited her to Oslo", "to his ranch", "to visit Oslo": to come where the host is. */
  private boolean isInvitation(Parse parse, int verb) {
    int come = parse.child(verb, "xcomp", "ccomp");
    if (come >= 0) {
      return words.has(Trait.TRIP, parse.lemma(come))
          && parse.children(come, "obj", "obl").stream()
              .anyMatch(to -> parse.token(to).entity() == Sentence.Entity.LOCATION);
    }
    return parse.children(verb, "obl", "obj").stream()
        .filter(to -> parse.preposition(to).equals("to"))
        .anyMatch(
            to ->
                parse.token(to).entity() == Sentence.Entity.LOCATION
                    || words.has(Trait.VENUE, parse.lemma(to))
                        && parse.child(to, "nmod:poss") >= 0);
  }

  /** "have hardly spoken": no meeting that could be told of. */
  private boolean isHardly(Parse parse, int adverb) {
    return words.has(Trait.HARDLY, parse.lemma(adverb));
  }

  /** "an invitation from Lind to come to Oslo", "Lind's invitation to come to Oslo". */
  private boolean isOfInvitation(Parse parse, int verb) {
    int head = parse.head(verb);
    int noun = -1;
    if (head >= 0 && parse.relation(verb).equals("acl")) {
      noun = head;
    } else if (head >= 0 && Parse.isOneOf(parse.relation(verb), "xcomp", "advcl")) {
      noun = parse.child(head, "obj", "nsubj:pass");
    }
    return noun >= 0
        && parse.hasChild(verb, "mark", "to")
        && Parse.isOneOf(parse.lemma(noun), "invitation", "invite")
        && parse.children(noun, "nmod", "nmod:poss").stream()
            .anyMatch(
                by ->
                    parse.relation(by).equals("nmod:poss")
                        || Parse.isOneOf(parse.preposition(by), "from", "by", "of"));
  }

  /** "spoke by phone with Lind to brief her": told by the first verb. */
  private boolean isPurposeOfMeeting(Parse parse, int verb) {
    int above = parse.head(verb);
    return above >= 0
        && parse.tagged(above, "V")
        && Parse.isOneOf(parse.relation(verb), "xcomp", "advcl")
        && parse.hasChild(verb, "mark", "to")
        && parse.children(verb, "obj").stream().anyMatch(o -> parse.tagged(o, "PRP"))
        && words.verb(parse.lemma(above)).stream()
            .anyMatch(t -> Set.of(Frame.MUTUAL, Frame.WITH, Frame.CALLS).contains(t.frame()));
  }

  /** "a lean Texan called Lind": that is his name. */
  private boolean isNaming(Parse parse, int verb) {
    return verb > 0
        && parse.token(verb).text().equals("called")
        && parse.tagged(verb - 1, "NN")
        && NounPhrase.begin(parse, verb - 1) < verb - 1
        && Parse.isOneOf(parse.lemma(NounPhrase.begin(parse, verb - 1)), "a", "an")
        && people.at(parse.sentence().index(), verb + 1).isPresent();
  }

  /** "called him on Friday "a man of his word"": what he is said to be, not a telephone call. */
  private static boolean isCalledQuote(Parse parse, int verb) {
    int object = parse.child(verb, "obj");
    for (int at = Math.max(verb, object) + 1; object > verb && at + 1 < parse.size(); at++) {
      if (parse.token(at).tag().matches("``|''")) {
        return parse.token(at + 1).tag().matches("DT|JJ.*|NN.*|PRP[$]|RB");
      }
      if (!parse.isTime(at) && !parse.token(at).tag().matches("IN|,|RB")) {
        return false;
      }
    }
    return false;
  }

  /** "whom she had not seen for twelve years": of the meeting before no more is told. */
  private static boolean isLongAgo(Parse parse, int verb) {
    return parse.tagged(verb, "V")
        && VerbForm.of(parse, verb).negated()
        && parse.sentence().dates().stream()
            .filter(date -> date.value().matches("P[0-9X]+[YMW]"))
            .anyMatch(
                date ->
                    parse.head(date.end() - 1) == verb
                        && Parse.isOneOf(parse.preposition(date.end() - 1), "for", "in"));
  }

  /** "before an audience of 300", "an audience that included Lind": those who listen. */
  private boolean isOfListeners(Parse parse, int audience) {
    boolean with =
        parse.children(audience, "nmod").stream()
            .anyMatch(w -> parse.preposition(w).equals("with"));
    return !with
        && (Parse.isOneOf(parse.preposition(audience), "before", "to", "among", "from")
            || parse.children(audience, "acl:relcl", "acl").stream()
                .anyMatch(clause -> words.has(Trait.INCLUDES, parse.lemma(clause)))
            || parse.children(audience, "nmod").stream()
                .anyMatch(
                    of -> parse.child(of, "nummod") >= 0 || parse.token(of).tag().equals("CD")));
  }

  /** "called him a liar", "called for a vote", "called off": no telephone. */
  private boolean isOtherSense(Parse parse, int verb, String lemma, Trigger trigger) {
    if (trigger.frame() == Frame.MEETING && lemma.equals("call")) {
      int does = parse.relation(verb).equals("obj") ? parse.head(verb) : -1;
      if (does >= 0 && parse.lemma(does).equals("return")) {
        return true; // "returned her calls", whenever
      }
      return parse.children(verb, "nmod", "acl").stream()
          .anyMatch(c -> parse.preposition(c).equals("for") || parse.hasChild(c, "mark", "to"));
    }
    if (trigger.frame() == Frame.WITH && isSpeech(parse, verb)) {
      return true;
    }
    if (lemma.equals("audience") && isOfListeners(parse, verb)) {
      return true;
    }
    if (trigger.frame() == Frame.CALLS && lemma.equals("call") && isCalledQuote(parse, verb)) {
      return true;
    }
    boolean calledFor = // "called for a truce as they met Lind", with Lind for an object
        trigger.frame() == Frame.CALLS
            && lemma.equals("call")
            && verb + 1 < parse.size()
            && parse.lemma(verb + 1).equals("for");
    if (calledFor || isNaming(parse, verb) || isLongAgo(parse, verb)) {
      return true;
    }
    if (parse.children(verb, "advmod").stream().anyMatch(a -> isHardly(parse, a))) {
      return true;
    }
    if (trigger.frame() == Frame.OCCASION
        && parse.children(verb, "compound", "amod").stream()
            .anyMatch(c -> words.has(Trait.MEDIA, parse.lemma(c)))) {
      return true; // "a press conference"
    }
    if (trigger.frame() == Frame.DEVICE) {
      return !isOnDevice(parse, verb);
    }
    if (trigger.frame() == Frame.ACTS && trigger.companions().contains("+to")) {
      int object = parse.child(verb, "obj"); // "introduced a bill to Lind"
      return object >= 0
          && parse.conjuncts(object).stream()
              .noneMatch(
                  o -> new Companions(parse, people, words).isPersonal(o) || isDescribed(parse, o));
    }
    if (trigger.frame() == Frame.BESIDE) {
      return parse.children(verb, "obj").stream() // "photographed Lind with Holm"
          .filter(o -> !parse.token(o).tag().equals("VBG")) // "was pictured laughing with Lind"
          .anyMatch(o -> new Companions(parse, people, words).isPersonal(o) || !tours(parse, verb));
    }
    if (trigger.frame() == Frame.PURPOSE) {
      return !isEndOfTrip(parse, verb);
    }
    if (trigger.frame() == Frame.INVITED) {
      return !isOfInvitation(parse, verb);
    }
    if (trigger.frame() == Frame.HOSTS
        && parse.children(verb, "xcomp", "advcl").stream()
            .anyMatch(
                to ->
                    parse.hasChild(to, "mark", "to")
                        && words.has(Trait.TESTIFIES, parse.lemma(to)))) {
      return true; // "the judge summoned Lind to testify"
    }
    if (trigger.frame() == Frame.INVITES) {
      return !isInvitation(parse, verb);
    }
    boolean seen = trigger.frame() == Frame.SEES || trigger.frame() == Frame.TOGETHER;
    if (seen && isShown(parse, verb)) {
      return true;
    }
    if (trigger.frame() == Frame.SEES) {
      boolean watched = // "was seen leaving with Lind"
          parse.child(verb, "aux:pass") >= 0
              && parse.children(verb, "dep", "xcomp", "advcl", "ccomp", "obj", "obl").stream()
                  .anyMatch(does -> parse.token(does).tag().equals("VBG"));
      return watched
          || isPurposeOfMeeting(parse, verb)
          || parse.children(verb, "xcomp", "ccomp").stream()
              .anyMatch(
                  c -> !parse.hasChild(c, "mark", "to")) // but "asked to see Lind to thank her"
          || parse.children(verb, "obl").stream().anyMatch(o -> parse.preposition(o).equals("as"));
    }
    if (trigger.companions().contains("+on")) {
      return parse.children(verb, "xcomp", "advcl", "ccomp").stream()
          .anyMatch(asked -> parse.hasChild(asked, "mark", "to")); // "called on Lind to resign"
    }
    if (trigger.frame() == Frame.MUTUAL && trigger.companions().isEmpty()) {
      return meetsThing(parse, verb) || isContest(parse, verb);
    }
    return trigger.frame() == Frame.CALLS
        && lemma.equals("call")
        && (parse.children(verb, "xcomp", "ccomp", "compound:prt").stream()
                .anyMatch(c -> !parse.hasChild(c, "mark", "to"))
            || parse.child(verb, "obj") < 0
            || parse.children(verb, "obj").size() > 1
            || parse.child(verb, "iobj") >= 0
            || parse.child(verb, "aux:pass") >= 0
            || meetsThing(parse, verb)); // "a lunch that both called a success"
  }
}
