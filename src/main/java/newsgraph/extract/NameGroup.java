package newsgraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsgraph.model.ArticleFacts.NameJoin;

/** The name mentions of one person, while they are being gathered. */
final class NameGroup {
  private final List<NameMention> mentions = new ArrayList<>();
  private final List<PersonName> fullForms = new ArrayList<>();
  private final Set<NameJoin> joinedBy = EnumSet.noneOf(NameJoin.class);

  void add(NameMention mention) {
    mentions.add(mention);
    if (mention.name().isFull() && !fullForms.contains(mention.name())) {
      fullForms.add(mention.name());
    }
  }

  void add(NameMention mention, NameJoin why) {
    add(mention);
    joinedBy.add(why);
  }

  void because(NameJoin why) {
    joinedBy.add(why);
  }

  /** In the order in which they were added. */
  List<NameMention> mentions() {
    return mentions;
  }

  /** The distinct forms of two or more words. */
  List<PersonName> fullForms() {
    return fullForms;
  }

  List<NameJoin> joinedBy() {
    return List.copyOf(joinedBy);
  }

  long fullMentions() {
    return mentions.stream().filter(m -> m.name().isFull()).count();
  }

  boolean hasSuffix() {
    return fullForms.stream().anyMatch(form -> !form.suffix().isEmpty());
  }
}
