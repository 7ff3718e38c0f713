/**
 * Annotated articles on disk, so that the slow step never runs twice on one text. {@link
 * newsgraph.store.ArticleStore} is the way in.
 */
package newsgraph.store;
