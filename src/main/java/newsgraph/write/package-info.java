/**
 * A graph in the formats that users take: one {@link newsgraph.write.GraphWriter} a format, and
 * {@link newsgraph.write.Quotes} for how much of the articles' text goes with it.
 */
package newsgraph.write;
