package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.AnnotatedArticle;

/**
 * Reads "do so" as the verb of meeting before it: after "Ruiz met Lind", in "Holm will do so on
 * Friday" Holm will meet Lind.
 */
final class DoingSo {
  private final AnnotatedArticle article;
  private final List<MeetingMention> before;

  /**
   * @param before the meetings told so far
   */
  DoingSo(AnnotatedArticle article, List<MeetingMention> before) {
    this.article = article;
    this.before = before;
  }

  /** The meeting that "do" tells of; empty if no verb of meeting stands right before. */
  Optional<Trigger> find(Parse parse, int token) {
    boolean so =
        parse.lemma(token).equals("do")
            && parse.tagged(token, "V")
            && parse.hasChild(token, "advmod", "so");
    if (!so || before.isEmpty()) {
      return Optional.empty();
    }
    MeetingMention last = last();
    boolean near = parse.sentence().index() - last.sentence() <= 1;
    boolean verb = new Parse(article.sentences().get(last.sentence())).tagged(last.trigger(), "V");
    return near && verb && !objects().isEmpty()
        ? Optional.of(new Trigger(Frame.MUTUAL, last.kind(), List.of()))
        : Optional.empty();
  }

  /** Adds those who were met before to those who do so. */
  void add(List<MeetingMention.Party> doers) {
    if (doers.isEmpty()) {
      return;
    }
    for (MeetingMention.Party met : objects()) {
      if (doers.stream().noneMatch(doer -> doer.person() == met.person())) {
        doers.add(met);
      }
    }
  }

  private List<MeetingMention.Party> objects() {
    MeetingMention last = last();
    return last.parties().stream()
        .filter(party -> party.mention().begin() > last.trigger())
        .toList();
  }

  private MeetingMention last() {
    return before.get(before.size() - 1);
  }
}
