package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Questions about the basic dependency tree of one sentence. Tokens are named by their 0-based
 * index; -1 stands for none. In an unparsed sentence no token has a child.
 */
record Parse(Sentence sentence) {
  Token token(int index) {
    return sentence.tokens().get(index);
  }

  int size() {
    return sentence.tokens().size();
  }

  int head(int index) {
    return token(index).head();
  }

  String relation(int index) {
    String relation = token(index).relation();
    return relation == null ? "" : relation;
  }

  String lemma(int index) {
    return token(index).lemma();
  }

  /** Whether the token's tag starts so: {@code V} for verbs, {@code NN} for nouns. */
  boolean tagged(int index, String prefix) {
    return token(index).tag().startsWith(prefix);
  }

  /** The children of a token with one of these relations, by position; all if none is named. */
  List<Integer> children(int index, String... relations) {
    List<Integer> children = new ArrayList<>();
    for (int child = 0; child < size(); child++) {
      if (head(child) == index && (relations.length == 0 || isOneOf(relation(child), relations))) {
        children.add(child);
      }
    }
    return children;
  }

  /** The first child with one of these relations, or -1. */
  int child(int index, String... relations) {
    List<Integer> children = children(index, relations);
    return children.isEmpty() ? -1 : children.get(0);
  }

  /** Whether a token has a child with one of these relations and one of these lemmas. */
  boolean hasChild(int index, String relation, String... lemmas) {
    return children(index, relation).stream().anyMatch(c -> isOneOf(lemma(c), lemmas));
  }

  /** The preposition of an {@code obl} or {@code nmod} phrase, lower case; "" if there is none. */
  String preposition(int index) {
    int mark = child(index, "case");
    if (mark >= 0 && lemma(mark).equals("of") && hasChild(index, "advmod", "ahead")) {
      return "ahead"; // "ahead of the talks"
    }
    return mark < 0 ? "" : token(mark).text().toLowerCase(java.util.Locale.ROOT);
  }

  /** The token and those joined to it by coordination: {@code Aso and Abe}. */
  List<Integer> conjuncts(int index) {
    List<Integer> all = new ArrayList<>();
    all.add(index);
    for (int i = 0; i < all.size(); i++) {
      children(all.get(i), "conj").stream()
          .filter(c -> !isSubjectAfter(c) && !isExcepted(c) && !all.contains(c))
          .forEach(all::add);
      joinedToHome(all.get(i)).filter(c -> !all.contains(c)).forEach(all::add);
      joinedAsApposition(all.get(i)).filter(c -> !all.contains(c)).forEach(all::add);
      joinedByLooseAnd(all.get(i)).filter(c -> !all.contains(c)).forEach(all::add);
      joinedToApposition(all.get(i)).filter(c -> !all.contains(c)).forEach(all::add);
    }
    return all;
  }

  /** Whether a word has the tense of its clause: "met", "has", "will". */
  boolean isTensed(int token) {
    return token(token).tag().matches("VB[DZP]|MD");
  }

  /** The verb or predicate whose tense the word has: itself, or what it is an auxiliary of. */
  int verbOfTense(int token) {
    return isOneOf(relation(token), "aux", "aux:pass", "cop") ? head(token) : token;
  }

  /** "Lind but not Ruiz"; but "not only Lind but also Ruiz". */
  private boolean isExcepted(int conjunct) {
    return hasChild(conjunct, "cc", "not")
        || hasChild(conjunct, "cc", "but") && !hasChild(conjunct, "advmod", "also");
  }

  /** "Lind of Oslo and Ruiz of Lima", where the parser joins Ruiz to Oslo: to Lind. */
  private IntStream joinedToHome(int person) {
    return isPerson(person)
        ? children(person, "nmod").stream()
            .filter(home -> !isPerson(home) && isOneOf(preposition(home), "of", "for", "from"))
            .flatMap(home -> children(home, "conj").stream())
            .filter(this::isPerson)
            .mapToInt(Integer::intValue)
        : IntStream.empty();
  }

  /** "Lind, head of the office for ports, and Ruiz", where the parser joins Ruiz to the ports. */
  private IntStream joinedToApposition(int noun) {
    return children(noun, "appos", "dep").stream()
        .filter(office -> !isPerson(office) && tagged(office, "NN"))
        .flatMap(office -> subtree(office).boxed())
        .filter(name -> relation(name).equals("conj") && isPerson(name) && !isPerson(head(name)))
        .filter(name -> isBehindComma(name) || isListedBehind(name))
        .mapToInt(Integer::intValue);
  }

  private boolean isBehindComma(int name) {
    return children(name, "cc").stream()
        .anyMatch(and -> and > 0 && token(and - 1).text().equals(","));
  }

  /** "Lind, head of the union, banker Holm and Ruiz", parsed as if the union had been joined. */
  private boolean isListedBehind(int name) {
    List<Integer> names = children(head(name), "conj").stream().filter(this::isPerson).toList();
    int first = names.isEmpty() ? -1 : left(names.get(0));
    return names.size() > 1
        && first > 0
        && token(first - 1).text().equals(",")
        && child(names.get(names.size() - 1), "cc") >= 0;
  }

  /** "the minister, Lind, Peru's Holm and Ruiz", parsed as if the minister were all of them. */
  private IntStream joinedAsApposition(int noun) {
    List<Integer> names =
        children(noun, "appos").stream().filter(name -> name > noun && isPerson(name)).toList();
    int first = isPerson(noun) ? 0 : 1; // "Lind of Peru, Holm of Chile and Ruiz": all three
    boolean list =
        names.size() > first
            && IntStream.concat(
                    children(names.get(names.size() - 1), "conj").stream().mapToInt(c -> c),
                    joinedToHome(names.get(names.size() - 1)))
                .anyMatch(this::isPerson);
    return list
        ? names.subList(first, names.size()).stream().mapToInt(Integer::intValue)
        : IntStream.empty();
  }

  /** "with Lind and Mr. Holm", where the parser hangs "and" on the verb and Holm on "and". */
  private IntStream joinedByLooseAnd(int name) {
    return isPerson(name)
        ? IntStream.range(name + 1, size())
            .filter(and -> token(and).tag().equals("CC") && relation(and).equals("dep"))
            .filter(
                and -> // "between Lind, who came today, and Holm"
                and == name + 1 || token(and - 1).text().equals(",") && isUnder(and, name))
            .flatMap(and -> children(and, "dep").stream().mapToInt(Integer::intValue))
            .filter(this::isPerson)
        : IntStream.empty();
  }

  private boolean isPerson(int token) {
    return token(token).entity() == Entity.PERSON;
  }

  /**
   * "spoke with Lind, and Holm met Toth": Holm is no conjunct of Lind, whatever the parser says,
   * but the subject of the finite verb behind.
   */
  private boolean isSubjectAfter(int conjunct) {
    int verb = conjunct + 1;
    return verb < size()
        && tagged(conjunct, "NNP")
        && token(verb).tag().matches("VBD|VBZ")
        && head(verb) != conjunct
        && isOneOf(relation(verb), "acl", "dep")
        && child(verb, "nsubj", "nsubj:pass") < 0
        && conjunct > 1
        && children(conjunct, "cc").stream().anyMatch(c -> c > 0 && token(c - 1).tag().equals(","));
  }

  /** The subject of a finite verb that the parser hung on a noun before it; or -1. */
  int subjectBefore(int verb) {
    int name = verb - 1;
    return name > 0 && relation(name).equals("conj") && isSubjectAfter(name) ? name : -1;
  }

  /** Whether a token is in a date expression. */
  boolean isTime(int token) {
    return sentence.dates().stream().anyMatch(d -> d.begin() <= token && token < d.end());
  }

  /** First token of the subtree under a token. */
  int left(int index) {
    return subtree(index).min().orElse(index);
  }

  /** Last token of the subtree under a token. */
  int right(int index) {
    return subtree(index).max().orElse(index);
  }

  /** Whether a token is below another, or the same. */
  boolean isUnder(int index, int ancestor) {
    int steps = 0;
    for (int at = index; at >= 0 && steps <= size(); at = head(at), steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  IntStream subtree(int index) {
    return IntStream.range(0, size()).filter(i -> isUnder(i, index));
  }

  /** The first token at or after {@code from} with this lemma. */
  OptionalInt find(String lemma, int from) {
    return IntStream.range(from, size()).filter(i -> lemma(i).equals(lemma)).findFirst();
  }

  /** The printed words from one token to another, the end not included. */
  String text(String articleText, int begin, int end) {
    return articleText.substring(token(begin).span().begin(), token(end - 1).span().end());
  }

  static boolean isOneOf(String word, String... words) {
    for (String candidate : words) {
      if (candidate.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest verb at or above a token, or -1. */
  int verbAbove(int token) {
    int at = token;
    while (at >= 0 && !tagged(at, "V")) {
      at = head(at);
    }
    return at;
  }

  /** The "when" in whose clause a token stands after it, or -1: "on May 3, when Ruiz met Lind". */
  int whenBefore(int token) {
    for (int when = 1; when < token; when++) {
      int clause = lemma(when).equals("when") ? head(when) : -1;
      if (clause >= 0 && (clause == token || isUnder(token, clause))) {
        return when;
      }
    }
    return -1;
  }

  /** Whether a token stands in a quote that opens in the sentence. */
  boolean isQuoted(int token) {
    boolean open = false;
    for (int at = 0; at < token; at++) {
      String tag = token(at).tag();
      boolean straight = tag.equals("``") && token(at).text().equals("\"");
      boolean closes = tag.equals("''") || open && straight; // whatever the tagger took it for
      open = !closes && (open || tag.equals("``"));
    }
    return open;
  }
}
