package newsgraph.extract;

import newsgraph.model.Sentence.Entity;

/** The printed words of a noun phrase without the clauses that hang on it. */
final class NounPhrase {
  private NounPhrase() {}

  /** First token of the phrase; a preposition before it does not belong. */
  static int begin(Parse parse, int head) {
    int begin = head;
    while (begin > 0
        && parse.isUnder(begin - 1, head)
        && belongs(parse, begin - 1, head)
        && !parse.token(begin - 1).tag().matches(",|:|-LRB-|-RRB-|``|''")) {
      begin--;
    }
    return begin;
  }

  /** Index after the last token of the phrase; it ends before commas and clauses. */
  static int end(Parse parse, int head) {
    int end = head + 1;
    while (end < parse.size()
        && parse.isUnder(end, head)
        && belongs(parse, end, head)
        && !parse.token(end).tag().matches(",|:|\\.|-LRB-|-RRB-|``|''")) {
      end++;
    }
    return end;
  }

  static String text(Parse parse, String article, int head) {
    int end = end(parse, head);
    for (int at = head + 1; at + 1 < end; at++) {
      if (isWhere(parse, at)) {
        end = at;
      }
    }
    return parse.text(article, begin(parse, head), end).replaceAll("\\s+", " ");
  }

  /** "diplomats in Oslo": where they were met, rather than who they are. */
  private static boolean isWhere(Parse parse, int preposition) {
    int place = parse.head(preposition);
    return Parse.isOneOf(parse.lemma(preposition), "in", "at")
        && parse.relation(preposition).equals("case")
        && place > preposition
        && parse.token(place).entity() == Entity.LOCATION;
  }

  /** Whether the path from a token to the head runs through no clause, and no preposition of it. */
  private static boolean belongs(Parse parse, int token, int head) {
    for (int at = token; at != head && at >= 0; at = parse.head(at)) {
      String relation = parse.relation(at);
      boolean direct = parse.head(at) == head;
      boolean joined = Parse.isOneOf(relation, "conj", "cc") && isBefore(parse, at, head);
      if (relation.startsWith("acl")
          || Parse.isOneOf(relation, "appos", "parataxis", "conj", "cc", "dep") && !joined
          || direct
              && Parse.isOneOf(relation, "case", "nsubj", "cop", "mark", "advmod", "aux", "obl")) {
        return false;
      }
    }
    return true;
  }

  /**
   * "civil and military" of "civil and military leaders": joined within what describes the head.
   */
  private static boolean isBefore(Parse parse, int token, int head) {
    int at = token;
    while (at >= 0 && parse.head(at) != head) {
      at = parse.head(at);
    }
    return at >= 0 && at < head && Parse.isOneOf(parse.relation(at), "amod", "compound");
  }
}
