/**
 * The word lists and name forms of {@code models/}. {@link newsgraph.lexicon.LexiconFiles} finds
 * and reads the files; each other class is one list with the questions that the rules ask of it.
 */
package newsgraph.lexicon;
