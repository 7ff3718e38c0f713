package newsgraph.annotate;

import edu.stanford.nlp.coref.data.Dictionaries.Animacy;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Dictionaries.Number;
import edu.stanford.nlp.coref.data.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which mentions of an article could be one person: by their words, tags and the name model,
 * and so without the word lists of {@code models/}.
 */
final class PossiblePeople {
  /** Head words of the names that the name model takes for a person's somewhere. */
  private final Set<String> names = new HashSet<>();

  PossiblePeople(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.nerString.equals("PERSON") && mention.mentionType == MentionType.PROPER) {
        names.add(mention.headString);
      }
    }
  }

  boolean contains(Mention mention) {
    return switch (mention.mentionType) {
      // "Ruiz and Lind", "they"
      case LIST -> false;
      // "he", "I", "one"
      case PRONOMINAL -> isPersonalPronoun(mention);
      // "Ruiz", and "Lind" where the name model takes it for a town
      case PROPER ->
          mention.nerString.equals("PERSON")
              || mention.nerString.equals("O") && mention.number != Number.PLURAL
              || names.contains(mention.headString);
      // "the minister", but not "the ministry"
      case NOMINAL -> mention.number == Number.SINGULAR && mention.animacy != Animacy.INANIMATE;
    };
  }

  private static boolean isPersonalPronoun(Mention mention) {
    return switch (mention.person) {
      case I, HE, SHE -> true;
      case UNKNOWN -> mention.animacy == Animacy.ANIMATE && mention.number != Number.PLURAL;
      case YOU, WE, THEY, IT -> false;
    };
  }
}
