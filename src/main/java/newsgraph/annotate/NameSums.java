package newsgraph.annotate;

/** Adds up the weights of features by their texts; a text that is no feature adds nothing. */
record NameSums(NameWeights weights, int labels) {
  NameSums(NameWeights weights) {
    this(weights, weights.labels().size());
  }

  /** For each label. */
  double[] of(String... features) {
    return sum(labels, features);
  }

  /** For each label after each label. */
  double[] ofPairs(String... features) {
    return sum(labels * labels, features);
  }

  private double[] sum(int size, String... features) {
    double[] sum = new double[size];
    for (String feature : features) {
      add(sum, feature);
    }
    return sum;
  }

  void add(double[] sum, String feature) {
    add(sum, TextHash.add(TextHash.EMPTY, feature));
  }

  /** The same for a text of which {@link TextHash#add} took in all parts. */
  void add(double[] sum, long added) {
    int first = weights.features().number(added);
    if (first != HashedTexts.NONE) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weights.weights()[first + i];
      }
    }
  }
}
