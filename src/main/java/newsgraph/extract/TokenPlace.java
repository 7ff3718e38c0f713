package newsgraph.extract;

/**
 * Where a token stands.
 *
 * @param sentence index of its sentence
 * @param token its index there
 */
record TokenPlace(int sentence, int token) {
  static TokenPlace ofBegin(People.Mention mention) {
    return new TokenPlace(mention.sentence(), mention.begin());
  }

  static TokenPlace ofHead(People.Mention mention) {
    return new TokenPlace(mention.sentence(), mention.head());
  }
}
