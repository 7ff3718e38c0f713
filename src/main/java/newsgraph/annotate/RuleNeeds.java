package newsgraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern;
import edu.stanford.nlp.ling.tokensregex.CoreMapNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Pair;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What must stand in a sentence for a token pattern of CoreNLP to match anywhere in it. Read off
 * the pattern's own automaton, so it holds for whatever the rule files say: a need that is not met
 * means that there is no match; needs that are met mean nothing.
 *
 * <p>An automaton's states and their parts can only be seen by reflection.
 */
final class RuleNeeds {
  private final WordTests words;

  RuleNeeds(WordTests words) {
    this.words = words;
  }

  /**
   * One need: some token passes one of the tests.
   *
   * @param byWord tests of {@link WordTests}
   * @param others tests that ask for more than the word
   */
  record Need(BitSet byWord, List<Predicate<CoreMap>> others) {
    boolean isMet(List<? extends CoreMap> tokens, BitSet passed) {
      if (byWord.intersects(passed)) {
        return true;
      }
      for (Predicate<CoreMap> test : others) {
        for (CoreMap token : tokens) {
          if (test.test(token)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** The needs of a pattern, those that are quick to look at first; none if nothing is needed. */
  List<Need> of(SequencePattern<?> pattern) throws ReflectiveOperationException {
    Automaton automaton = new Automaton(Fields.read(pattern, SequencePattern.class, "root"));
    List<Need> needs = new ArrayList<>();
    for (Set<Object> cut : automaton.cuts()) {
      Need need = need(cut);
      if (need != null) {
        needs.add(need);
      }
    }
    needs.sort((a, b) -> Integer.compare(a.others.size(), b.others.size()));
    return List.copyOf(needs);
  }

  /** Null if one of the states takes what can't be told beforehand. */
  private Need need(Set<Object> states) throws ReflectiveOperationException {
    BitSet byWord = new BitSet();
    List<Predicate<CoreMap>> others = new ArrayList<>();
    for (Object state : states) {
      NodePattern<?> node = (NodePattern<?>) Fields.read(state, state.getClass(), "pattern");
      ComplexNodePattern<?, ?> plain = node instanceof CoreMapNodePattern one ? one : null;
      if (plain != null && asksForWordOnly(plain)) {
        byWord.set(words.number(plain.getAnnotationPatterns().get(0).second));
      } else {
        Predicate<CoreMap> test = test(node);
        if (test == null) {
          return null;
        }
        others.add(test);
      }
    }
    return new Need(byWord, others);
  }

  private static boolean asksForWordOnly(ComplexNodePattern<?, ?> pattern) {
    List<? extends Pair<?, NodePattern>> parts = pattern.getAnnotationPatterns();
    return parts.size() == 1
        && parts.get(0).first == CoreAnnotations.TextAnnotation.class
        && WordTests.knows(parts.get(0).second);
  }

  /** A test that a token passes whenever the pattern takes it; null if that can't be told. */
  @SuppressWarnings("unchecked")
  private static Predicate<CoreMap> test(NodePattern<?> pattern)
      throws ReflectiveOperationException {
    if (pattern.getClass() == CoreMapNodePattern.class) {
      return ((CoreMapNodePattern) pattern)::match;
    }
    if (pattern instanceof NodePattern.NegateNodePattern<?> not) {
      NodePattern<?> inner = (NodePattern<?>) Fields.read(not, not.getClass(), "p");
      return inner.getClass() == CoreMapNodePattern.class
          ? ((NodePattern<CoreMap>) pattern)::match
          : null;
    }
    if (pattern instanceof NodePattern.ConjNodePattern<?> and) {
      Predicate<CoreMap> all = null;
      for (Object part : (List<?>) Fields.read(and, and.getClass(), "nodePatterns")) {
        Predicate<CoreMap> one = test((NodePattern<?>) part);
        if (one != null) {
          all = all == null ? one : all.and(one);
        }
      }
      return all;
    }
    if (pattern instanceof NodePattern.DisjNodePattern<?> or) {
      Predicate<CoreMap> any = null;
      for (Object part : (List<?>) Fields.read(or, or.getClass(), "nodePatterns")) {
        Predicate<CoreMap> one = test((NodePattern<?>) part);
        if (one == null) {
          return null;
        }
        any = any == null ? one : any.or(one);
      }
      return any;
    }
    return null;
  }

  /** The states that a pattern goes through; those that take a token are its nodes. */
  private static final class Automaton {
    private final Object root;
    private final List<Object> nodes = new ArrayList<>();
    private final IdentityHashMap<Object, List<Object>> next = new IdentityHashMap<>();

    Automaton(Object root) throws ReflectiveOperationException {
      this.root = root;
      Deque<Object> open = new ArrayDeque<>(List.of(root));
      while (!open.isEmpty()) {
        Object state = open.remove();
        if (!next.containsKey(state)) {
          List<Object> after = after(state);
          next.put(state, after);
          open.addAll(after);
          if (isNode(state)) {
            nodes.add(state);
          }
        }
      }
    }

    /** Whatever states a state refers to, so that no way is missed. */
    private static List<Object> after(Object state) throws ReflectiveOperationException {
      List<Object> after = new ArrayList<>();
      for (Class<?> type = state.getClass(); type != Object.class; type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())) {
            continue;
          }
          field.setAccessible(true);
          Object value = field.get(state);
          for (Object one :
              value instanceof Collection<?> many ? many : Collections.singleton(value)) {
            if (one != null && isState(one.getClass())) {
              after.add(one);
            }
          }
        }
      }
      return after;
    }

    private static boolean isState(Class<?> type) {
      return type.getName().startsWith(SequencePattern.class.getName() + "$")
          && type.getSimpleName().endsWith("State");
    }

    private static boolean isNode(Object state) {
      return state.getClass().getSimpleName().equals("NodePatternState");
    }

    private static boolean isEnd(Object state) {
      return state.getClass().getSimpleName().equals("MatchState");
    }

    /**
     * Sets of nodes without which there is no way to the end: the first ones, the last ones, and
     * each that stands on all ways.
     */
    List<Set<Object>> cuts() {
      List<Set<Object>> cuts = new ArrayList<>();
      Set<Object> first = identitySet();
      Set<Object> last = identitySet();
      if (isReached(from(root, identitySet(), first))) {
        return List.of();
      }
      cuts.add(first);
      for (Object node : nodes) {
        if (isReached(beyond(node))) {
          last.add(node);
        }
        Set<Object> one = identitySet();
        one.add(node);
        if (!isReached(from(root, one, null))) {
          cuts.add(one);
        }
      }
      cuts.add(last);
      return cuts;
    }

    private Set<Object> beyond(Object node) {
      Set<Object> seen = identitySet();
      Set<Object> stops = identitySet();
      for (Object after : next.get(node)) {
        seen.addAll(from(after, identitySet(), stops));
      }
      return seen;
    }

    /**
     * The states that can be reached.
     *
     * @param without not through these
     * @param stops if not null, nodes are gone to but not through, and put in here
     */
    private Set<Object> from(Object start, Set<Object> without, Set<Object> stops) {
      Set<Object> seen = identitySet();
      Deque<Object> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty()) {
        Object state = open.remove();
        if (without.contains(state) || !seen.add(state)) {
          continue;
        }
        if (stops != null && isNode(state)) {
          stops.add(state);
        } else {
          open.addAll(next.get(state));
        }
      }
      return seen;
    }

    private static boolean isReached(Set<Object> states) {
      return states.stream().anyMatch(Automaton::isEnd);
    }

    private static Set<Object> identitySet() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }
  }
}
