/**
 * The graph: {@link newsgraph.graph.GraphBuilder} makes nodes and edges of resolved facts, {@link
 * newsgraph.graph.Focus} keeps the part around some people.
 */
package newsgraph.graph;
