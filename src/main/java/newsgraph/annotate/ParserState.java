package newsgraph.annotate;

/**
 * A parse under way: a stack, a buffer and the arcs so far. Tokens are numbered from 1; 0 is the
 * root and -1 is nothing.
 */
final class ParserState {
  private static final int NOTHING = -1;
  private static final int TAGS = 18;
  private static final int LABELS = 36;

  private final int[] words;
  private final int[] tags;
  private final int firstLabel;
  private final int size;
  private final int[] stack;
  private int height;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;

  // The outermost and second outermost child on each side; arcs come from the inside outwards.
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  /**
   * All tokens in the buffer, the root on the stack.
   *
   * @param words number of each word; the root's first, last that of a word that isn't there
   * @param tags the same for the tags
   */
  ParserState(int[] words, int[] tags, int firstLabel) {
    this.words = words;
    this.tags = tags;
    this.firstLabel = firstLabel;
    this.size = words.length - 2;
    this.stack = new int[size + 1];
    this.height = 1;
    this.heads = new int[size + 1];
    this.labels = new int[size + 1];
    this.left = nothing();
    this.secondLeft = nothing();
    this.right = nothing();
    this.secondRight = nothing();
  }

  private int[] nothing() {
    int[] all = new int[size + 1];
    java.util.Arrays.fill(all, NOTHING);
    return all;
  }

  boolean isDone() {
    return height == 1 && next > size;
  }

  boolean canShift() {
    return next <= size;
  }

  boolean canGoLeft() {
    return height > 2;
  }

  boolean canGoRight(boolean rootLabel) {
    return height > 2 ? !rootLabel : height == 2 && next > size && rootLabel;
  }

  /** Whether no other transition is possible. */
  boolean mustShift() {
    return height < 2 || height == 2 && next <= size;
  }

  void shift() {
    stack[height++] = next++;
  }

  /** The topmost becomes the head of the second, which leaves the stack. */
  void left(int label) {
    int head = stack[height - 1];
    int child = stack[height - 2];
    stack[height - 2] = head;
    height--;
    join(child, head, label);
  }

  /** The second becomes the head of the topmost, which leaves the stack. */
  void right(int label) {
    height--;
    join(stack[height], stack[height - 1], label);
  }

  private void join(int child, int head, int label) {
    heads[child] = head;
    labels[child] = label;
    if (child < head) {
      secondLeft[head] = left[head];
      left[head] = child;
    } else {
      secondRight[head] = right[head];
      right[head] = child;
    }
  }

  int head(int token) {
    return heads[token];
  }

  int label(int token) {
    return labels[token];
  }

  /** What the network sees: three of the stack, three of the buffer, children of the top two. */
  void features(int[] features) {
    for (int i = 0; i < 3; i++) {
      put(features, i, stack(2 - i));
      put(features, 3 + i, next + i <= size ? next + i : NOTHING);
    }
    for (int i = 0; i < 2; i++) {
      int parent = stack(i);
      int place = 6 + 6 * i;
      int first = of(left, parent);
      int last = of(right, parent);
      child(features, place, first);
      child(features, place + 1, last);
      child(features, place + 2, of(secondLeft, parent));
      child(features, place + 3, of(secondRight, parent));
      child(features, place + 4, of(left, first));
      child(features, place + 5, of(right, last));
    }
  }

  private int stack(int below) {
    return below < height ? stack[height - 1 - below] : NOTHING;
  }

  private static int of(int[] children, int parent) {
    return parent < 0 ? NOTHING : children[parent];
  }

  private void put(int[] features, int place, int token) {
    features[place] = token < 0 ? words[size + 1] : words[token];
    features[TAGS + place] = token < 0 ? tags[size + 1] : tags[token];
  }

  private void child(int[] features, int place, int token) {
    put(features, place, token);
    features[LABELS + place - 6] = firstLabel + (token <= 0 ? 0 : labels[token]);
  }
}
