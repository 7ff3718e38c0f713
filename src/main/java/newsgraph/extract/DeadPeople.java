package newsgraph.extract;

import java.util.HashSet;
import java.util.Set;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Finds the people of whom the article says that they are dead: "Ruiz, who was assassinated in
 * 2011", "Lind died", "after Toth's death", "the late Bo Lind". All their offices are former.
 */
final class DeadPeople {
  private DeadPeople() {}

  static Set<Integer> in(OfficeScene scene) {
    Set<Integer> dead = new HashSet<>();
    for (Sentence sentence : scene.article().sentences()) {
      for (int at = 0; at < sentence.tokens().size(); at++) {
        byVerb(scene, sentence, at, dead);
        byNoun(scene, sentence, at, dead);
      }
      for (Mention name : scene.names(sentence.index())) {
        if (name.begin() > 0 && isLate(scene, sentence, name.begin() - 1)) {
          dead.add(name.person());
        }
      }
    }
    return dead;
  }

  private static boolean isLate(OfficeScene scene, Sentence sentence, int at) {
    String word = sentence.tokens().get(at).text().toLowerCase(java.util.Locale.ROOT);
    return scene.lexicon().status().at(Place.BEFORE, word) == Status.DEAD;
  }

  private static void byVerb(OfficeScene scene, Sentence sentence, int at, Set<Integer> dead) {
    Parse parse = new Parse(sentence);
    if (!parse.tagged(at, "V")
        || scene.lexicon().status().at(Place.VERB, parse.lemma(at)) == null) {
      return;
    }
    boolean transitive = parse.child(at, "obj") >= 0;
    boolean passive = parse.child(at, "aux:pass", "nsubj:pass") >= 0;
    OfficeClause clause = new OfficeClause(scene, parse, at);
    boolean subjectDies = passive || !transitive && parse.lemma(at).equals("die");
    if (subjectDies && clause.isTold() && clause.status() == Status.FORMER) {
      clause.subjects().forEach(m -> dead.add(m.person()));
    }
  }

  private static void byNoun(OfficeScene scene, Sentence sentence, int at, Set<Integer> dead) {
    Parse parse = new Parse(sentence);
    if (scene.lexicon().status().at(Place.NOUN, parse.lemma(at)) == null) {
      return;
    }
    for (int owner : parse.children(at, "nmod:poss", "nmod")) {
      boolean of =
          parse.relation(owner).equals("nmod:poss") || parse.preposition(owner).equals("of");
      if (of) {
        scene
            .mention(sentence.index(), owner)
            .filter(m -> m.via() == Via.NAME)
            .ifPresent(m -> dead.add(m.person()));
      }
    }
  }
}
