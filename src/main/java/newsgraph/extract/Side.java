package newsgraph.extract;

import java.util.List;
import newsgraph.model.ArticleFacts.Role;

/**
 * A noun phrase in a meeting's frame, before it is known whom it stands for.
 *
 * @param head index of the phrase's head token
 * @param role the side that the frame gives it; null if none
 * @param namedOnly whether it counts only when it stands for a person of the article
 */
record Side(int head, Role role, boolean namedOnly) {
  static List<Side> of(List<Integer> heads, Role role) {
    return heads.stream().map(head -> new Side(head, role, false)).toList();
  }

  static List<Side> named(List<Integer> heads, Role role) {
    return heads.stream().map(head -> new Side(head, role, true)).toList();
  }
}
