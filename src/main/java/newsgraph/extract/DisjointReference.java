package newsgraph.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.Via;

/**
 * Whom a pronoun cannot stand for: "Ruiz met him" is not Ruiz (principle B of the binding theory,
 * Chomsky 1981).
 *
 * @param search where the pronouns of the article are sought
 */
record DisjointReference(PronounSearch search, MeetingWords words) {
  /** Who the pronoun is not: another part of its verb, and the name that it helps to describe. */
  Set<Integer> find(Parse parse, int token) {
    Set<Integer> beside = new HashSet<>();
    if (parse.relation(token).equals("nmod:poss")) {
      int noun = parse.head(token);
      search.at(parse, noun).ifPresent(beside::add);
      parse.children(noun, "appos").forEach(name -> search.at(parse, name).ifPresent(beside::add));
      if (token > 1
          && parse.token(token - 1).text().equals(",")
          && parse.relation(noun).equals("appos")) {
        search.at(parse, token - 2).ifPresent(beside::add); // "Lind, his deputy"
      }
      if (token > 1
          && parse.lemma(token - 1).equals("be")
          && parse.token(token - 2).text().equalsIgnoreCase("who")) {
        search.mentions(parse.sentence().index()).stream() // "Lind, a physicist who was his deputy"
            .filter(m -> m.via() == Via.NAME && m.end() < token - 1)
            .reduce((first, second) -> second)
            .ifPresent(m -> beside.add(m.person()));
      }
      if (PronounSearch.isOfPredicate(parse, token)) {
        for (int subject : parse.children(noun, "nsubj")) {
          search.person(parse, subject).ifPresent(beside::add); // "Lind was his guest"
        }
      }
      return beside;
    }
    for (People.Mention other : search.mentions(parse.sentence().index())) {
      if (other.end() <= token
          && Parse.isOneOf(parse.preposition(other.head()), "besides", "unlike", "except")) {
        beside.add(other.person()); // "Besides Ruiz, he saw Lind"
      }
    }
    int verb = PronounSearch.clause(parse, token);
    if (verb < 0) {
      return beside;
    }
    for (int subject : new Clause(parse, words).subjects(verb)) {
      if (subject != token) {
        search.person(parse, subject).ifPresent(beside::add);
        if (words.has(Trait.SPEAKS, parse.lemma(subject)) && parse.head(token) == verb) {
          for (int owner : parse.children(subject, "nmod:poss")) {
            search.person(parse, owner).ifPresent(beside::add); // "Ruiz's office invited him"
          }
        }
      }
    }
    for (int part : parse.children(verb, "nsubj", "nsubj:pass", "obj", "iobj", "obl")) {
      boolean later = part > token && PronounSearch.isPronoun(parse, part); // not sought yet
      if (part != token && !later) {
        search.person(parse, part).ifPresent(beside::add);
      }
    }
    if (parse.relation(verb).equals("acl:relcl") && parse.head(token) == verb) {
      search.person(parse, parse.head(verb)).ifPresent(beside::add); // "Lind, whom he met"
    }
    return beside;
  }

  /** Who says something in a sentence, by name, outside its quotations. */
  Set<Integer> speakers(Parse parse) {
    return search.mentions(parse.sentence().index()).stream()
        .filter(m -> m.via() == Via.NAME && !parse.isQuoted(m.head()))
        .filter(m -> Clause.isSayer(parse, words, m.head()))
        .map(People.Mention::person)
        .collect(Collectors.toSet());
  }
}
