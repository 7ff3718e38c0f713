/**
 * Which people, offices and meetings of different articles are the same: {@link
 * newsgraph.resolve.EntityResolver}.
 */
package newsgraph.resolve;
