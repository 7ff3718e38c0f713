package newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.DateRange;
import newsgraph.model.Sentence;

/** Reads one meeting word with all that its sentence says of the meeting. */
final class MeetingReader {
  private final AnnotatedArticle article;
  private final People people;
  private final Lexicon lexicon;
  private final DateResolver dates;
  private final Quoter quoter;

  MeetingReader(AnnotatedArticle article, People people, Lexicon lexicon) {
    this.article = article;
    this.people = people;
    this.lexicon = lexicon;
    this.quoter = new Quoter(article);
    String published = article.article().info().published();
    this.dates =
        new DateResolver(
            published != null && published.length() == 10 ? LocalDate.parse(published) : null);
  }

  /** The meeting that a token tells of; empty if it tells of none. */
  Optional<MeetingMention> read(Sentence sentence, int token, List<MeetingMention> before) {
    Parse parse = new Parse(sentence);
    MeetingWords words = lexicon.meetingWords();
    Optional<Trigger> trigger = triggers(parse, token);
    if (trigger.isEmpty()) {
      return Optional.empty();
    }
    boolean verb = parse.tagged(token, "V");
    Frame frame = trigger.get().frame();
    MeetingFrame grammar = new MeetingFrame(parse, words);
    List<Side> sides = verb ? grammar.ofVerb(token, trigger.get()) : grammar.ofNoun(token, frame);
    String text = article.article().text();
    SideResolver resolver = new SideResolver(parse, text, people, words, before);
    SideResolver.Found found = resolver.resolve(sides);
    if (verb && found.parties().size() + found.others().size() == 1) {
      resolver.addAncestor(token, found);
    }
    int parties = found.parties().size();
    boolean definite =
        !verb
            && frame != Frame.GUEST
            && (parties + found.others().size() < 2 || isAttended(parse, token))
            && isDefinite(parse, token);
    if (parties == 0 && !definite || verb && parties + found.others().size() < 2) {
      return Optional.empty();
    }
    StatusReader reader = new StatusReader(parse, words);
    MeetingStatus status = reader.read(token);
    Neighborhood neighborhood = new Neighborhood(parse, words, token);
    boolean invited =
        status == MeetingStatus.SOUGHT
            && !verb
            && parse.preposition(token).equals("to")
            && parse.head(token) >= 0
            && parse.lemma(parse.head(token)).equals("invite")
            && !sentence.dates().isEmpty();
    if (invited) {
      status = MeetingStatus.PLANNED; // "invited Lind to a meeting on Tuesday"
    }
    boolean open = status == null || status == MeetingStatus.ONGOING;
    if (open && isComing(parse)) {
      status = MeetingStatus.PLANNED;
    }
    DateRange date =
        new MeetingDates(parse, dates)
            .find(token, neighborhood, isForward(parse, token, neighborhood, status));
    String place = new MeetingPlaces(parse, text, lexicon).find(neighborhood);
    boolean unasserted = verb && status == null && !isFirst(parse, token);
    boolean vague =
        unasserted && !found.others().isEmpty()
            || (frame == Frame.SEES || frame == Frame.VISITS)
                && found.parties().stream().noneMatch(p -> p.mention().end() > token)
            || frame == Frame.SEES
                && (date == null && place == null && status == MeetingStatus.HELD || parties < 2)
            || frame == Frame.TOGETHER && parties < 2
            || lexicon.meetingWords().verb("discuss").contains(trigger.get())
                && status == MeetingStatus.FAILED;
    if (vague) {
      return Optional.empty();
    }
    return Optional.of(
        new MeetingMention(
            sentence.index(),
            token,
            found.parties(),
            List.copyOf(found.others()),
            status,
            reader.isPresupposed(),
            kind(parse, token, trigger.get().kind()),
            date,
            place,
            isSeries(parse, token),
            definite,
            !verb && isAttended(parse, token),
            new Attribution(parse, text, words).of(token),
            quote(parse, token, found)));
  }

  /** "Ruiz was at the meeting", "Ruiz attended the meeting". */
  private static boolean isAttended(Parse parse, int noun) {
    int head = parse.head(noun);
    return parse.child(noun, "cop") >= 0 && Parse.isOneOf(parse.preposition(noun), "at", "in")
        || head >= 0
            && parse.relation(noun).equals("obj")
            && Parse.isOneOf(parse.lemma(head), "attend", "join");
  }

  /** "It never took place": the meeting told last, which did or did not happen. */
  Optional<MeetingMention> readIt(Sentence sentence, List<MeetingMention> before) {
    Parse parse = new Parse(sentence);
    String first = parse.lemma(0).toLowerCase(Locale.ROOT);
    int verb = parse.head(0);
    boolean told =
        !before.isEmpty()
            && sentence.index() - before.get(before.size() - 1).sentence() == 1
            && first.equals("it")
            && verb > 0
            && parse.relation(0).startsWith("nsubj")
            && Parse.isOneOf(parse.lemma(verb), "take", "happen", "materialize", "occur", "come")
            && VerbForm.of(parse, verb).negated();
    if (!told) {
      return Optional.empty();
    }
    MeetingMention last = before.get(before.size() - 1);
    return Optional.of(
        new MeetingMention(
            sentence.index(),
            verb,
            List.of(),
            List.of(),
            MeetingStatus.FAILED,
            false,
            last.kind(),
            null,
            null,
            last.multiple(),
            true,
            false,
            List.of(),
            quoter.quote(sentence.index(), 0, verb + 1)));
  }

  /** "Ruiz will also attend": the meeting told last. */
  Optional<MeetingMention> readAttendance(Sentence sentence, List<MeetingMention> before) {
    Parse parse = new Parse(sentence);
    for (int token = 0; token < parse.size() && !before.isEmpty(); token++) {
      MeetingMention last = before.get(before.size() - 1);
      boolean attends =
          parse.tagged(token, "V")
              && parse.lemma(token).equals("attend")
              && parse.child(token, "obj") < 0
              && parse.child(token, "aux:pass") < 0
              && sentence.index() - last.sentence() <= 2;
      if (attends) {
        SideResolver.Found found =
            new SideResolver(
                    parse, article.article().text(), people, lexicon.meetingWords(), before)
                .resolve(Side.named(new Clause(parse).subjects(token), null));
        return found.parties().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new MeetingMention(
                    sentence.index(),
                    token,
                    found.parties(),
                    List.of(),
                    null,
                    false,
                    last.kind(),
                    null,
                    null,
                    last.multiple(),
                    true,
                    true,
                    List.of(),
                    quote(parse, token, found)));
      }
    }
    return Optional.empty();
  }

  /** The meeting that a photo caption shows. */
  Optional<MeetingMention> readCaption(Sentence sentence) {
    Parse parse = new Parse(sentence);
    DateRange date =
        sentence.dates().stream()
            .map(d -> dates.resolve(d, false))
            .filter(Objects::nonNull)
            .max(Comparator.comparing(DateRange::precision))
            .orElse(null);
    String place = new MeetingPlaces(parse, article.article().text(), lexicon).anywhere();
    return new CaptionReader(people, quoter).read(parse, date, place);
  }

  /** "Ruiz flies to Oslo next week for talks": a day to come makes the present a plan. */
  private boolean isComing(Parse parse) {
    String published = article.article().info().published();
    if (published == null) {
      return false;
    }
    boolean present =
        java.util.stream.IntStream.range(0, parse.size())
            .anyMatch(i -> parse.token(i).tag().matches("VBZ|VBP|MD"));
    return present
        && parse.sentence().dates().stream()
            .filter(d -> !d.value().startsWith("XXXX"))
            .map(d -> dates.resolve(d, true))
            .anyMatch(d -> d != null && d.from().compareTo(published) > 0);
  }

  /** "the first leader to meet Lind": who is the first has done it. */
  private static boolean isFirst(Parse parse, int verb) {
    int noun = parse.head(verb);
    int subject = parse.child(verb, "nsubj");
    String[] order = {"first", "second", "third", "last", "latest", "only"};
    return noun >= 0 && parse.hasChild(noun, "amod", order)
        || noun >= 0 && Parse.isOneOf(parse.lemma(noun), order)
        || subject >= 0 && parse.hasChild(subject, "amod", order);
  }

  private Optional<Trigger> triggers(Parse parse, int token) {
    MeetingWords words = lexicon.meetingWords();
    String lemma = parse.lemma(token).toLowerCase(Locale.ROOT);
    List<Trigger> possible = new ArrayList<>();
    if (parse.tagged(token, "V")) {
      if (!Parse.isOneOf(
          parse.relation(token), "aux", "aux:pass", "cop", "compound", "amod", "case")) {
        possible.addAll(words.verb(lemma));
        possible.addAll(words.verb("*"));
      }
    } else if (parse.token(token).tag().matches("NNS?")
        && !Parse.isOneOf(parse.relation(token), "compound")
        && !parse.token(token).text().equalsIgnoreCase("contacts")) {
      possible.addAll(words.noun(parse.token(token).text().toLowerCase(Locale.ROOT)));
      possible.addAll(words.noun(lemma));
    }
    return possible.stream()
        .filter(t -> hasCompanion(parse, token, t) && !isOtherSense(parse, token, lemma, t))
        .findFirst();
  }

  private static boolean hasCompanion(Parse parse, int token, Trigger trigger) {
    if (trigger.companions().isEmpty()) {
      return true;
    }
    for (String companion : trigger.companions()) {
      for (int child : parse.children(token)) {
        boolean found =
            companion.startsWith("+")
                ? parse.preposition(child).equals(companion.substring(1))
                : parse.lemma(child).equals(companion)
                    && !parse.relation(child).startsWith("nsubj");
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  /** "called him a liar", "called for a vote", "called off": no telephone. */
  private static boolean isOtherSense(Parse parse, int verb, String lemma, Trigger trigger) {
    if (trigger.frame() == Frame.SEES) {
      return parse.child(verb, "xcomp", "ccomp") >= 0
          || parse.children(verb, "obl").stream().anyMatch(o -> parse.preposition(o).equals("as"));
    }
    return trigger.frame() == Frame.CALLS
        && lemma.equals("call")
        && (parse.child(verb, "xcomp", "ccomp", "compound:prt") >= 0
            || parse.child(verb, "obj") < 0
            || parse.children(verb, "obj").size() > 1
            || parse.child(verb, "iobj") >= 0
            || parse.child(verb, "aux:pass") >= 0);
  }

  private boolean isDefinite(Parse parse, int noun) {
    boolean named =
        parse.children(noun, "compound", "amod").stream().anyMatch(c -> parse.tagged(c, "NNP"));
    return !named
        && (parse.hasChild(noun, "det", "the", "that", "this", "those", "these")
            || parse.child(noun, "nmod:poss") >= 0);
  }

  /** Whether the meeting lies after publication; "tried to meet in May" looks back. */
  private static boolean isForward(
      Parse parse, int token, Neighborhood neighborhood, MeetingStatus status) {
    if (status == null) {
      return false;
    }
    return switch (status) {
      case PLANNED, HYPOTHETICAL, CANCELLED, ONGOING -> true;
      case SOUGHT ->
          neighborhood.core().stream()
              .noneMatch(verb -> VerbForm.of(parse, verb).tense() == VerbForm.Tense.PAST);
      case DENIED -> VerbForm.of(parse, token).tense() == VerbForm.Tense.FUTURE;
      default -> false;
    };
  }

  private static MeetingKind kind(Parse parse, int token, MeetingKind plain) {
    for (int child = 0; child < parse.size(); child++) {
      boolean near =
          parse.head(child) == token || parse.isUnder(child, token) && Math.abs(child - token) < 4;
      if (near) {
        switch (parse.lemma(child).toLowerCase(Locale.ROOT)) {
          case "phone", "telephone", "telephonic" -> {
            return MeetingKind.PHONE;
          }
          case "video", "videoconference", "virtual", "virtually", "online", "zoom" -> {
            return MeetingKind.VIDEO;
          }
          case "summit" -> {
            return MeetingKind.SUMMIT;
          }
          case "in-person", "person", "face" -> {
            return plain == MeetingKind.UNSPECIFIED ? MeetingKind.IN_PERSON : plain;
          }
          default -> {}
        }
      }
    }
    return plain;
  }

  private static boolean isSeries(Parse parse, int token) {
    String printed = parse.token(token).text().toLowerCase(Locale.ROOT);
    if (Parse.isOneOf(
        printed, "meetings", "summits", "visits", "calls", "conversations", "encounters")) {
      return true;
    }
    for (int child : parse.children(token, "advmod", "obl", "obl:tmod", "obl:npmod")) {
      String lemma = parse.lemma(child);
      if (Parse.isOneOf(lemma, "regularly", "repeatedly", "often", "frequently")) {
        return true;
      }
      boolean times = Parse.isOneOf(lemma, "time", "occasion");
      if (times
          && parse.token(child).tag().equals("NNS")
          && (parse.child(child, "amod", "nummod") >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** From the first to the last word of the meeting word and what it depends on, within reason. */
  private newsgraph.model.Evidence quote(Parse parse, int token, SideResolver.Found found) {
    int begin = token;
    int end = token + 1;
    int head = parse.head(token);
    if (head >= 0 && Math.abs(head - token) < 6 && isOwn(parse, head)) {
      begin = Math.min(begin, head);
      end = Math.max(end, head + 1);
    }
    for (MeetingMention.Party party : found.parties()) {
      People.Mention mention = party.mention();
      if (mention.begin() < begin && begin - mention.begin() < 12) {
        begin = mention.begin();
      }
      if (mention.end() > end && mention.end() - end < 12) {
        end = mention.end();
      }
    }
    for (int aux : parse.children(token, "aux", "aux:pass", "advmod")) {
      begin = aux < begin && begin - aux < 4 ? aux : begin;
    }
    return quoter.quote(parse.sentence().index(), begin, end);
  }

  private boolean isOwn(Parse parse, int head) {
    MeetingWords words = lexicon.meetingWords();
    String lemma = parse.lemma(head);
    return words.is(Cue.HOLD, "verb", lemma)
        || words.is(Cue.SEEK, "verb", lemma)
        || words.is(Cue.PLAN, "verb", lemma)
        || words.is(Cue.DENY, "verb", lemma)
        || words.is(Cue.CANCEL, "verb", lemma)
        || words.is(Cue.FAIL, "verb", lemma);
  }
}
