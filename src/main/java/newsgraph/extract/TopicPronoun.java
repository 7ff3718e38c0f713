package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Prefers whom the sentence before is about. "Ruiz held talks with Lind. Holm received him": of two
 * who agree, "him" is rather the subject than somebody whom the sentence before only mentions (the
 * centers of attention of Grosz, Joshi and Weinstein, 1995).
 */
final class TopicPronoun {
  private final Antecedents antecedents;

  TopicPronoun(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** The pronouns, those for a bystander of the sentence before put right. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    List<People.Mention> mended = new ArrayList<>(pronouns);
    for (int i = 0; i < mended.size(); i++) {
      People.Mention pronoun = mended.get(i);
      Parse parse = antecedents.parse(pronoun.sentence());
      if (pronoun.via() != Via.PRONOUN
          || !parse.sentence().kind().isStory()
          || parse.isQuoted(pronoun.head())) {
        continue;
      }
      Optional<Integer> topic = topic(parse, pronoun, mended);
      if (topic.isPresent() && topic.get() != pronoun.person()) {
        mended.set(i, pronoun.of(topic.get()));
      }
    }
    return mended;
  }

  /** The main subject of the sentence before, of an object whose person is only beside it there. */
  private Optional<Integer> topic(Parse parse, People.Mention pronoun, List<People.Mention> all) {
    Gender gender = PronounResolver.genderOf(parse.token(pronoun.head()).text());
    boolean object = Parse.isOneOf(parse.relation(pronoun.head()), "obj", "iobj");
    int index = pronoun.sentence();
    if (gender == Gender.UNKNOWN || !object || index == 0) {
      return Optional.empty();
    }
    List<Integer> own = antecedents.subjects(parse, parse.head(pronoun.head()));
    List<People.Mention> here =
        antecedents.mentioned(index, all).filter(m -> m.end() <= pronoun.begin()).toList();
    boolean onlySubject = !here.isEmpty() && here.stream().allMatch(m -> own.contains(m.head()));
    Sentence before = antecedents.article().sentences().get(index - 1);
    if (!onlySubject || !before.kind().isStory()) {
      return Optional.empty();
    }
    Parse earlier = new Parse(before);
    List<People.Mention> there = antecedents.mentioned(before.index(), all).toList();
    boolean beside =
        there.stream()
            .filter(m -> m.person() == pronoun.person())
            .allMatch(m -> Parse.isOneOf(earlier.relation(m.head()), "obl", "nmod", "nmod:poss"));
    return beside
        ? there.stream()
            .filter(m -> Antecedents.isMainSubject(earlier, m))
            .map(People.Mention::person)
            .filter(p -> antecedents.agrees(p, gender))
            .filter(p -> here.stream().noneMatch(m -> m.person() == p))
            .findFirst()
        : Optional.empty();
  }
}
