package newsgraph.extract;

import java.util.Optional;
import java.util.Set;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.Entity;

/** Finds the one person whom a noun phrase stands for: by name, pronoun, nominal or apposition. */
final class NamedSide {
  private static final int FARTHEST_COMMA = 10;
  private static final int LONGEST_TITLE = 4;

  private final Parse parse;
  private final People people;

  NamedSide(Parse parse, People people) {
    this.parse = parse;
    this.people = people;
  }

  /** The person whom a phrase with this head names, directly or in apposition. */
  Optional<People.Mention> person(int head) {
    int sentence = parse.sentence().index();
    Optional<People.Mention> direct =
        people
            .at(sentence, head)
            .filter(m -> m.via() == Via.NAME || m.head() == head)
            .filter(m -> m.via() != Via.NOMINAL || !isNamedOtherwise(m));
    if (direct.isPresent()) {
      return direct;
    }
    if (parse.relation(head).equals("compound")) {
      return Optional.empty();
    }
    for (int part : parse.children(head, "appos", "flat", "dep")) {
      Optional<People.Mention> named = named(sentence, part);
      if (named.isPresent()) {
        return named;
      }
      Optional<People.Mention> titled = titled(sentence, part);
      if (titled.isPresent()) {
        return titled;
      }
    }
    if (head + 1 < parse.size() && parse.tagged(head, "NN")) {
      Optional<People.Mention> next = named(sentence, head + 1).filter(m -> m.begin() == head + 1);
      if (next.isPresent()) {
        return next; // "leader Ana Ruiz", whatever the parser made of it
      }
    }
    return afterComma(sentence, head)
        .or(() -> behindHome(sentence, head))
        .or(() -> described(sentence, head));
  }

  /** "its founder, the investor Bo Lind": the name right behind the words in apposition. */
  private Optional<People.Mention> titled(int sentence, int apposition) {
    return parse.children(apposition, "dep", "flat", "appos").stream()
        .flatMap(name -> named(sentence, name).stream())
        .filter(name -> name.begin() == apposition + 1)
        .findFirst();
  }

  /** "the leader, Moise Lenge": with a name behind it, no one else, even if the name is unknown. */
  private boolean isNamedOtherwise(People.Mention nominal) {
    int next = nominal.head() + 1;
    if (next < parse.size()
        && parse.tagged(nominal.head(), "NN")
        && named(nominal.sentence(), next)
            .filter(n -> n.begin() == next && n.person() != nominal.person())
            .isPresent()) {
      return true; // "the rebel leader Moise Lenge"
    }
    return parse.children(nominal.head(), "appos").stream()
        .filter(name -> parse.tagged(name, "NNP"))
        .anyMatch(
            name ->
                named(nominal.sentence(), name).stream()
                    .allMatch(n -> n.person() != nominal.person()));
  }

  /** "the president of Chile, Ana Ruiz,": the name after the comma, whatever it hangs on. */
  private Optional<People.Mention> afterComma(int sentence, int head) {
    boolean definite = parse.hasChild(head, "det", "the") || parse.child(head, "nmod:poss") >= 0;
    if (!parse.token(head).tag().matches("NNP?") || !definite) {
      return Optional.empty();
    }
    int at = head + 1;
    while (at < parse.size() && at < head + FARTHEST_COMMA && isOfPhrase(at)) {
      at++;
    }
    if (at + 1 >= parse.size() || !parse.token(at).text().equals(",")) {
      return Optional.empty();
    }
    int title = at + 1;
    while (title + 1 < parse.size()
        && title < at + LONGEST_TITLE
        && parse.token(title).tag().matches("NNP|JJ|NN") // "the viceroy, Danish lawyer Lind,"
        && people.at(sentence, title).isEmpty()) {
      title++; // "the viceroy, Lord Lind,"
    }
    int name = title;
    return named(sentence, name)
        .filter(m -> m.begin() == name)
        .filter(
            m ->
                m.end() >= parse.size() || parse.token(m.end()).tag().matches("[,.:]|CC|IN|-LRB-"));
  }

  private boolean isOfPhrase(int token) {
    return parse.token(token).tag().matches("IN|DT|NN.*|JJ|POS|HYPH|PRP\\$")
        || parse.lemma(token).equals("there"); // "the commander there, Bo Lind"
  }

  /** "Chairman of the Council of Ministers of Peru Ana Ruiz": the name right behind the home. */
  private Optional<People.Mention> behindHome(int sentence, int head) {
    int home = head;
    for (int of = of(head); of > home; of = of(of)) {
      home = of;
    }
    Optional<People.Mention> name = home == head ? Optional.empty() : named(sentence, home);
    return name.filter(
        m ->
            parse.tagged(head, "NNP")
                && m.begin() - 1 > head
                && parse.token(m.begin() - 1).tag().startsWith("NNP")
                && (of(of(head)) > 0
                    || Set.of(Entity.LOCATION, Entity.ORGANIZATION)
                        .contains(parse.token(m.begin() - 1).entity())
                    || parse.lemma(m.begin() - 2).equals("the"))); // "of the Senate Ana Ruiz"
  }

  private int of(int head) {
    return parse.children(head, "nmod").stream()
        .filter(part -> parse.preposition(part).equals("of"))
        .findFirst()
        .orElse(-1);
  }

  /** "Ruiz, the first leader to...", "Ruiz, who is minister": the name that the words describe. */
  private Optional<People.Mention> described(int sentence, int head) {
    int at = head;
    for (int step = 0; step < 4; step++) {
      if (parse.child(at, "cop") >= 0) {
        int subject = parse.child(at, "nsubj");
        Optional<People.Mention> self =
            subject < 0 ? Optional.empty() : people.at(sentence, subject);
        if (self.isPresent()) {
          return self;
        }
      }
      boolean relative = parse.relation(at).equals("acl:relcl") && parse.child(at, "cop") >= 0;
      if (!relative && !parse.relation(at).equals("appos")) {
        return Optional.empty();
      }
      at = parse.head(at);
      Optional<People.Mention> above = named(sentence, at);
      if (above.isPresent()) {
        return above;
      }
    }
    return Optional.empty();
  }

  Optional<People.Mention> named(int sentence, int token) {
    return people.at(sentence, token).filter(m -> m.via() == Via.NAME);
  }
}
