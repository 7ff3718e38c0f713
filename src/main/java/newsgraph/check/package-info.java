/**
 * Questions to a graph that is there: {@link newsgraph.check.Evaluation} tells how right it is, by
 * gold, and {@link newsgraph.check.Explanation} what it says of someone, and why.
 */
package newsgraph.check;
