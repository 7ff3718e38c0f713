package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Mends the pronoun that is the object of a verb. "If Ruiz wins, Lind will have to see him": "him"
 * is not Lind, the subject of "see" (principle B of the binding theory, Chomsky 1981), and "Lind
 * was his guest" does not make him his own. It is the last one before who agrees in gender: the
 * nearest outside the clause, else the subject of a sentence before.
 */
final class ObjectPronoun {
  private static final int REACH = 2;

  private final Antecedents antecedents;

  ObjectPronoun(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** The pronouns, objects that stood for their own subject put right, lost ones added. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    List<People.Mention> mended = new ArrayList<>(pronouns);
    for (Sentence sentence : antecedents.article().sentences()) {
      if (sentence.kind().isStory()) {
        Parse parse = new Parse(sentence);
        for (int token = 1; token < parse.size(); token++) {
          mend(parse, token, mended);
        }
      }
    }
    return mended;
  }

  private void mend(Parse parse, int token, List<People.Mention> mended) {
    int verb = predicate(parse, token);
    if (verb < 0) {
      return;
    }
    List<Integer> subjects = antecedents.subjects(parse, verb);
    int index = parse.sentence().index();
    List<Integer> beside =
        antecedents
            .mentioned(index, mended)
            .filter(m -> subjects.contains(m.head()) || isDescribed(parse, m, subjects))
            .map(People.Mention::person)
            .toList();
    Optional<People.Mention> own =
        mended.stream().filter(m -> m.sentence() == index && m.head() == token).findFirst();
    Gender gender = PronounResolver.genderOf(parse.token(token).text());
    Optional<Integer> shared = ofVerbBefore(parse, verb, gender, beside);
    if (shared.isPresent()) {
      own.ifPresent(mended::remove);
      mended.add(new People.Mention(index, token, token + 1, token, shared.get(), Via.PRONOUN));
      return;
    }
    if (subjects.isEmpty() || own.isPresent() && !beside.contains(own.get().person())) {
      return;
    }
    own.ifPresent(mended::remove);
    int first = subjects.stream().min(Comparator.naturalOrder()).orElseThrow();
    antecedent(parse, Math.min(first, token), gender, beside, mended)
        .ifPresent(
            person ->
                mended.add(
                    new People.Mention(index, token, token + 1, token, person, Via.PRONOUN)));
  }

  /**
   * "Ruiz telephoned Lind on Monday and will see him on Friday": the object of the verb before,
   * where the two verbs share their subject.
   */
  private Optional<Integer> ofVerbBefore(
      Parse parse, int verb, Gender gender, List<Integer> beside) {
    int first = parse.head(verb);
    if (!parse.relation(verb).equals("conj")
        || first > verb
        || parse.child(verb, "nsubj", "nsubj:pass") >= 0) {
      return Optional.empty();
    }
    List<Integer> verbs = new ArrayList<>(parse.children(first, "conj"));
    verbs.add(first);
    int before = verbs.stream().filter(v -> v < verb).max(Comparator.naturalOrder()).orElse(first);
    List<Integer> objects = parse.children(before, "obj");
    if (objects.isEmpty()) { // "wrote to Lind and met him"
      objects =
          parse.children(before, "obl").stream()
              .filter(to -> Parse.isOneOf(parse.preposition(to), "to", "with", "for"))
              .toList();
    }
    int object = objects.size() == 1 ? objects.get(0) : -1;
    return object >= 0
        ? antecedents
            .named(parse.sentence().index())
            .filter(m -> m.head() == object)
            .map(People.Mention::person)
            .filter(person -> fits(person, gender, beside))
            .findFirst()
        : Optional.empty();
  }

  /** "Ruiz, the mayor, who received him": the mayor is Ruiz. */
  private static boolean isDescribed(Parse parse, People.Mention name, List<Integer> subjects) {
    return subjects.stream()
        .anyMatch(s -> parse.relation(s).equals("appos") && parse.head(s) == name.head());
  }

  /** The verb whose object a pronoun is, or the guest that somebody is said to be; or -1. */
  private int predicate(Parse parse, int token) {
    String text = parse.token(token).text();
    if (PronounResolver.genderOf(text) == Gender.UNKNOWN || text.endsWith("self")) {
      return -1;
    }
    int head = parse.head(token);
    if (head < 0) {
      return -1;
    }
    if (Parse.isOneOf(parse.relation(token), "obj", "iobj", "obl")) {
      return parse.tagged(token, "PRP") && parse.tagged(head, "V") ? head : -1;
    }
    boolean guest = parse.relation(token).equals("nmod:poss") && parse.child(head, "cop") >= 0;
    return guest ? head : -1;
  }

  private Optional<Integer> antecedent(
      Parse parse, int before, Gender gender, List<Integer> beside, List<People.Mention> mended) {
    int index = parse.sentence().index();
    List<People.Mention> here =
        antecedents.mentioned(index, mended).filter(m -> m.end() <= before).toList();
    Optional<Integer> inside = last(here, gender, beside);
    if (inside.isPresent()) {
      return inside;
    }
    for (int sentence = index - 1; sentence >= Math.max(0, index - REACH); sentence--) {
      Parse earlier = antecedents.parse(sentence);
      if (!earlier.sentence().kind().isStory()) {
        return Optional.empty();
      }
      List<People.Mention> there = antecedents.mentioned(sentence, mended).toList();
      List<Integer> fit =
          there.stream()
              .map(People.Mention::person)
              .distinct()
              .filter(p -> fits(p, gender, beside))
              .toList();
      if (fit.size() == 1) {
        return Optional.of(fit.get(0));
      }
      Optional<Integer> subject =
          last(
              there.stream().filter(m -> Antecedents.isMainSubject(earlier, m)).toList(),
              gender,
              beside);
      if (subject.isPresent() || !fit.isEmpty()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> last(List<People.Mention> of, Gender gender, List<Integer> beside) {
    return of.stream()
        .filter(m -> fits(m.person(), gender, beside))
        .max(Comparator.comparingInt(People.Mention::begin))
        .map(People.Mention::person);
  }

  private boolean fits(int person, Gender gender, List<Integer> beside) {
    return !beside.contains(person) && antecedents.agrees(person, gender);
  }
}
