/**
 * Files and metadata to {@link newsgraph.model.Article}s: the text as read, and its regions. {@link
 * newsgraph.corpus.CorpusReader} is the way in.
 */
package newsgraph.corpus;
