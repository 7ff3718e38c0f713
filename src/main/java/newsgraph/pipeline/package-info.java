/**
 * Runs the stages in order. {@link newsgraph.pipeline.Pipeline} is the one class that a Java caller
 * needs; {@link newsgraph.pipeline.PipelineSettings} says what to run on.
 */
package newsgraph.pipeline;
