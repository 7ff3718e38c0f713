package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article.Kind;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * The offices of a {@link Story}, each as one line: {@code Ana Ruiz | mayor | Lima | CURRENT}, with
 * {@code | 2001..2005} where years are told. Its people are the words marked as names of people; a
 * word alone is the person whose name ends so.
 */
final class Offices {
  private static final OfficeExtractor EXTRACTOR =
      new OfficeExtractor(LexiconFiles.bundled(), Told.LEXICON);

  private Offices() {}

  /** The offices of an article of these sentences, published in 2021. */
  static List<String> in(String... sentences) {
    Story story = Story.published("2021-06-01");
    for (String sentence : sentences) {
      story.sentence(sentence);
    }
    return of(story);
  }

  /** The offices of a story that {@link Sentences} knows. */
  static List<String> told(String text) {
    return of(Sentences.story(text));
  }

  /** The same, filed from somewhere: "LIMA". */
  static List<String> filed(String from, String text) {
    Story story = Story.published(Sentences.PUBLISHED);
    story.sentence(Kind.DATELINE, from + "/NNP<0:root :/:<" + from + ":punct");
    return of(Sentences.story(text, Kind.PARAGRAPH, story));
  }

  /** The same, published on some other day. */
  static List<String> published(String day, String text) {
    return of(Sentences.story(text, Kind.PARAGRAPH, Story.published(day)));
  }

  private static List<String> of(Story story) {
    People people = people(story.build());
    return EXTRACTOR.extract(story.build(), people).stream().map(s -> line(s, people)).toList();
  }

  /** The quotes of the same. */
  static List<String> quotesIn(String sentence) {
    AnnotatedArticle article = Story.published("2021-06-01").sentence(sentence).build();
    return EXTRACTOR.extract(article, people(article)).stream()
        .map(s -> s.evidence().quote())
        .toList();
  }

  private static String line(OfficeStatement statement, People people) {
    String line =
        String.join(
            " | ",
            people.persons().get(statement.person()).name(),
            statement.office().title(),
            String.valueOf(statement.office().organization()),
            statement.status().name());
    boolean dated = statement.from() != null || statement.to() != null;
    return dated ? line + " | " + statement.from() + ".." + statement.to() : line;
  }

  private static People people(AnnotatedArticle article) {
    List<String> names = new ArrayList<>();
    List<People.Mention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Parse parse = new Parse(sentence);
      for (int begin = 0; begin < parse.size(); begin++) {
        int end = begin;
        while (end < parse.size() && parse.token(end).entity() == Entity.PERSON) {
          end++;
        }
        if (end > begin) {
          String name = parse.text(article.article().text(), begin, end);
          mentions.add(
              new People.Mention(
                  sentence.index(),
                  begin,
                  end,
                  head(parse, begin, end),
                  person(name, names),
                  Via.NAME));
          begin = end;
        }
      }
    }
    List<People.Person> persons = new ArrayList<>();
    for (String name : names) {
      persons.add(new People.Person(persons.size(), name, Gender.UNKNOWN, List.of()));
    }
    return new People(persons, mentions);
  }

  private static int person(String name, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(name) || names.get(i).endsWith(" " + name)) {
        return i;
      }
    }
    names.add(name);
    return names.size() - 1;
  }

  private static int head(Parse parse, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (parse.head(i) < begin || parse.head(i) >= end) {
        return i;
      }
    }
    return end - 1;
  }
}
