/**
 * The immutable records that all stages share: {@link newsgraph.model.Article} in, {@link
 * newsgraph.model.AnnotatedArticle} between, {@link newsgraph.model.ArticleFacts} out.
 */
package newsgraph.model;
