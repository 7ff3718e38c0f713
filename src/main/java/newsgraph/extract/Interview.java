package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * An article in questions and answers without quotation marks: "What did you do first? / My first
 * act was to buy a pump." Whoever says "I" is the one asked, whom the article names first.
 */
final class Interview {
  private static final int FEWEST_QUESTIONS = 3;

  /** In paragraphs. */
  private static final int LONGEST_ANSWER = 3;

  private final AnnotatedArticle article;
  private final People people;

  Interview(AnnotatedArticle article, People people) {
    this.article = article;
    this.people = people;
  }

  /** The first persons of the answers; none if the article is no interview. */
  List<People.Mention> answers() {
    List<List<Sentence>> paragraphs = paragraphs();
    List<Integer> questions =
        IntStream.range(0, paragraphs.size())
            .filter(at -> isQuestion(paragraphs.get(at)))
            .boxed()
            .toList();
    Optional<People.Mention> asked =
        people.mentions().stream().filter(m -> m.via() == Via.NAME).findFirst();
    if (questions.size() < FEWEST_QUESTIONS || asked.isEmpty()) {
      return List.of();
    }
    int first = questions.get(0);
    int last = questions.get(questions.size() - 1);
    if (questions.size() * LONGEST_ANSWER < last - first) {
      return List.of(); // a column that asks its readers now and then
    }
    List<People.Mention> answers = new ArrayList<>();
    int end = Math.min(paragraphs.size(), last + 1 + LONGEST_ANSWER);
    for (int at = first + 1; at < end; at++) {
      if (!questions.contains(at)) {
        paragraphs.get(at).forEach(s -> add(new Parse(s), asked.get().person(), answers));
      }
    }
    return answers;
  }

  /** The sentences of the story by paragraphs. */
  private List<List<Sentence>> paragraphs() {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!sentence.kind().isStory() || sentence.kind().isTitle()) {
        continue;
      }
      if (paragraphs.isEmpty()
          || sentence.index() > 0 && article.opensParagraph(sentence.index())) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(sentence);
    }
    return paragraphs;
  }

  /** "Have you asked his advice?": a paragraph that ends so, and says "you". */
  private static boolean isQuestion(List<Sentence> paragraph) {
    Sentence last = paragraph.get(paragraph.size() - 1);
    return last.tokens().get(last.tokens().size() - 1).text().equals("?")
        && paragraph.stream()
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> t.tag().startsWith("PRP") && t.text().matches("(?i)you|your"));
  }

  private static void add(Parse parse, int person, List<People.Mention> answers) {
    for (int token = 0; token < parse.size(); token++) {
      if (FirstPerson.isFirstPerson(parse, token) && !parse.isQuoted(token)) {
        answers.add(People.Mention.pronoun(parse.sentence().index(), token, person));
      }
    }
  }
}
