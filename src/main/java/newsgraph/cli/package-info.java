/** The command line: options, messages and exit codes. Nothing else knows picocli. */
package newsgraph.cli;
