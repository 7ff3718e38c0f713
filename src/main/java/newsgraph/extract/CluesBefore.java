package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;

/**
 * The clues that lie in how, and how far before a pronoun, somebody was mentioned last.
 *
 * @param of the pronoun
 * @param opening index of the sentence that opens the pronoun's paragraph
 */
record CluesBefore(AnnotatedArticle article, MeetingWords words, PronounCase of, int opening) {
  private static final List<Clue> DISTANCES =
      List.of(Clue.HERE, Clue.LAST, Clue.SECOND_LAST, Clue.THIRD_LAST);

  /** The parts of a clause, in this sentence and in the one before, the weightiest first. */
  private static final List<List<Clue>> PARTS =
      List.of(
          List.of(Clue.HERE_MAIN, Clue.LAST_MAIN),
          List.of(Clue.HERE_SUBJECT, Clue.LAST_SUBJECT),
          List.of(Clue.HERE_OBJECT, Clue.LAST_OBJECT),
          List.of(Clue.HERE_OWNER, Clue.LAST_OWNER),
          List.of(Clue.HERE_OBLIQUE, Clue.LAST_OBLIQUE));

  /**
   * Adds the clues of one candidate.
   *
   * @param all the mentions of the candidate before the pronoun, by position
   */
  void tell(List<People.Mention> all, Clues<Clue> clues) {
    People.Mention last = all.get(all.size() - 1);
    int far = of.sentence() - last.sentence();
    clues.set(far < DISTANCES.size() ? DISTANCES.get(far) : Clue.FARTHER, true);
    clues.set(Clue.DISTANCE, StrictMath.log(1 + wordsSince(last)));
    clues.set(Clue.SAME_PARAGRAPH, last.sentence() >= opening);
    clues.set(Clue.OFTEN, StrictMath.log(1 + all.size()));
    Parse there = far == 0 ? of.parse() : parse(last.sentence());
    List<People.Mention> same = all.stream().filter(m -> m.sentence() == last.sentence()).toList();
    clues.set(Clue.LISTED, same.stream().anyMatch(m -> isListed(there, m)));
    boolean fresh = all.get(0).sentence() == last.sentence();
    if (far == 0) {
      here(same, clues);
      clues.set(Clue.NEW_HERE, fresh);
    } else if (far == 1) {
      last(there, same, clues);
      clues.set(Clue.NEW_LAST, fresh);
      boolean main = clues.has(Clue.LAST_MAIN);
      clues.set(Clue.CENTER, main && all.stream().anyMatch(this::wasMain));
    } else {
      boolean main = same.stream().anyMatch(m -> Antecedents.isMainSubject(there, m));
      clues.set(Clue.OLDER_MAIN, main);
    }
    boolean speaks =
        far <= 1 && same.stream().anyMatch(m -> Clause.isSayer(there, words, m.head()));
    clues.set(Clue.SPEAKER, of.quoted() && speaks);
    clues.set(
        Clue.SPOKE_ON,
        !of.quoted() && far == 1 && speaks && Clause.isSayer(of.parse(), words, of.token()));
    clues.set(Clue.ONLY_QUOTED, !of.quoted() && there.isQuoted(last.head()));
  }

  private void here(List<People.Mention> same, Clues<Clue> clues) {
    Parse parse = of.parse();
    Clue part = part(parse, same, 0);
    clues.set(part, true);
    clues.set(Clue.HERE_PRONOUN, same.stream().anyMatch(m -> m.via() == Via.PRONOUN));
    int own = PronounSearch.clause(parse, of.token());
    int above = own < 0 ? -1 : PronounSearch.clause(parse, own);
    clues.set(Clue.OWN_SUBJECT, same.stream().anyMatch(m -> isSubjectOf(parse, m, own)));
    clues.set(Clue.ABOVE, same.stream().anyMatch(m -> isSubjectOf(parse, m, above)));
  }

  private void last(Parse there, List<People.Mention> same, Clues<Clue> clues) {
    clues.set(part(there, same, 1), true);
    clues.set(Clue.LAST_PRONOUN, same.stream().anyMatch(m -> m.via() == Via.PRONOUN));
    clues.set(Clue.LAST_NOMINAL, same.stream().anyMatch(m -> m.via() == Via.NOMINAL));
    clues.set(Clue.TWICE_LAST, same.size() > 1);
    clues.set(Clue.OPENS_MAIN, clues.has(Clue.LAST_MAIN) && of.token() <= 1);
    String relation = of.parse().relation(of.token());
    clues.set(
        Clue.PARALLEL, same.stream().anyMatch(m -> there.relation(m.head()).equals(relation)));
  }

  /** The best part of a clause that somebody is in a sentence. */
  private static Clue part(Parse parse, List<People.Mention> same, int far) {
    int part = PARTS.size() - 1;
    for (People.Mention mention : same) {
      part = Math.min(part, part(parse, mention));
    }
    return PARTS.get(part).get(far);
  }

  private static int part(Parse parse, People.Mention mention) {
    if (Antecedents.isMainSubject(parse, mention)) {
      return 0;
    }
    if (Antecedents.isSubject(parse, mention)) {
      return 1;
    }
    return switch (parse.relation(mention.head())) {
      case "obj", "iobj" -> 2;
      case "nmod:poss" -> 3;
      default -> 4;
    };
  }

  private boolean wasMain(People.Mention mention) {
    return mention.sentence() == of.sentence() - 2
        && Antecedents.isMainSubject(parse(mention.sentence()), mention);
  }

  private static boolean isSubjectOf(Parse parse, People.Mention mention, int verb) {
    return verb >= 0
        && parse.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(mention::covers);
  }

  private static boolean isListed(Parse parse, People.Mention mention) {
    return parse.relation(mention.head()).equals("conj")
        || parse.child(mention.head(), "conj") >= 0;
  }

  private int wordsSince(People.Mention last) {
    int between = of.token() - last.end();
    for (int sentence = last.sentence(); sentence < of.sentence(); sentence++) {
      between += article.sentences().get(sentence).tokens().size();
    }
    return Math.max(0, between);
  }

  private Parse parse(int sentence) {
    return new Parse(article.sentences().get(sentence));
  }
}
