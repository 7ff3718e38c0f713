package newsgraph.extract;

import java.util.List;
import java.util.stream.Stream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;

/**
 * Whom a pronoun of one article can stand for; shared by the rules that mend what coreference said.
 *
 * @param names the mentions by name, by position
 * @param genders of the people, by index
 */
record Antecedents(
    AnnotatedArticle article, List<People.Mention> names, Gender[] genders, MeetingWords words) {
  Parse parse(int sentence) {
    return new Parse(article.sentences().get(sentence));
  }

  Stream<People.Mention> named(int sentence) {
    return names.stream().filter(name -> name.sentence() == sentence);
  }

  /** The mentions of a sentence by name, and by these pronouns. */
  Stream<People.Mention> mentioned(int sentence, List<People.Mention> pronouns) {
    return Stream.concat(
        named(sentence), pronouns.stream().filter(pronoun -> pronoun.sentence() == sentence));
  }

  /** Whether "he" or "she" can be this person, as far as the person's gender is known. */
  boolean agrees(int person, Gender pronoun) {
    return genders[person] == pronoun || genders[person] == Gender.UNKNOWN;
  }

  /** The heads of who does what a verb says. */
  List<Integer> subjects(Parse parse, int verb) {
    return new Clause(parse, words).subjects(verb);
  }

  /** Whether a name is a clause's subject: "Ruiz left", "The mayor, Ruiz, left". */
  static boolean isSubject(Parse parse, People.Mention name) {
    return parse.relation(described(parse, name)).startsWith("nsubj");
  }

  /** Whether a name is the subject of its sentence's main clause. */
  static boolean isMainSubject(Parse parse, People.Mention name) {
    return isSubject(parse, name) && parse.head(parse.head(described(parse, name))) < 0;
  }

  /** The title that a name is said of, or its head itself. */
  private static int described(Parse parse, People.Mention name) {
    int head = name.head();
    boolean titled = // "First Minister Ruiz left", whatever hangs the name on the title
        parse.relation(head).equals("dep") && parse.head(head) == name.begin() - 1;
    return titled || parse.relation(head).equals("appos") ? parse.head(head) : head;
  }
}
