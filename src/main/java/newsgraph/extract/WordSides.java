package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.AnnotatedArticle;

/**
 * Finds the sides of one meeting word: by its construction, then, where that names fewer than two,
 * by what the article told before.
 */
final class WordSides {
  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;

  WordSides(AnnotatedArticle article, People people, MeetingWords words) {
    this.article = article;
    this.people = people;
    this.words = words;
  }

  /**
   * The sides that a word has in its sentence.
   *
   * @param limit index of the token where the words turn to another meeting
   */
  SideResolver.Found find(
      Parse parse, int token, Trigger trigger, int limit, List<MeetingMention> before) {
    boolean verb = parse.tagged(token, "V");
    Frame frame = trigger.frame();
    List<Side> sides =
        verb
            ? new MeetingFrame(parse, words).ofVerb(token, trigger)
            : new MeetingNounFrame(parse, words).ofNoun(token, frame);
    SideResolver resolver = new SideResolver(parse, article, people, words, before);
    SideResolver.Found found =
        resolver.resolve(sides.stream().filter(side -> side.head() < limit).toList());
    DoingSo doing = new DoingSo(article, before);
    if (doing.find(parse, token).isPresent()) {
      doing.add(found.parties());
    }
    boolean other = // who met "the Tibetan" met nobody else
        parse.children(token, "obj").stream().anyMatch(o -> !parse.token(o).tag().startsWith("W"))
            && found.parties().stream().anyMatch(p -> p.mention().head() < token);
    boolean alone = // "the room where she had breakfasted": with nobody
        frame == Frame.WITH && found.parties().stream().allMatch(p -> p.mention().head() < token);
    boolean unknown = // "he" of whom nobody knows who he is: not the nearest name
        sides.stream().anyMatch(s -> s.head() < token && parse.tagged(s.head(), "PRP"))
            && found.parties().stream().allMatch(p -> p.mention().head() > token);
    if (verb
        && !other
        && !alone
        && !unknown
        && found.parties().size() + found.others().size() == 1) {
      resolver.addAncestor(token, found);
    }
    boolean open = frame == Frame.MEETING || frame == Frame.OCCASION || frame == Frame.VISIT;
    if (open && found.parties().size() == 1 && found.others().isEmpty()) {
      new TopicSide(article, people, words)
          .find(parse, token, found.parties())
          .ifPresent(found::add);
    }
    if (frame == Frame.MEETING && found.parties().isEmpty()) {
      new TopicSide(article, people, words).ofThat(parse, token, before).forEach(found::add);
    }
    if (frame == Frame.MEETING && found.parties().isEmpty() && found.others().isEmpty()) {
      new NumberedMeeting(article, words, before).people(parse, token).forEach(found::add);
      found.setAnother(!found.parties().isEmpty());
    }
    if (frame == Frame.MEETING && found.parties().isEmpty() && found.others().isEmpty()) {
      new TopicSide(article, people, words).ofSeries(parse, token, before).forEach(found::add);
    }
    return found;
  }
}
