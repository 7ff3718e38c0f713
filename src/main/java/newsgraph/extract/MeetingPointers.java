package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/** Reads the sentences that speak of the meeting told last without naming it. */
final class MeetingPointers {
  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;
  private final Quoter quoter;

  MeetingPointers(AnnotatedArticle article, People people, MeetingWords words) {
    this.article = article;
    this.people = people;
    this.words = words;
    this.quoter = new Quoter(article);
  }

  /** "It never took place", "It was called off": the meeting told last, which did not happen. */
  Optional<MeetingMention> readIt(Sentence sentence, List<MeetingMention> before) {
    Parse parse = new Parse(sentence);
    String first = parse.lemma(0).toLowerCase(Locale.ROOT);
    int verb = parse.head(0);
    boolean told =
        !before.isEmpty()
            && sentence.index() - before.get(before.size() - 1).sentence() == 1
            && first.equals("it")
            && verb > 0
            && parse.relation(0).startsWith("nsubj");
    boolean never =
        told && words.has(Trait.HAPPENS, parse.lemma(verb)) && VerbForm.of(parse, verb).negated();
    boolean off = told && isCalledOff(parse, verb, before.get(before.size() - 1));
    if (!never && !off) {
      return Optional.empty();
    }
    MeetingMention last = before.get(before.size() - 1);
    return Optional.of(
        MeetingMention.undoing(
            last,
            sentence.index(),
            verb,
            off ? MeetingStatus.CANCELLED : MeetingStatus.FAILED,
            quoter.quote(sentence.index(), 0, verb + 1)));
  }

  /** "was cancelled", of a plan. */
  private boolean isCalledOff(Parse parse, int verb, MeetingMention last) {
    StatusCues cues = new StatusCues(parse, words);
    VerbForm form = VerbForm.of(parse, verb);
    return (last.status() == MeetingStatus.PLANNED || last.status() == MeetingStatus.SOUGHT)
        && (words.is(Cue.CANCEL, "verb", parse.lemma(verb)) || cues.isCallOff(verb))
        && !cues.isMoved(verb)
        && parse.child(verb, "aux:pass") >= 0
        && form.isPast()
        && !form.negated();
  }

  /**
   * "Ruiz was also present", "At the table were Ruiz and Lind": at the meeting told right before.
   */
  private boolean isPresent(Parse parse, int token, MeetingMention last) {
    boolean was =
        words.has(Trait.PRESENT, parse.lemma(token))
            && parse.child(token, "cop") >= 0
            && parse.children(token, "obl", "nmod").isEmpty()
            && Parse.isOneOf(parse.relation(token), "root", "conj")
            && !VerbForm.of(parse, token).negated();
    boolean sat = // "Lind sat in"
        parse.lemma(token).equals("sit")
            && parse.tagged(token, "VBD")
            && parse.hasChild(token, "compound:prt", "in")
            && parse.child(token, "obj", "obl") < 0;
    return isJustTold(parse, last)
        && (was
            || sat
            || isSeat(parse, token)
            || isJoined(parse, token) && !last.people().isEmpty());
  }

  /** "Lind joined them later", "They were joined by Lind"; but "joined them for a dinner". */
  private boolean isJoined(Parse parse, int verb) {
    int them = parse.child(verb, "obj", "nsubj:pass");
    boolean passive = parse.child(verb, "aux:pass") >= 0;
    return parse.lemma(verb).equals("join")
        && parse.token(verb).tag().matches("VB[DN]")
        && them >= 0
        && passive == parse.relation(them).equals("nsubj:pass")
        && (words.has(Trait.THEY, parse.token(them).text().toLowerCase(Locale.ROOT))
            || new PairPhrase(parse, people, words).isPair(them))
        && !parse.hasChild(verb, "aux", "had")
        && parse.children(verb, "obl", "xcomp", "advcl", "dep").stream()
            .allMatch(
                o ->
                    passive && parse.preposition(o).equals("by")
                        || parse.isTime(o)
                        || Parse.isOneOf(parse.lemma(o), "table", "room"));
  }

  /** Whether the sentence before told of a meeting at which more people can have been. */
  private boolean isJustTold(Parse parse, MeetingMention last) {
    return last.kind() != MeetingKind.PHONE
        && last.kind() != MeetingKind.VIDEO
        && !MeetingReader.isAbsent(last.status())
        && !last.multiple()
        && !isLookBack(last)
        && parse.sentence().index() - last.sentence() == 1;
  }

  /** "had met Lind on Friday": not what the story is about. */
  private boolean isLookBack(MeetingMention meeting) {
    Parse parse = new Parse(article.sentences().get(meeting.sentence()));
    return parse.children(meeting.trigger(), "aux").stream()
        .anyMatch(had -> parse.token(had).tag().equals("VBD") && parse.lemma(had).equals("have"));
  }

  /**
   * "It was attended by Ruiz and Lind", "It took place in Oslo, and was attended by Ruiz": who was
   * at the meeting told last.
   */
  Optional<MeetingMention> readAttended(Sentence sentence, List<MeetingMention> before) {
    Parse parse = new Parse(sentence);
    int verb = parse.lemma(0).equalsIgnoreCase("it") ? parse.head(0) : -1;
    boolean near =
        !before.isEmpty() && sentence.index() - before.get(before.size() - 1).sentence() <= 1;
    if (verb < 0 || !near || !parse.relation(0).startsWith("nsubj")) {
      return Optional.empty();
    }
    List<Integer> verbs = new ArrayList<>(parse.children(verb, "conj"));
    verbs.add(verb);
    int attended =
        verbs.stream()
            .filter(v -> words.has(Trait.ATTENDS, parse.lemma(v)))
            .filter(v -> parse.child(v, "aux:pass") >= 0)
            .findFirst()
            .orElse(-1);
    List<Integer> by = new ArrayList<>();
    for (int agent = attended + 1; attended > 0 && agent < parse.size(); agent++) {
      if (parse.tagged(agent, "V") && parse.child(agent, "aux:pass", "nsubj", "nsubj:pass") >= 0) {
        break; // "and was later condemned by Holm"
      }
      if (parse.preposition(agent).equals("by") && parse.relation(agent).startsWith("obl")) {
        by.addAll(parse.conjuncts(agent)); // on whatever verb the parser hangs it
      }
    }
    SideResolver.Found found =
        new SideResolver(parse, article, people, words, before).resolve(Side.named(by, null));
    return found.parties().isEmpty()
        ? Optional.empty()
        : Optional.of(
            MeetingMention.pointing(
                before.get(before.size() - 1),
                sentence.index(),
                attended,
                found.parties(),
                null,
                true,
                quoter.quote(sentence.index(), 0, found.parties().get(0).mention().end())));
  }

  /** Ruiz in "Also taking part, she said, were Ruiz and Lind"; or -1. */
  private static int first(Parse parse, int verb) {
    for (int be = verb + 1; be + 1 < parse.size(); be++) {
      if (parse.token(be).text().matches("was|were|is|are")) {
        int name = be + 1;
        while (name + 1 < parse.size() && parse.relation(name).matches("compound|amod|det|flat")) {
          name++;
        }
        return parse.tagged(name, "NNP") ? name : -1;
      }
      if (parse.lemma(be).equals("in")) {
        return -1; // "taking part in the race"
      }
    }
    return -1;
  }

  /** "Ruiz also took part"; but "took part in the raid". */
  private static boolean isTakingPart(Parse parse, int verb) {
    int part = parse.child(verb, "obj");
    if (parse.tagged(verb, "VBG")) { // "Also taking part were Ruiz and Lind"
      boolean alone = part < 0 || parse.children(part, "nmod").isEmpty();
      boolean takes = parse.lemma(verb).equals("take") && part == verb + 1;
      boolean attends = Parse.isOneOf(parse.lemma(verb), "attend", "participate") && part < 0;
      return verb < 2
          && alone
          && (takes && parse.lemma(part).equals("part") || attends)
          && first(parse, verb) >= 0;
    }
    return parse.lemma(verb).equals("take")
        && part >= 0
        && parse.lemma(part).equals("part")
        && parse.hasChild(verb, "advmod", "also", "too")
        && parse.children(part, "nmod").isEmpty()
        && parse.children(verb, "obl").stream().noneMatch(o -> parse.preposition(o).equals("in"));
  }

  /** The place of "At the table were Ruiz and Lind", at the beginning of the sentence. */
  private boolean isSeat(Parse parse, int token) {
    return token > 0
        && token < 4
        && token + 1 < parse.size()
        && parse
            .token(parse.lemma(0).equalsIgnoreCase("also") ? 1 : 0)
            .text()
            .matches("(?i)at|around|in|round|across")
        && Parse.isOneOf(parse.lemma(token), "table", "room")
        && parse.token(token + 1).text().matches("were|was|sat");
  }

  private List<Integer> subjects(Parse parse, int token) {
    int first = parse.tagged(token, "VBG") && token < 2 ? first(parse, token) : -1;
    if (first >= 0) {
      return parse.conjuncts(first);
    }
    if (parse.lemma(token).equals("join") && parse.child(token, "aux:pass") >= 0) {
      return parse.children(token, "obl", "obl:agent").stream()
          .filter(by -> parse.preposition(by).equals("by"))
          .flatMap(by -> parse.conjuncts(by).stream())
          .toList();
    }
    if (!isSeat(parse, token)) {
      return new Clause(parse, words).subjects(token);
    }
    return people.inSentence(parse.sentence().index()).stream()
        .filter(m -> m.begin() > token && m.via() != Via.PRONOUN)
        .map(People.Mention::head)
        .toList();
  }

  /** "Ruiz will also attend": the meeting told last. */
  Optional<MeetingMention> readAttendance(Sentence sentence, List<MeetingMention> before) {
    Parse parse = new Parse(sentence);
    for (int token = 0; token < parse.size() && !before.isEmpty(); token++) {
      MeetingMention last = before.get(before.size() - 1);
      boolean attends =
          parse.tagged(token, "V")
              && (parse.lemma(token).equals("attend") && parse.child(token, "obj") < 0
                  || isTakingPart(parse, token))
              && parse.child(token, "aux:pass") < 0
              && last.kind() != MeetingKind.PHONE
              && sentence.index() - last.sentence() <= 2;
      boolean present = isPresent(parse, token, last);
      List<Integer> list =
          token == 0 && isJustTold(parse, last)
              ? new PresentList(parse, people).heads()
              : List.of();
      if (attends || present || !list.isEmpty()) {
        SideResolver.Found found =
            new SideResolver(parse, article, people, words, before)
                .resolve(Side.named(list.isEmpty() ? subjects(parse, token) : list, null));
        MeetingStatus status = new StatusReader(parse, words).read(token);
        int plan = parse.relation(token).equals("xcomp") ? parse.head(token) : -1;
        boolean hoped = // "had hoped to attend", "had planned to attend but was ill"
            status == MeetingStatus.SOUGHT
                || plan >= 0 && VerbForm.of(parse, plan).tense() == VerbForm.Tense.PERFECT;
        return found.parties().isEmpty() || hoped || MeetingReader.isAbsent(status)
            ? Optional.empty()
            : Optional.of(
                MeetingMention.pointing(
                    last,
                    sentence.index(),
                    token,
                    found.parties(),
                    null,
                    true,
                    quoter.quote(
                        sentence.index(),
                        Math.min(token, found.parties().get(0).mention().begin()),
                        token + 1)));
      }
    }
    return Optional.empty();
  }
}
