/**
 * Turns an {@link newsgraph.model.Article} into an {@link newsgraph.model.AnnotatedArticle} with
 * Stanford CoreNLP. {@link newsgraph.annotate.Annotator} is what the other packages see, {@link
 * newsgraph.annotate.CoreNlpAnnotator} the one place where CoreNLP is set up.
 */
package newsgraph.annotate;
