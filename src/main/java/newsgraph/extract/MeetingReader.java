package newsgraph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    Optional<Trigger> trigger = trigger(parse, token);
    if (trigger.isEmpty()) {
      return Optional.empty();
    }
    boolean verb = parse.tagged(token, "V");
    Frame frame = trigger.get().frame();
    MeetingFrame grammar = new MeetingFrame(parse, words);
    List<Side> sides = verb ? grammar.ofVerb(token, frame) : grammar.ofNoun(token, frame);
    String text = article.article().text();
    SideResolver.Found found =
        new SideResolver(parse, text, people, words, before).resolve(sides);
    int parties = found.parties().size();
    boolean definite = !verb && parties + found.others().size() < 2 && isDefinite(parse, token);
    if (parties == 0 && !definite || verb && parties + found.others().size() < 2) {
      return Optional.empty();
    }
    MeetingStatus status = new StatusReader(parse, words).read(token);
    Neighborhood neighborhood = new Neighborhood(parse, words, token);
    DateRange date =
        new MeetingDates(parse, dates).find(token, neighborhood, isForward(parse, token, status));
    return Optional.of(
        new MeetingMention(
            sentence.index(),
            token,
            found.parties(),
            List.copyOf(found.others()),
            status,
            kind(parse, token, trigger.get().kind()),
            date,
            new MeetingPlaces(parse, text, lexicon).find(neighborhood),
            isSeries(parse, token),
            definite,
            new Attribution(parse, text, words).of(token),
            quote(parse, token, found)));
  }

  private Optional<Trigger> trigger(Parse parse, int token) {
    MeetingWords words = lexicon.meetingWords();
    String lemma = parse.lemma(token).toLowerCase(Locale.ROOT);
    if (parse.tagged(token, "V")) {
      return Parse.isOneOf(parse.relation(token), "aux", "aux:pass", "cop", "compound", "amod")
              || isOtherSense(parse, token, lemma)
          ? Optional.empty()
          : words.verb(lemma);
    }
    if (parse.token(token).tag().matches("NNS?")) {
      if (Parse.isOneOf(parse.relation(token), "compound")) {
        return Optional.empty();
      }
      Optional<Trigger> plural =
          words.noun(parse.token(token).text().toLowerCase(Locale.ROOT));
      return plural.isPresent() ? plural : words.noun(lemma);
    }
    return Optional.empty();
  }

  /** "called him a liar", "called for a vote", "called off": no telephone. */
  private static boolean isOtherSense(Parse parse, int verb, String lemma) {
    return lemma.equals("call")
        && (parse.child(verb, "xcomp", "ccomp", "compound:prt") >= 0
            || parse.child(verb, "obj") < 0
            || parse.children(verb, "obj").size() > 1
            || parse.child(verb, "iobj") >= 0
            || parse.child(verb, "aux:pass") >= 0);
  }

  private boolean isDefinite(Parse parse, int noun) {
    return parse.hasChild(noun, "det", "the", "that", "this", "those", "these")
        || parse.child(noun, "nmod:poss") >= 0;
  }

  private static boolean isForward(Parse parse, int token, MeetingStatus status) {
    if (status == null) {
      return false;
    }
    return switch (status) {
      case PLANNED, SOUGHT, HYPOTHETICAL, CANCELLED, ONGOING -> true;
      case DENIED -> VerbForm.of(parse, token).tense() == VerbForm.Tense.FUTURE;
      default -> false;
    };
  }

  private static MeetingKind kind(Parse parse, int token, MeetingKind plain) {
    for (int child = 0; child < parse.size(); child++) {
      boolean near =
          parse.head(child) == token
              || parse.isUnder(child, token) && Math.abs(child - token) < 4;
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
