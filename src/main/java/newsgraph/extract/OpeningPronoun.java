package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Token;

/**
 * Mends the pronoun that opens a sentence. "For Ruiz it was easier. He met Lind in May": when the
 * sentence before names one person alone, "he" is that person, unless coreference took it for
 * somebody who is mentioned there too.
 */
final class OpeningPronoun {
  private final AnnotatedArticle article;
  private final List<People.Mention> names;
  private final Antecedents antecedents;

  OpeningPronoun(Antecedents antecedents) {
    this.article = antecedents.article();
    this.names = antecedents.names();
    this.antecedents = antecedents;
  }

  /** The pronouns, those that open a sentence put right or added. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    List<People.Mention> mended = new ArrayList<>(pronouns);
    mended.removeIf(this::isBeforeItsName);
    for (int index = 1; index < article.sentences().size(); index++) {
      Sentence sentence = article.sentences().get(index);
      Sentence before = article.sentences().get(index - 1);
      if (sentence.kind().isStory() && before.kind().isStory()) {
        mend(sentence, before, mended);
        mendLater(sentence, before, mended);
      }
    }
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind().isStory()) {
        addInside(sentence, mended);
      }
    }
    return mended;
  }

  /**
   * "He will be received by King Ruiz": a subject is nobody who is named only below its own verb
   * (principle C of the binding theory, Chomsky 1981).
   */
  private boolean isBeforeItsName(People.Mention pronoun) {
    Parse parse = new Parse(article.sentences().get(pronoun.sentence()));
    int verb = parse.head(pronoun.head());
    boolean subject = verb >= 0 && parse.relation(pronoun.head()).startsWith("nsubj");
    return subject
        && names.stream()
            .filter(n -> n.person() == pronoun.person())
            .noneMatch(
                n ->
                    n.sentence() < pronoun.sentence()
                        || n.sentence() == pronoun.sentence()
                            && (n.begin() < pronoun.begin() || !parse.isUnder(n.head(), verb)))
        && names.stream()
            .anyMatch(n -> n.person() == pronoun.person() && n.sentence() == pronoun.sentence());
  }

  private void mend(Sentence sentence, Sentence before, List<People.Mention> mended) {
    Token first = sentence.tokens().get(0);
    Gender gender = PronounResolver.genderOf(first.text());
    if (!first.tag().startsWith("PRP") || gender == Gender.UNKNOWN) {
      return;
    }
    List<Integer> named =
        names.stream()
            .filter(n -> n.sentence() == before.index())
            .map(People.Mention::person)
            .filter(p -> !isBeside(sentence, p))
            .filter(p -> antecedents.agrees(p, gender))
            .distinct()
            .toList();
    boolean agrees =
        mended.stream()
            .filter(m -> m.sentence() == sentence.index() && m.begin() == 0)
            .filter(m -> !isBeside(sentence, m.person()))
            .anyMatch(
                m ->
                    isMentioned(m.person(), before.index(), mended)
                        && !isAside(before, m.person(), mended));
    mended.removeIf(
        m -> m.sentence() == sentence.index() && m.begin() == 0 && isBeside(sentence, m.person()));
    List<Integer> main =
        named.size() < 2 ? named : named.stream().filter(p -> !isAside(before, p, mended)).toList();
    List<Integer> about = main.size() > 1 ? mainSubjects(before, main) : main;
    if (about.size() != 1 || agrees) {
      return;
    }
    mended.removeIf(m -> m.sentence() == sentence.index() && m.begin() == 0);
    mended.add(new People.Mention(sentence.index(), 0, 1, 0, about.get(0), Via.PRONOUN));
  }

  /** "Ruiz, an aide of Lind, left. He met Holm": of several, whom the sentence is about. */
  private List<Integer> mainSubjects(Sentence before, List<Integer> of) {
    Parse parse = new Parse(before);
    return names.stream()
        .filter(n -> n.sentence() == before.index() && of.contains(n.person()))
        .filter(n -> Antecedents.isMainSubject(parse, n))
        .map(People.Mention::person)
        .distinct()
        .toList();
  }

  /** "Ruiz, who took office after Lind resigned, spoke": the sentence is not about Lind. */
  private boolean isAside(Sentence sentence, int person, List<People.Mention> mended) {
    Parse parse = new Parse(sentence);
    return Stream.concat(names.stream(), mended.stream())
        .filter(m -> m.sentence() == sentence.index() && m.person() == person)
        .allMatch(m -> isInSubjectsClause(parse, m.head()));
  }

  /** Whether a word stands in a relative clause of the sentence's subject. */
  private static boolean isInSubjectsClause(Parse parse, int token) {
    for (int at = token; at >= 0; at = parse.head(at)) {
      int head = parse.head(at);
      if (parse.relation(at).equals("acl:relcl")) {
        int verb = parse.head(head);
        boolean subject = parse.relation(head).startsWith("nsubj") && parse.head(verb) < 0;
        return subject
            || verb < 0 && parse.tagged(head, "NNP"); // a name for the root: its verb is lost
      }
    }
    return false;
  }

  /**
   * "Ruiz left early. Reporters said they would ask her": the first to be named by a pronoun, where
   * nobody has a name before, is the subject of the sentence before, if that names one person alone
   * and coreference took the pronoun for somebody whom it does not mention.
   */
  private void mendLater(Sentence sentence, Sentence before, List<People.Mention> mended) {
    Parse earlier = new Parse(before);
    List<People.Mention> named =
        names.stream().filter(n -> n.sentence() == before.index()).toList();
    boolean subject =
        !named.isEmpty()
            && named.stream().allMatch(n -> n.person() == named.get(0).person())
            && earlier.relation(named.get(0).head()).startsWith("nsubj")
            && earlier.head(earlier.head(named.get(0).head())) < 0;
    int at = subject ? firstPronoun(sentence) : -1;
    if (at <= 0) {
      return;
    }
    int person = named.get(0).person();
    Gender gender = PronounResolver.genderOf(sentence.tokens().get(at).text());
    List<People.Mention> wrong =
        mended.stream()
            .filter(m -> m.sentence() == sentence.index() && m.begin() == at)
            .filter(m -> !isMentioned(m.person(), before.index(), mended))
            .toList();
    boolean fits = antecedents.agrees(person, gender);
    if (wrong.isEmpty() || !fits) {
      return;
    }
    mended.replaceAll(
        m ->
            m.sentence() == sentence.index() && m.person() == wrong.get(0).person()
                ? m.of(person)
                : m);
  }

  /** The first "he" or "her" of a sentence that has no name and no quote before it; or -1. */
  private int firstPronoun(Sentence sentence) {
    int name =
        names.stream()
            .filter(n -> n.sentence() == sentence.index())
            .mapToInt(People.Mention::begin)
            .min()
            .orElse(sentence.tokens().size());
    for (int at = 0; at < name; at++) {
      Token token = sentence.tokens().get(at);
      if (token.tag().equals("``")) {
        return -1;
      }
      if (token.tag().equals("PRP") && PronounResolver.genderOf(token.text()) != Gender.UNKNOWN) {
        return at;
      }
    }
    return -1;
  }

  /** "He saw Lind": the pronoun before the verb is not Lind. */
  private boolean isBeside(Sentence sentence, int person) {
    Parse parse = new Parse(sentence);
    return names.stream()
        .filter(n -> n.sentence() == sentence.index() && n.person() == person)
        .anyMatch(
            n -> {
              boolean object = parse.relation(n.head()).matches("obj|iobj|obl");
              int verb = parse.head(n.head());
              return object && new Clause(parse, antecedents.words()).subject(verb, 0) == 0;
            });
  }

  /**
   * Pronouns that coreference left alone: "Ruiz visited Oslo, where he met Lind". They go to the
   * nearest named subject before them in the sentence.
   */
  private void addInside(Sentence sentence, List<People.Mention> mended) {
    Parse parse = new Parse(sentence);
    for (int token = 1; token < parse.size(); token++) {
      Gender gender = PronounResolver.genderOf(parse.token(token).text());
      int at = token;
      boolean open =
          gender != Gender.UNKNOWN
              && parse.tagged(token, "PRP")
              && mended.stream().noneMatch(m -> m.sentence() == sentence.index() && m.covers(at));
      if (open) {
        names.stream()
            .filter(n -> n.sentence() == sentence.index() && n.end() <= at)
            .filter(n -> parse.relation(n.head()).startsWith("nsubj"))
            .filter(n -> !isCoArgument(parse, at, n))
            .filter(n -> antecedents.agrees(n.person(), gender))
            .reduce((first, second) -> second)
            .ifPresent(
                n ->
                    mended.add(
                        new People.Mention(
                            sentence.index(), at, at + 1, at, n.person(), Via.PRONOUN)));
      }
    }
  }

  /** "Ruiz asked to meet her": the subject of a verb is not its object. */
  private boolean isCoArgument(Parse parse, int pronoun, People.Mention name) {
    boolean subject = parse.relation(pronoun).startsWith("nsubj");
    int verb = parse.head(pronoun);
    return !subject && verb >= 0 && antecedents.subjects(parse, verb).contains(name.head());
  }

  private boolean isMentioned(int person, int sentence, List<People.Mention> pronouns) {
    return names.stream().anyMatch(n -> n.sentence() == sentence && n.person() == person)
        || pronouns.stream().anyMatch(n -> n.sentence() == sentence && n.person() == person);
  }
}
