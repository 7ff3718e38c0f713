package newsgraph.extract;

import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence.Entity;

/** Tells which phrases are a side of a meeting though they name nobody: "Finnish officials". */
final class UnnamedSide {
  private final Parse parse;
  private final MeetingWords words;
  private final NamedSide one;

  UnnamedSide(Parse parse, MeetingWords words, NamedSide one) {
    this.parse = parse;
    this.words = words;
    this.one = one;
  }

  /**
   * Whether a phrase is such a side.
   *
   * @param found the sides of the meeting that are known
   */
  boolean is(int head, SideResolver.Found found) {
    return isGroup(head)
        && !isTheirOwn(head)
        && !isOwn(head, found)
        && !isThen(head)
        && !isOfWhose(head)
        && !(words.has(Trait.ANYBODY, parse.lemma(head)) && parse.token(head).tag().equals("NN"));
  }

  /** "Ruiz, whose ministry pays": what is hers. */
  private boolean isOfWhose(int head) {
    return parse.children(head, "nmod:poss").stream()
        .anyMatch(whose -> parse.token(whose).tag().equals("WP$"));
  }

  /** "met Ruiz, then a student": what she was, and nobody else. */
  private boolean isThen(int head) {
    int begin = NounPhrase.begin(parse, head);
    boolean then = parse.lemma(begin).equals("then") && begin > 0;
    return then && parse.token(begin - 1).text().equals(",")
        || begin > 1
            && parse.lemma(begin - 1).equals("then")
            && parse.token(begin - 2).text().equals(",");
  }

  /** "sat down with their delegations": those of the two who sit there. */
  private boolean isTheirOwn(int head) {
    return words.has(Trait.BODY, parse.lemma(head))
        && parse.hasChild(head, "nmod:poss", "their", "they");
  }

  /** "Ruiz conferred with her aides": hers, if she is the only one that is named. */
  private boolean isOwn(int head, SideResolver.Found found) {
    return words.has(Trait.OWN, parse.lemma(head))
        && parse.children(head, "nmod:poss").stream()
            .anyMatch(
                whose ->
                    one.person(whose)
                        .map(owner -> found.persons().contains(owner.person()))
                        .orElse(parse.tagged(whose, "PRP")));
  }

  /** "the leader of every council", "any official": nobody whom the text tells of. */
  private boolean isAny(int word, int head) {
    return Parse.isOneOf(parse.lemma(word), "every", "any", "no")
        && parse.relation(word).equals("det")
        && parse.head(word) >= 0
        && (parse.head(word) == head || parse.head(parse.head(word)) == head);
  }

  /** Officials, delegations, committees, a government: people without a name. */
  private boolean isGroup(int head) {
    if (parse.token(head).tag().startsWith("PRP")
        || parse.token(head).tag().startsWith("W")
        || parse.subtree(head).anyMatch(part -> isAny(part, head))) {
      return false;
    }
    Entity entity = parse.token(head).entity();
    boolean some = parse.token(head).tag().equals("CD") || words.has(Trait.SOME, parse.lemma(head));
    if (some) {
      return parse.children(head, "nmod").stream()
          .anyMatch(of -> parse.preposition(of).equals("of") && words.isSide(parse.lemma(of)));
    }
    return words.isSide(parse.lemma(head))
        || entity == Entity.ORGANIZATION
        || entity == Entity.LOCATION && parse.tagged(head, "NNP");
  }
}
