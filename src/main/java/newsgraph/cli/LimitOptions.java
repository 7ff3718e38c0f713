package newsgraph.cli;

import newsgraph.pipeline.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What one article may cost. */
final class LimitOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--longest-article",
      paramLabel = "N",
      description =
          "How many Unicode characters an article may have; a longer one is skipped. Default:"
              + " ${DEFAULT-VALUE}.")
  private int article = Limits.USUAL.longestArticle();

  @Option(
      names = "--longest-sentence",
      paramLabel = "N",
      description =
          "How many words and punctuation marks a sentence may have; a longer one is left out of"
              + " the analysis, with a note on its article. Default: ${DEFAULT-VALUE}.")
  private int sentence = Limits.USUAL.longestSentence();

  @Option(
      names = "--seconds-per-article",
      paramLabel = "N",
      description =
          "How long the analysis of an article may take; after that it is given up and skipped."
              + " Loading models does not count. Default: ${DEFAULT-VALUE}.")
  private int seconds = Limits.USUAL.seconds();

  /** The limits, as the pipeline takes them. */
  Limits limits() {
    return new Limits(
        positive("--longest-article", article),
        positive("--longest-sentence", sentence),
        positive("--seconds-per-article", seconds));
  }

  private int positive(String option, int value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), option + " must be 1 or more, not " + value + ".");
    }
    return value;
  }
}
