package newsgraph.extract;

import java.util.stream.IntStream;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Mends a sentence whose subject the parser took for the whole of it: "Ruiz, who leads the party,
 * met Lind", with "met" hung somewhere in the clause about Ruiz. What stands right behind the
 * closing comma with a tense of its own is the verb of the sentence.
 */
final class LostMainVerb {
  private LostMainVerb() {}

  static Sentence mend(Sentence sentence) {
    Parse parse = new Parse(sentence);
    int root = root(parse);
    int second = root < 0 ? -1 : second(parse, root);
    if (second >= 0) {
      return coordinated(parse, root, second);
    }
    int comma = root < 0 ? -1 : comma(parse, root);
    int verb = comma < 0 ? -1 : verb(parse, comma + 1);
    return verb < 0 ? sentence : mended(parse, root, comma, verb);
  }

  /** The noun that the sentence hangs on, if it opens the sentence and a comma closes it; or -1. */
  private static int root(Parse parse) {
    for (int token = 0; token + 1 < parse.size(); token++) {
      if (parse.head(token) < 0 && parse.relation(token).equals("root")) {
        return parse.tagged(token, "NN")
                && parse.child(token, "cop", "case") < 0
                && isOpening(parse, token)
            ? token
            : -1;
      }
    }
    return -1;
  }

  /**
   * The second of two subjects, in "The lawyer Ruiz and the banker Lind were met by Holm", parsed
   * as a lawyer and a clause about Lind; or -1.
   */
  private static int second(Parse parse, int root) {
    return parse.children(root, "conj").stream()
        .filter(verb -> parse.tagged(verb, "V"))
        .flatMap(verb -> parse.children(verb, "nsubj", "nsubj:pass").stream())
        .filter(noun -> parse.children(noun, "cc", "det").stream().allMatch(c -> c > root))
        .filter(noun -> isAnd(parse, NounPhrase.begin(parse, noun) - 1))
        .filter(noun -> IntStream.range(root, noun).noneMatch(at -> isTense(parse, at)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isAnd(Parse parse, int token) {
    return token > 0 && parse.lemma(token).equals("and");
  }

  private static boolean isTense(Parse parse, int token) {
    return parse.token(token).tag().matches("VB[DZP]|MD|:");
  }

  private static Sentence coordinated(Parse parse, int root, int second) {
    int verb = parse.head(second);
    Reattachment mended = new Reattachment(parse);
    for (int at = 0; at < parse.size(); at++) {
      if (parse.head(at) == verb && parse.relation(at).equals("cc") && at < second) {
        mended.hang(at, second, "cc");
      } else if (parse.head(at) == root && at > verb) {
        mended.hang(at, verb, parse.relation(at));
      }
    }
    mended.hang(root, verb, parse.relation(second));
    mended.hang(second, root, "conj");
    mended.hang(verb, -1, "root");
    return mended.sentence();
  }

  /** Whether no other clause, and nobody else in an opening of his own, stands before. */
  private static boolean isOpening(Parse parse, int root) {
    boolean somebody = false;
    for (int at = 0; at < root; at++) {
      if (parse.token(at).tag().matches("V.*|MD|:|``")
          || somebody && parse.token(at).text().equals(",")) {
        return false;
      }
      somebody |= parse.token(at).entity() == Entity.PERSON;
    }
    return true;
  }

  /** The comma behind the clause or apposition, with a tensed verb right after it; or -1. */
  private static int comma(Parse parse, int root) {
    boolean open = false;
    boolean about = false;
    for (int at = root + 1; at + 1 < parse.size(); at++) {
      if (parse.token(at).tag().matches(":|``|''")) {
        return -1;
      }
      boolean comma = parse.token(at).text().equals(",");
      if (comma && about && isTensed(parse, at + 1)) {
        return at;
      }
      if (!open && !comma && isTensed(parse, at)) {
        return -1;
      }
      about |= open && (parse.tagged(at, "W") || parse.tagged(at, "NN") || parse.tagged(at, "CD"));
      open |= comma;
    }
    return -1;
  }

  /** Whether a tensed verb stands there, behind adverbs or not. */
  private static boolean isTensed(Parse parse, int token) {
    int at = token;
    while (at + 1 < parse.size() && parse.tagged(at, "RB")) {
      at++;
    }
    return parse.isTensed(at);
  }

  /** The verb or predicate whose tense stands there; -1 if it has a subject of its own. */
  private static int verb(Parse parse, int from) {
    int tense = from;
    while (parse.tagged(tense, "RB")) {
      tense++;
    }
    int verb = parse.verbOfTense(tense);
    boolean own = // ", said Lind": whoever is named behind
        parse.children(verb, "nsubj", "nsubj:pass", "expl").stream().anyMatch(s -> s >= from);
    return verb < from || own ? -1 : verb;
  }

  private static Sentence mended(Parse parse, int root, int comma, int verb) {
    Reattachment mended = new Reattachment(parse);
    int last = root; // the last noun before the comma that was hung on the verb
    for (int at = root + 1; at < comma; at++) {
      if (parse.head(at) == verb && parse.tagged(at, "NN")) {
        last = at;
      }
    }
    int noun = last;
    for (int at = 0; at < parse.size(); at++) {
      int head = parse.head(at);
      if (at < comma && head == verb) {
        boolean clause = parse.tagged(at, "V");
        boolean and = // "Ruiz, the minister, and Lind, who leads the party, met"
            at == noun
                && (parse.child(at, "cc") >= 0
                    || parse.children(verb, "cc").stream().anyMatch(cc -> cc > root && cc < noun));
        String relation = clause ? "acl:relcl" : and ? "conj" : "nmod";
        mended.hang(
            at,
            at == noun || clause ? root : noun,
            clause || at == noun ? relation : parse.relation(at));
      } else if (at > comma && at != verb && head < comma) {
        mended.hang(at, verb, parse.relation(at));
      }
    }
    mended.hang(root, verb, parse.child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
    mended.hang(verb, -1, "root");
    return mended.sentence();
  }
}
