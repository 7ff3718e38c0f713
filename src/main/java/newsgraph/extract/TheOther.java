package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Whom a noun for the other side stands for: "Ruiz received Lind. She gave her guest a book" is
 * Lind, of whom most is told just before, beside her.
 */
record TheOther(AnnotatedArticle article, People people, MeetingWords words) {
  /** In sentences: how far back the other one is looked for. */
  private static final int REACH = 3;

  /** The people with the mentions by these nouns added. */
  People resolve() {
    List<People.Mention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Parse parse = new Parse(sentence);
      for (int noun = 1; noun < parse.size() && sentence.kind().isStory(); noun++) {
        resolve(parse, noun).ifPresent(found::add);
      }
    }
    return people.with(found);
  }

  private Optional<People.Mention> resolve(Parse parse, int noun) {
    if (!parse.token(noun).tag().equals("NN")
        || !words.has(Trait.OTHER, parse.lemma(noun).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int index = parse.sentence().index();
    int owner = parse.child(noun, "nmod:poss");
    if (owner < 0
        || owner > noun
        || !parse.tagged(owner, "PRP$")
        || parse.child(noun, "cop", "appos") >= 0
        || Parse.isOneOf(parse.relation(noun), "appos", "compound", "xcomp")
        || people.at(index, noun).isPresent()
        || people.at(index, noun + 1).isPresent()) {
      return Optional.empty();
    }
    Optional<People.Mention> whose = people.at(index, owner);
    if (whose.isEmpty()) {
      return Optional.empty();
    }
    return people.persons().stream()
        .map(People.Person::index)
        .filter(person -> person != whose.get().person() && isNear(person, index, noun))
        .max(Comparator.comparingDouble(person -> people.salience(person, index, noun)))
        .map(person -> new People.Mention(index, owner, noun + 1, noun, person, Via.NOMINAL));
  }

  private boolean isNear(int person, int sentence, int token) {
    List<People.Mention> before = people.before(person, sentence, token);
    return !before.isEmpty() && before.get(before.size() - 1).sentence() >= sentence - REACH;
  }
}
