package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence.Entity;

/**
 * Who else is at a meeting by the words that belong to one side of it: "a team led by Ruiz",
 * "officials including Ruiz", "Lind, flanked by Ruiz".
 */
final class SideMembers {
  /** In words: how far behind "among them" the first name may follow. */
  private static final int LONGEST_TITLE = 14;

  private final Parse parse;
  private final MeetingWords words;
  private final NamedSide one;

  SideMembers(Parse parse, MeetingWords words, NamedSide one) {
    this.parse = parse;
    this.words = words;
    this.one = one;
  }

  /** The heads of all who belong to a side, in the order in which they are looked for. */
  List<Integer> of(int head) {
    List<Integer> members = new ArrayList<>(ledBy(head));
    members.addAll(alongWith(head));
    members.addAll(namedTogether(head));
    members.addAll(inCompound(head));
    members.addAll(including(head));
    return members;
  }

  /** Whether a side that names nobody itself tells by its words who they are. */
  boolean isNamedWithin(int head) {
    return !including(head).isEmpty() || !over(head).isEmpty() || !behindHomes(head).isEmpty();
  }

  /** "senators Ana Ruiz and Bo Lind", "the two leaders, Ruiz and Lind": both. */
  private List<Integer> namedTogether(int head) {
    List<Integer> together = new ArrayList<>();
    if (parse.token(head).tag().endsWith("S")) {
      for (int part : parse.children(head, "appos", "flat", "dep")) {
        together.addAll(parse.conjuncts(part));
      }
      together.addAll(behindHomes(head));
    }
    return together;
  }

  /** "the ministers of Peru and Chile, Ruiz and Lind", parsed as one list of four: the two. */
  private List<Integer> behindHomes(int head) {
    return parse.children(head, "nmod").stream()
        .filter(of -> parse.preposition(of).equals("of"))
        .filter(of -> parse.token(of).entity() == Entity.LOCATION)
        .flatMap(of -> parse.conjuncts(of).stream())
        .filter(name -> parse.token(name).entity() == Entity.PERSON)
        .toList();
  }

  /** "Minister Ruiz and President Lind", where the parser hangs Ruiz on Lind like a title. */
  private List<Integer> inCompound(int head) {
    List<Integer> beside = new ArrayList<>();
    List<Integer> parts = new ArrayList<>(parse.children(head, "compound"));
    for (int part : List.copyOf(parts)) { // "Minister Ruiz and council president Lind"
      parts.addAll(parse.children(part, "compound"));
    }
    for (int part : parts) {
      boolean other =
          one.named(parse.sentence().index(), part).filter(m -> !m.covers(head)).isPresent();
      if (other && parse.child(part, "conj", "cc") >= 0) {
        beside.add(part);
      }
    }
    return beside;
  }

  /** "officials including Ruiz and Lind": both. */
  private List<Integer> including(int head) {
    List<Integer> named = new ArrayList<>();
    for (int part : parse.children(head, "nmod")) {
      if (Parse.isOneOf(parse.preposition(part), "include", "including", "such", "like")) {
        named.addAll(parse.conjuncts(part));
      }
    }
    for (int clause : parse.children(head, "acl:relcl")) { // "a delegation that included Ruiz"
      boolean which = parse.children(clause, "nsubj").stream().anyMatch(w -> parse.tagged(w, "W"));
      if (which && words.has(Trait.INCLUDES, parse.lemma(clause))) {
        parse.children(clause, "obj").forEach(one -> named.addAll(parse.conjuncts(one)));
      }
    }
    named.addAll(amongThem(head));
    return named;
  }

  /** "other leaders, among them the bishop Lind and Ruiz": both. */
  private List<Integer> amongThem(int head) {
    int at = head + 1;
    if (at + 3 >= parse.size()
        || !parse.tagged(head, "NNS")
        || !parse.token(at).text().equals(",")
        || !parse.lemma(at + 1).equals("among")
        || !parse.tagged(at + 2, "PRP")) {
      return List.of();
    }
    int name = at + 3;
    while (name < parse.size()
        && name - at < LONGEST_TITLE
        && one.named(parse.sentence().index(), name).isEmpty()
        && parse.token(name).tag().matches("NN.*|JJ|DT|POS|HYPH|PRP[$]|,")) {
      name++;
    }
    return name >= parse.size()
        ? List.of()
        : one.named(parse.sentence().index(), name)
            .map(m -> parse.conjuncts(m.head()))
            .orElse(List.of());
  }

  /** "delegations led by Ruiz and Lind": both. */
  private List<Integer> ledBy(int head) {
    List<Integer> leaders = new ArrayList<>();
    List<Integer> bodies = new ArrayList<>(List.of(head));
    if (words.has(Trait.BODY, parse.lemma(head))) { // "a team of officials led by Ruiz"
      bodies.addAll(parse.children(head, "nmod"));
    }
    for (int body : bodies) {
      for (int clause : parse.children(body, "acl")) {
        if (words.has(Trait.LEADS, parse.lemma(clause))) {
          leaders.addAll(by(clause));
        }
      }
    }
    leaders.addAll(over(head));
    int leads = parse.relation(head).equals("obj") ? parse.head(head) : -1;
    if (leads >= 0
        && words.has(Trait.LEADS, parse.lemma(leads))
        && words.has(Trait.BODY, parse.lemma(head))
        && parse.hasChild(head, "det", "a", "an")) {
      leaders.addAll(new Clause(parse, words).subjects(leads)); // "led a team that met Lind"
    }
    int above = parse.head(head);
    if (above >= 0
        && parse.relation(head).startsWith("nsubj")
        && parse.token(above).tag().equals("VBN")
        && words.has(Trait.LEADS, parse.lemma(above))) {
      leaders.addAll(by(above));
    }
    return leaders;
  }

  /** "Ruiz, flanked by her deputy, Holm, met Lind": Holm too. */
  private List<Integer> alongWith(int head) {
    return parse.children(head, "acl", "amod").stream()
        .filter(clause -> parse.token(clause).tag().equals("VBN"))
        .filter(clause -> words.has(Trait.ALONG, parse.lemma(clause)))
        .flatMap(clause -> by(clause).stream())
        .toList();
  }

  /** "a panel under Ruiz and Lind": both. */
  private List<Integer> over(int body) {
    return words.isSide(parse.lemma(body)) || words.has(Trait.BODY, parse.lemma(body))
        ? parse.children(body, "nmod").stream()
            .filter(leader -> parse.preposition(leader).equals("under"))
            .flatMap(leader -> parse.conjuncts(leader).stream())
            .toList()
        : List.of();
  }

  private List<Integer> by(int clause) {
    List<Integer> agents = new ArrayList<>();
    for (int agent : parse.children(clause, "obl", "obl:agent")) {
      if (parse.preposition(agent).equals("by")) {
        agents.addAll(parse.conjuncts(agent));
      }
    }
    return agents;
  }
}
