package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes a meeting of many apart that a later sentence tells to be several: "will meet Lind and Holm
 * next week. She will see them separately".
 */
final class Separately {
  /** In sentences: how far behind the first telling the second is about the same. */
  private static final int REACH = 3;

  /** The mentions, with each of several people taken apart that is told so. */
  List<MeetingMention> told(List<MeetingMention> mentions) {
    List<MeetingMention> apart = new ArrayList<>();
    for (MeetingMention mention : mentions) {
      int hub = mention.people().size() > 2 && !mention.multiple() ? hub(mention, mentions) : -1;
      if (hub < 0) {
        apart.add(mention);
        continue;
      }
      MeetingMention.Party one =
          mention.parties().stream().filter(p -> p.person() == hub).findFirst().orElseThrow();
      mention.parties().stream()
          .filter(p -> p.person() != hub)
          .forEach(p -> apart.add(mention.of(one, p, false)));
    }
    return apart;
  }

  /** Who meets each of the others alone, as a mention not far behind tells; or -1. */
  private static int hub(MeetingMention joint, List<MeetingMention> mentions) {
    for (MeetingMention pair : mentions) {
      int distance = pair.sentence() - joint.sentence();
      if (distance <= 0 || distance > REACH || pair.people().size() != 2) {
        continue;
      }
      Set<Integer> all = new LinkedHashSet<>();
      Set<Integer> common = new LinkedHashSet<>(pair.people());
      for (MeetingMention other : mentions) {
        if (other.sentence() == pair.sentence()
            && other.trigger() == pair.trigger()
            && other.people().size() == 2
            && other.status() == joint.status()) {
          all.addAll(other.people());
          common.retainAll(other.people());
        }
      }
      if (common.size() == 1 && all.equals(new LinkedHashSet<>(joint.people()))) {
        return common.iterator().next();
      }
    }
    return -1;
  }
}
