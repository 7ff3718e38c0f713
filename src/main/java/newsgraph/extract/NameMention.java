package newsgraph.extract;

/**
 * A person's name at one place, not yet known whose.
 *
 * @param sentence index of the sentence
 * @param begin index of the first token
 * @param end index after the last token
 * @param head index of the token that the rest of the sentence hangs on
 * @param text as printed, without a possessive ending
 * @param name as compared
 */
record NameMention(int sentence, int begin, int end, int head, String text, PersonName name) {
  boolean covers(int token) {
    return begin <= token && token < end;
  }
}
