package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article.Kind;
import newsgraph.model.Sentence;

/**
 * Reads the meeting words for which no construction names two sides: whoever is likely to be one
 * ({@link LikelySides}) is taken for it. What the rules read stays as it is.
 */
final class LikelyMeetings {
  /** What people do, which alone tells of no meeting: left to the rules. */
  private static final Set<Frame> DOES = EnumSet.of(Frame.ACTS, Frame.BESIDE);

  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;
  private final MeetingReader reader;
  private final SideWeigher weigher;

  LikelyMeetings(
      AnnotatedArticle article,
      People people,
      MeetingWords words,
      MeetingReader reader,
      SideWeigher weigher) {
    this.article = article;
    this.people = people;
    this.words = words;
    this.reader = reader;
    this.weigher = weigher;
  }

  /**
   * Adds what is likely to what the rules read.
   *
   * @param told by position of its sentence
   */
  List<MeetingMention> with(List<MeetingMention> told) {
    ToldSides sides = new ToldSides(told);
    List<MeetingMention> all = new ArrayList<>(told);
    int before = 0;
    for (Sentence sentence : article.sentences()) {
      while (before < told.size() && told.get(before).sentence() < sentence.index()) {
        before++;
      }
      if (sentence.kind().isStory() && sentence.kind() != Kind.CAPTION) {
        read(new Parse(sentence), sides, told.subList(0, before), all);
      }
    }
    all.sort(Comparator.comparing(MeetingMention::sentence)); // those of a sentence as they came
    return all;
  }

  private void read(
      Parse parse, ToldSides told, List<MeetingMention> before, List<MeetingMention> all) {
    SideCandidates candidates = null;
    Set<List<Integer>> added = new HashSet<>(); // "joined them for dinner": one meeting
    for (int word = 0; word < parse.size(); word++) {
      Optional<Trigger> trigger = reader.trigger(parse, word);
      if (trigger.isEmpty()
          || DOES.contains(trigger.get().frame())
          || told.isTold(parse.sentence().index(), word)) {
        continue;
      }
      if (candidates == null) {
        PairResolver pairs = new PairResolver(article, people, words, before);
        candidates = new SideCandidates(parse, people, pairs);
      }
      List<People.Mention> around = candidates.around(word);
      if (around.size() < 2) {
        continue;
      }
      PairClues clues = new PairClues(parse, words, word, trigger.get(), candidates.persons());
      List<People.Mention> likely = new LikelySides(weigher, told).of(clues, around);
      if (!likely.isEmpty() && added.add(persons(likely))) {
        reader
            .readWith(parse, word, trigger.get(), likely, before)
            .filter(mention -> !MeetingReader.isAbsent(mention.status()))
            .ifPresent(mention -> put(mention, all));
      }
    }
  }

  private static List<Integer> persons(List<People.Mention> sides) {
    return sides.stream().map(People.Mention::person).sorted().toList();
  }

  /** Adds what is told, in place of what the rules read in the same word. */
  private static void put(MeetingMention mention, List<MeetingMention> all) {
    all.removeIf(m -> m.sentence() == mention.sentence() && m.trigger() == mention.trigger());
    all.add(mention);
  }
}
