package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsgraph.model.Correction;
import newsgraph.model.Correction.Target;

/** The user's corrections in their order, and what could not be done. Used by one thread. */
final class CorrectionLog {
  private final List<Correction> corrections;
  private final List<Resolution.Unapplied> unapplied = new ArrayList<>();

  /** A correction can't be done; the message says why. */
  static final class NoMatch extends Exception {
    private static final long serialVersionUID = 1L;

    NoMatch(String message) {
      super(message);
    }
  }

  /** Does one correction. */
  @FunctionalInterface
  interface Step {
    void apply(Correction correction) throws NoMatch;
  }

  CorrectionLog(List<Correction> corrections) {
    this.corrections = corrections;
  }

  /** Does those that are about such a thing; those that can't be done are written down. */
  void forEach(Target target, Step step) {
    for (Correction correction : corrections) {
      if (correction.target() == target) {
        try {
          step.apply(correction);
        } catch (NoMatch e) {
          unapplied.add(new Resolution.Unapplied(correction.line(), e.getMessage()));
        }
      }
    }
  }

  /** By line. */
  List<Resolution.Unapplied> unapplied() {
    return unapplied.stream().sorted(Comparator.comparing(Resolution.Unapplied::line)).toList();
  }
}
