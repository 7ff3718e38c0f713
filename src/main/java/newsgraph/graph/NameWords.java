package newsgraph.graph;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The words under which a user's name for someone or something is looked up. */
public final class NameWords {
  private NameWords() {}

  /** As in ids: lower case, without accents and punctuation, in no order; never empty. */
  public static Set<String> of(String name) {
    return new HashSet<>(Arrays.asList(Slug.of(name).split("-")));
  }
}
