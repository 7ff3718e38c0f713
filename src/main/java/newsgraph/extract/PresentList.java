package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.model.ArticleFacts.Via;

/**
 * A sentence that only lists who was at the meeting told before: "Among the guests were Ruiz and
 * Lind", "Those present included Ruiz; the banker Lind; and Holm", "With them was Ruiz".
 */
record PresentList(Parse parse, People people) {
  private static final Set<String> THOSE =
      Set.of("those", "others", "guest", "participant", "diner", "attendee", "present");

  /** The heads of those who are listed; empty if the sentence is no such list. */
  List<Integer> heads() {
    int verb = 0;
    while (verb < parse.size() && !parse.token(verb).tag().matches("VB[DZP]|MD|``|:|[.]")) {
      verb++;
    }
    if (verb == 0 || verb + 1 >= parse.size() || isOfOther(verb)) {
      return List.of();
    }
    boolean were = parse.token(verb).text().matches("was|were|is|are");
    String first = word(word(0).equals("also") ? 1 : 0);
    if (were && (first.equals("among") && isThose(verb) || first.equals("with") && isThem(verb))) {
      return names(verb);
    }
    boolean included =
        parse.token(verb).text().matches("included?|includes")
            && (THOSE.contains(first) || verb > 1 && THOSE.contains(parse.lemma(1)));
    return included ? names(verb) : List.of();
  }

  private String word(int token) {
    return token < parse.size() ? parse.lemma(token).toLowerCase(Locale.ROOT) : "";
  }

  /** "Among the guests", "Among those present". */
  private boolean isThose(int verb) {
    for (int token = 1; token < verb; token++) {
      if (THOSE.contains(word(token))) {
        return true;
      }
    }
    return false;
  }

  /** "With them", "With him at the table". */
  private boolean isThem(int verb) {
    return verb > 1 && parse.token(1).tag().equals("PRP");
  }

  /** "Among the guests at her wedding", "Those killed": of something else. */
  private boolean isOfOther(int verb) {
    for (int token = 0; token < verb; token++) {
      boolean seat =
          parse.lemma(token).matches("table|room|present|attend|attendance|evening|night|day");
      if (!seat
          && (parse.token(token).tag().matches("V.*")
              || parse.token(token).tag().matches("NN.*") && !THOSE.contains(parse.lemma(token)))) {
        return true;
      }
    }
    return false;
  }

  /** The first name of each item of the list. */
  private List<Integer> names(int verb) {
    List<People.Mention> named =
        people.inSentence(parse.sentence().index()).stream()
            .filter(m -> m.begin() > verb && m.via() == Via.NAME)
            .toList();
    boolean parted = parse.sentence().tokens().stream().anyMatch(t -> t.text().equals(";"));
    List<Integer> heads = new ArrayList<>();
    if (parted) {
      for (People.Mention mention : named) {
        int before = heads.isEmpty() ? verb : heads.get(heads.size() - 1);
        boolean next = heads.isEmpty();
        for (int token = before; token < mention.begin(); token++) {
          next |= parse.token(token).text().equals(";");
        }
        if (next) {
          heads.add(mention.head());
        }
      }
      return heads;
    }
    if (!named.isEmpty()) {
      int first = named.get(0).head();
      int noun =
          parse.relation(first).matches("appos|dep|flat|compound") ? parse.head(first) : first;
      heads.addAll(parse.conjuncts(noun > verb ? noun : first));
    }
    return heads;
  }
}
