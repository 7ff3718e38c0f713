package newsgraph.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.model.AnnotatedArticle;

/**
 * "Ruiz sat behind Lind, who had left the party, but did not greet him. A lunch of the two was
 * called off": the only two of whom the text before speaks, in the same paragraph. Who is only told
 * in a relative clause, or as somebody's relation or predecessor, is not spoken of.
 */
final class TwoOfText {
  private static final int REACH = 3;

  private final AnnotatedArticle article;
  private final People people;

  TwoOfText(AnnotatedArticle article, People people) {
    this.article = article;
    this.people = people;
  }

  /**
   * The two.
   *
   * @param index of the sentence whose phrase stands for them
   * @return empty, if the nearest sentences speak of one, or of three
   */
  Optional<List<Integer>> before(int index) {
    Set<Integer> persons = new LinkedHashSet<>();
    for (int at = index - 1; at >= 0 && index - at <= REACH && persons.size() < 2; at--) {
      if (article.opensParagraph(at + 1) || !article.sentences().get(at).kind().isStory()) {
        return Optional.empty();
      }
      Parse parse = new Parse(article.sentences().get(at));
      Set<Integer> here = new LinkedHashSet<>();
      for (People.Mention mention : people.inSentence(at)) {
        if (isSpokenOf(parse, mention.head())) {
          here.add(mention.person());
        }
      }
      if (here.isEmpty() && persons.isEmpty()) {
        return Optional.empty(); // the sentence right before speaks of others
      }
      persons.addAll(here);
    }
    return persons.size() == 2 ? Optional.of(List.copyOf(persons)) : Optional.empty();
  }

  /**
   * Those whom a sentence speaks of before a phrase of it: Ruiz and Holm in "Ruiz, who beat Lind,
   * left after Holm told of a dinner at which the two men"; empty if there is none.
   */
  List<Integer> within(Parse parse, int phrase) {
    return people.inSentence(parse.sentence().index()).stream()
        .filter(mention -> mention.end() <= phrase && isSpokenOf(parse, mention.head()))
        .filter(mention -> parse.relation(mention.head()).startsWith("nsubj"))
        .map(People.Mention::person)
        .distinct()
        .toList();
  }

  /** Whether a mention takes part in what its sentence tells: "Kim" in "Kim's sister" doesn't. */
  private static boolean isSpokenOf(Parse parse, int head) {
    for (int at = head; at >= 0; at = parse.head(at)) {
      String relation = parse.relation(at);
      if (Parse.isOneOf(relation, "acl:relcl", "nmod:poss", "compound")
          || at == head && !relation.matches("nsubj.*|obj|iobj|obl.*|nmod|appos|conj|root")) {
        return false;
      }
    }
    return true;
  }
}
