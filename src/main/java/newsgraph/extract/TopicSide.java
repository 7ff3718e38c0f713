package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Finds the other side of a meeting that is told with one side only and opens its sentence: "Ruiz
 * flies to Rome on Friday. A meeting with Lind was called off": of whom the sentence before speaks.
 */
final class TopicSide {
  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;

  TopicSide(AnnotatedArticle article, People people, MeetingWords words) {
    this.article = article;
    this.people = people;
    this.words = words;
  }

  /** The subject of the sentence before; empty if it is nobody, or the noun has its own owner. */
  Optional<People.Mention> find(Parse parse, int noun, List<MeetingMention.Party> parties) {
    int index = parse.sentence().index();
    boolean opens =
        parse.tagged(noun, "NN")
            && parse.relation(noun).startsWith("nsubj")
            && parse.hasChild(noun, "det", "a", "an", "another")
            && parse.children(noun, "nmod").stream()
                .anyMatch(with -> Parse.isOneOf(parse.preposition(with), "with", "to"));
    if (!opens || index == 0 || isNamedBefore(parse, noun)) {
      return Optional.empty();
    }
    Sentence before = article.sentences().get(index - 1);
    if (!before.kind().isStory()) {
      return Optional.empty();
    }
    return subject(new Parse(before))
        .filter(m -> parties.stream().noneMatch(party -> party.person() == m.person()))
        .map(m -> new People.Mention(index, noun, noun + 1, noun, m.person(), m.via()));
  }

  /** "That followed a telephone call on Friday": of those who were told to meet last. */
  List<People.Mention> ofThat(Parse parse, int noun, List<MeetingMention> before) {
    int verb = parse.head(noun);
    boolean followed =
        verb > 0
            && parse.relation(noun).equals("obj")
            && parse.hasChild(noun, "det", "a", "an", "another")
            && parse.lemma(verb).equals("follow")
            && parse.children(verb, "nsubj").stream()
                .anyMatch(
                    it -> Parse.isOneOf(parse.lemma(it).toLowerCase(Locale.ROOT), "that", "it"));
    if (!followed || before.isEmpty()) {
      return List.of();
    }
    MeetingMention last = before.get(before.size() - 1);
    int index = parse.sentence().index();
    return index - last.sentence() > 1 || last.people().size() < 2
        ? List.of()
        : last.people().stream()
            .map(p -> new People.Mention(index, noun, noun + 1, noun, p, Via.NOMINAL))
            .toList();
  }

  /** "They have met four times. The most recent meeting was in May": of those who met before. */
  List<People.Mention> ofSeries(Parse parse, int noun, List<MeetingMention> before) {
    boolean one =
        parse.token(noun).tag().equals("NN")
            && parse.hasChild(noun, "det", "the")
            && parse.children(noun, "amod").stream()
                .anyMatch(
                    which ->
                        words.has(MeetingWords.Trait.ORDER, parse.lemma(which))
                            || parse.lemma(which).equals("recent"));
    int index = parse.sentence().index();
    MeetingMention last = before.isEmpty() ? null : before.get(before.size() - 1);
    for (int i = before.size() - 1; one && i >= 0; i--) {
      MeetingMention series = before.get(i);
      if (index - series.sentence() > 2 || !series.people().equals(last.people())) {
        return List.of();
      }
      if (series.multiple() && series.people().size() == 2) {
        return series.people().stream()
            .map(p -> new People.Mention(index, noun, noun + 1, noun, p, Via.NOMINAL))
            .toList();
      }
    }
    return List.of();
  }

  private boolean isNamedBefore(Parse parse, int noun) {
    return people.inSentence(parse.sentence().index()).stream().anyMatch(m -> m.end() <= noun);
  }

  private Optional<People.Mention> subject(Parse parse) {
    for (int token = 0; token < parse.size(); token++) {
      if (parse.head(token) < 0 && (parse.tagged(token, "V") || parse.child(token, "cop") >= 0)) {
        List<Integer> subjects = new Clause(parse, words).subjects(token);
        return subjects.size() == 1
            ? new NamedSide(parse, people).person(subjects.get(0))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
