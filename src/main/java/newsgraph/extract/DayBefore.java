package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;
import newsgraph.model.Sentence.Entity;

/**
 * The time that a tale has come to: "In 1974 Ruiz left Peru. He went to see the president before he
 * left". The next sentence in the simple past, which has no time of its own and goes on with
 * somebody who did the first, is of the same time.
 */
record DayBefore(AnnotatedArticle article, People people, MeetingWords words, Timeline timeline) {
  /** The time; null if the sentence before tells none, or somebody else's. */
  DateRange of(MeetingMention mention) {
    int index = mention.sentence();
    Sentence sentence = article.sentences().get(index);
    boolean open =
        index > 0
            && article.sentences().get(index - 1).kind().isStory()
            && StayBefore.isSimplePast(sentence, mention.trigger())
            && sentence.dates().stream().allMatch(d -> d.value().matches("[PT].*"));
    if (!open) {
      return null;
    }
    Parse before = new Parse(article.sentences().get(index - 1));
    Set<Integer> same = doers(new Parse(sentence));
    same.retainAll(doers(before));
    boolean goesOn = goesOn(mention);
    if (same.isEmpty() || !goesOn && isElsewhere(mention, before)) {
      return null;
    }
    DateRange day = day(before);
    boolean life = // "was born in 1932. She met Lind": within the years that follow
        day != null && day.precision() == Precision.YEAR && !goesOn && !isTrip(before);
    return life ? null : day;
  }

  /** "She then met him", "met him there". */
  private boolean goesOn(MeetingMention mention) {
    Parse parse = new Parse(article.sentences().get(mention.sentence()));
    return parse.hasChild(parse.verbAbove(mention.trigger()), "advmod", "then", "also", "there");
  }

  /** "was ordained in Oslo in 1951. She met Lind in Lima". */
  private static boolean isElsewhere(MeetingMention mention, Parse before) {
    return MeetingSetting.isNamed(mention.place())
        && before.sentence().tokens().stream()
            .anyMatch(t -> t.entity() == Entity.LOCATION && !mention.place().contains(t.text()));
  }

  /** Whoever is the subject of a finite verb. */
  private Set<Integer> doers(Parse parse) {
    Set<Integer> doers = new HashSet<>();
    for (People.Mention mention : people.inSentence(parse.sentence().index())) {
      int head = mention.head();
      while (parse.relation(head).matches("conj|appos")) {
        head = parse.head(head);
      }
      if (parse.relation(head).startsWith("nsubj")) {
        doers.add(mention.person());
      }
    }
    return doers;
  }

  /** The one time of the main verb, if that is in the simple past. */
  private DateRange day(Parse parse) {
    List<DateRange> told =
        parse.sentence().dates().stream()
            .filter(date -> isOfMainVerb(parse, date))
            .map(date -> timeline.resolve(parse.sentence(), date, false, List.of()))
            .filter(Objects::nonNull)
            .filter(day -> day.precision() != Precision.DAY || !isTrip(parse))
            .distinct()
            .toList();
    return told.size() == 1 ? told.get(0) : null;
  }

  /** "flew to Oslo on Sunday": what follows may be days later. */
  private boolean isTrip(Parse parse) {
    return parse.sentence().tokens().stream()
        .filter(t -> t.tag().startsWith("VB"))
        .anyMatch(
            t ->
                words.has(Trait.TRIP, t.lemma())
                    || words.has(Trait.ARRIVES, t.lemma())
                    || words.has(Trait.LEAVES, t.lemma()));
  }

  private boolean isOfMainVerb(Parse parse, DateExpression date) {
    for (int token = date.begin(); token < date.end(); token++) {
      int verb = parse.head(token);
      if (verb >= 0 && (verb < date.begin() || verb >= date.end())) {
        return parse.token(verb).tag().matches("VBD|VBN")
            && (parse.head(verb) < 0 || parse.relation(verb).equals("conj"))
            && VerbForm.of(parse, verb).tense() == VerbForm.Tense.PAST
            && !words.is(Cue.REPORT, "verb", parse.lemma(verb))
            && !Parse.isOneOf(
                parse.preposition(token), "since", "until", "till", "before", "after", "by");
      }
    }
    return false;
  }
}
