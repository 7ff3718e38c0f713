/**
 * People, offices and meetings of one article, with evidence. {@link
 * newsgraph.extract.FactExtractor} is the entry; it knows nothing of CoreNLP and loads no model.
 */
package newsgraph.extract;
