package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Mends pronouns that coreference took for a mere speaker. "The state had no part in it, Lind
 * indicated, because Ruiz was on leave. He saw the mayor": the sentence is about Ruiz, Lind is put
 * between commas as its source.
 */
final class AsideSpeaker {
  private static final int REACH = 2;

  private final Antecedents antecedents;

  AsideSpeaker(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** The pronouns, those after such a sentence put right. */
  List<People.Mention> mend(List<People.Mention> pronouns) {
    List<People.Mention> mended = new ArrayList<>(pronouns);
    for (Sentence sentence : antecedents.article().sentences()) {
      if (sentence.kind().isStory()) {
        mend(new Parse(sentence), mended);
        mended.replaceAll(m -> inRelative(new Parse(sentence), m));
      }
    }
    return mended;
  }

  /**
   * "Ruiz, who came from Oslo, where he met Lind": in a clause that hangs on Ruiz "he" is Ruiz, and
   * nobody whom another sentence names.
   */
  private People.Mention inRelative(Parse parse, People.Mention pronoun) {
    int sentence = parse.sentence().index();
    if (pronoun.sentence() != sentence
        || pronoun.via() != Via.PRONOUN
        || !parse.relation(pronoun.head()).startsWith("nsubj")
        || named(sentence).stream().anyMatch(n -> n.person() == pronoun.person())) {
      return pronoun;
    }
    Gender gender = PronounResolver.genderOf(parse.token(pronoun.head()).text());
    for (int at = pronoun.head(); at >= 0 && gender != Gender.UNKNOWN; at = parse.head(at)) {
      int noun = parse.head(at);
      int who = parse.child(at, "nsubj");
      boolean relative =
          parse.relation(at).equals("acl:relcl") || who >= 0 && parse.tagged(who, "WP");
      if (relative && noun >= 0 && parse.relation(noun).matches("nsubj.*|root")) {
        return named(sentence).stream()
            .filter(n -> n.covers(noun) && n.end() <= pronoun.begin())
            .filter(n -> antecedents.agrees(n.person(), gender))
            .findFirst()
            .map(
                n ->
                    new People.Mention(
                        sentence,
                        pronoun.begin(),
                        pronoun.end(),
                        pronoun.head(),
                        n.person(),
                        Via.PRONOUN))
            .orElse(pronoun);
      }
    }
    return pronoun;
  }

  private void mend(Parse parse, List<People.Mention> mended) {
    int index = parse.sentence().index();
    for (People.Mention speaker : named(index)) {
      Optional<People.Mention> topic =
          isAside(parse, speaker) ? topicAfter(parse, speaker) : Optional.empty();
      for (int next = index + 1;
          topic.isPresent()
              && next <= index + REACH
              && next < antecedents.article().sentences().size()
              && named(next).stream().noneMatch(n -> n.person() == speaker.person());
          next++) {
        replace(next, speaker.person(), topic.get().person(), mended);
      }
    }
  }

  /** ", Lind indicated, because": the subject of a report between two commas. */
  private static boolean isAside(Parse parse, People.Mention name) {
    int verb = parse.head(name.head());
    return verb == name.end()
        && parse.relation(name.head()).startsWith("nsubj")
        && parse.relation(verb).equals("parataxis")
        && verb + 1 < parse.size()
        && parse.token(verb + 1).text().equals(",")
        && parse.head(verb) < name.begin();
  }

  /** The one named subject after the aside who can be "he" as well as the speaker. */
  private Optional<People.Mention> topicAfter(Parse parse, People.Mention speaker) {
    List<People.Mention> subjects =
        named(parse.sentence().index()).stream()
            .filter(n -> n.begin() > speaker.end() && n.person() != speaker.person())
            .filter(n -> parse.relation(n.head()).startsWith("nsubj"))
            .filter(n -> agree(n.person(), speaker.person()))
            .toList();
    return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
  }

  private boolean agree(int one, int other) {
    Gender gender = antecedents.genders()[other];
    return gender == Gender.UNKNOWN || antecedents.agrees(one, gender);
  }

  private List<People.Mention> named(int sentence) {
    return antecedents.named(sentence).toList();
  }

  private static void replace(int sentence, int from, int to, List<People.Mention> mended) {
    mended.replaceAll(
        m ->
            m.sentence() == sentence && m.person() == from && m.via() == Via.PRONOUN
                ? m.of(to)
                : m);
  }
}
