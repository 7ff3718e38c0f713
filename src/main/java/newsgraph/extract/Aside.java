package newsgraph.extract;

/**
 * Tells words that follow an aside from words in it. "met Lind, the man she had beaten in March, at
 * an inn": the parser hangs the inn on "beaten", but the comma before it closes the aside.
 */
record Aside(Parse parse) {
  /**
   * The noun before the aside, which what follows the aside goes past; or -1.
   *
   * @param phrase the head of the phrase that may stand behind the aside
   * @param clause the word in the aside on which the parser hung it
   */
  int home(int phrase, int clause) {
    int noun = parse.head(clause);
    boolean inside =
        noun >= 0
            && noun < clause
            && clause < phrase
            && Parse.isOneOf(parse.relation(clause), "acl:relcl", "appos", "acl", "dep")
            && parse.tagged(noun, "N");
    if (!inside || !isComma(parse.left(phrase) - 1)) {
      return -1;
    }
    while (parse.relation(noun).equals("appos")) {
      noun = parse.head(noun);
    }
    return opens(noun, clause) ? noun : -1;
  }

  /** Whether a comma stands right behind the noun, before its clause. */
  private boolean opens(int noun, int clause) {
    for (int token = noun + 1; token < clause; token++) {
      if (isComma(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isComma(int token) {
    return token >= 0 && parse.token(token).tag().equals(",");
  }
}
