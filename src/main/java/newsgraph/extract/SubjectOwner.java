package newsgraph.extract;

import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;

/**
 * Whose the subject of a clause is, where "he" goes on with the owner and not with the subject.
 *
 * @param search where the pronouns of the article are sought
 */
record SubjectOwner(PronounSearch search, MeetingWords words) {
  /** Ruiz in "Ruiz's first call was in Oslo, when Lind showed him", "Ruiz's aides said he". */
  Optional<Integer> of(Parse parse, int verb, int subject) {
    if (subject < 0) {
      return Optional.empty();
    }
    boolean thing = parse.child(verb, "cop") >= 0; // but "Ruiz's son met Lind when he"
    if (!thing && !words.has(Trait.SPEAKS, parse.lemma(subject))) {
      return Optional.empty();
    }
    return Stream.concat(parse.children(subject, "nmod:poss").stream(), companions(parse, subject))
        .flatMap(owner -> search.person(parse, owner).stream())
        .findFirst();
  }

  /** Ruiz in "Aides to Ruiz said he", "Aides traveling with Ruiz said he". */
  private static Stream<Integer> companions(Parse parse, int aides) {
    return Stream.concat(
        parse.children(aides, "nmod").stream()
            .filter(of -> Parse.isOneOf(parse.preposition(of), "to", "for", "of", "with")),
        parse.children(aides, "acl").stream()
            .flatMap(travels -> parse.children(travels, "obl").stream())
            .filter(of -> parse.preposition(of).equals("with")));
  }
}
