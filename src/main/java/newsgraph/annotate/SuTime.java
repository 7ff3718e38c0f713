package newsgraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.CoreMapExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ListExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.StringPatternExtractRule;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.types.Value;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * SUTime with two of its faults mended: it tries each of its rules at each token, even where none
 * of the rule's words is in the sentence; and a rule that tells past from future leaves its answer
 * on the constants for weekdays, from where the next sentence gets it (CoreNLP issue 1061). What it
 * finds in a sentence is what a new SUTime finds. For one thread at a time.
 */
final class SuTime {
  /** The tag that the rules leave behind. */
  private static final String DIRECTION = "resolveTo";

  private final TimeAnnotator sutime;
  private final WordTests words = new WordTests();
  private final List<Value> constants = new ArrayList<>();

  // The tokens that were looked at last, and the tests that their words pass.
  private List<? extends CoreMap> lastTokens;
  private BitSet lastPassed;

  /** Reads the rules. */
  SuTime() {
    this(true);
  }

  /**
   * Reads the rules.
   *
   * @param gated false for rules that are tried everywhere; only for comparison
   */
  SuTime(boolean gated) {
    Properties settings = new Properties();
    settings.setProperty("sutime.includeRange", "true");
    this.sutime = new TimeAnnotator("sutime", settings, true);
    try {
      Object reader = Fields.read(sutime, TimeAnnotator.class, "timexExtractor");
      CoreMapExpressionExtractor<?> rules =
          (CoreMapExpressionExtractor<?>)
              Fields.read(reader, TimeExpressionExtractorImpl.class, "expressionExtractor");
      for (Object variable : rules.getEnv().getVariables().values()) {
        if (variable instanceof Value value) {
          constants.add(value);
        }
      }
      if (gated) {
        Map<?, ?> stages =
            (Map<?, ?>) Fields.read(rules, CoreMapExpressionExtractor.class, "stages");
        for (Object stage : stages.values()) {
          gate(Fields.read(stage, stage.getClass(), "basicExtractRule"));
          gate(Fields.read(stage, stage.getClass(), "compositeExtractRule"));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "this is not the SUTime of the CoreNLP that it is made for", e);
    }
  }

  /**
   * The expressions of a sentence.
   *
   * @param day ISO date that expressions are told from
   */
  List<CoreMap> find(CoreMap sentence, String day) {
    try {
      return sutime.annotateSingleSentence(sentence, day, new SUTime.TimeIndex());
    } finally {
      lastTokens = null;
      lastPassed = null;
      for (Value constant : constants) {
        if (constant.getTags() != null) {
          constant.getTags().removeTag(DIRECTION);
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private void gate(Object list) throws ReflectiveOperationException {
    if (!(list instanceof ListExtractRule<?, ?>)) {
      return;
    }
    RuleNeeds needs = new RuleNeeds(words);
    List<ExtractRule<Object, Object>> rules =
        (List<ExtractRule<Object, Object>>) Fields.read(list, ListExtractRule.class, "rules");
    for (int i = 0; i < rules.size(); i++) {
      Object one = rules.get(i);
      if (one instanceof AnnotationExtractRule<?, ?> rule && textPattern(rule) != null) {
        Predicate<String> need = TextNeeds.of(textPattern(rule));
        rules.set(
            i,
            (in, out) ->
                need.test(((CoreMap) in).get(CoreAnnotations.TextAnnotation.class))
                    && tryRule(rule, in, out));
      } else if (one instanceof AnnotationExtractRule<?, ?> rule
          && rule.annotationField != CoreMap.class
          && rule.pattern instanceof TokenSequencePattern pattern) {
        List<RuleNeeds.Need> found = needs.of(pattern);
        if (!found.isEmpty()) {
          rules.set(i, new Gated((AnnotationExtractRule<Object, ?>) rule, found));
        }
      }
    }
  }

  /** The expression of a rule over the sentence's text; null for others. */
  private static Pattern textPattern(AnnotationExtractRule<?, ?> rule)
      throws ReflectiveOperationException {
    if (!(rule.extractRule instanceof CoreMapExtractRule<?, ?> outer)
        || rule.annotationField != CoreAnnotations.TextAnnotation.class) {
      return null;
    }
    return Fields.read(outer, CoreMapExtractRule.class, "extractRule")
            instanceof StringPatternExtractRule<?> inner
        ? (Pattern) Fields.read(inner, StringPatternExtractRule.class, "pattern")
        : null;
  }

  @SuppressWarnings("unchecked")
  private static boolean tryRule(AnnotationExtractRule<?, ?> rule, Object in, List<Object> out) {
    return ((ExtractRule<Object, Object>) (ExtractRule<?, ?>) rule).extract(in, out);
  }

  /** A rule that is only tried where its needs are met. */
  private final class Gated implements ExtractRule<Object, Object> {
    private final AnnotationExtractRule<Object, ?> rule;
    private final List<RuleNeeds.Need> needs;

    Gated(AnnotationExtractRule<Object, ?> rule, List<RuleNeeds.Need> needs) {
      this.rule = rule;
      this.needs = needs;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean extract(Object in, List<Object> out) {
      List<? extends CoreMap> tokens =
          (List<? extends CoreMap>)
              (in instanceof CoreMap map ? map.get((Class) rule.annotationField) : in);
      if (tokens == null) {
        return false;
      }
      if (tokens != lastTokens) {
        lastTokens = tokens;
        lastPassed = words.passed(tokens);
      }
      for (RuleNeeds.Need need : needs) {
        if (!need.isMet(tokens, lastPassed)) {
          return false;
        }
      }
      return tryRule(rule, in, out);
    }
  }
}
