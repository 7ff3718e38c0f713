package newsgraph.annotate;

import java.util.Arrays;

/** The features that are not zero, and their values. */
final class SparseFeatures {
  private int[] numbers = new int[64];
  private float[] values = new float[64];
  private int size;

  /** Forgets all. */
  void clear() {
    size = 0;
  }

  /** Adds a feature; one that the network doesn't know has a number below 0. */
  void add(int number, double value) {
    if (number < 0) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    numbers[size] = number;
    values[size++] = (float) value;
  }

  void add(int number, boolean holds) {
    if (holds) {
      add(number, 1);
    }
  }

  int size() {
    return size;
  }

  int number(int index) {
    return numbers[index];
  }

  float value(int index) {
    return values[index];
  }
}
