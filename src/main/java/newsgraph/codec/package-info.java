/**
 * The records to and from JSON: {@link newsgraph.codec.GraphJson} for graphs, {@link
 * newsgraph.codec.GraphFile} for those that a user gives, {@link newsgraph.codec.FactsJson} for an
 * article's facts, {@link newsgraph.codec.AnnotatedArticleBytes} for what the store keeps.
 */
package newsgraph.codec;
