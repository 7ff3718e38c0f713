package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.coref.data.Dictionaries.Animacy;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Dictionaries.Number;
import edu.stanford.nlp.coref.data.Dictionaries.Person;
import edu.stanford.nlp.coref.data.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class PossiblePeopleTest {
  private static Mention mention(
      MentionType type, String head, String entity, Number number, Animacy animacy, Person person) {
    Mention mention = new Mention();
    mention.mentionType = type;
    mention.headString = head;
    mention.nerString = entity;
    mention.number = number;
    mention.animacy = animacy;
    mention.person = person;
    return mention;
  }

  private static Mention name(String head, String entity) {
    return mention(
        MentionType.PROPER, head, entity, Number.SINGULAR, Animacy.UNKNOWN, Person.UNKNOWN);
  }

  private static Mention noun(String head, Number number, Animacy animacy) {
    return mention(MentionType.NOMINAL, head, "O", number, animacy, Person.UNKNOWN);
  }

  private static Mention pronoun(String head, Number number, Animacy animacy, Person person) {
    return mention(MentionType.PRONOMINAL, head, "O", number, animacy, person);
  }

  private static boolean is(Mention mention, Mention... others) {
    Mention[] all = java.util.Arrays.copyOf(others, others.length + 1);
    all[others.length] = mention;
    return new PossiblePeople(List.of(all)).contains(mention);
  }

  @Test
  void personsNamesAreAndOtherNamesOnlyIfAPersonHasThem() {
    assertEquals(true, is(name("lind", "PERSON")));
    assertEquals(false, is(name("turku", "LOCATION")));
    assertEquals(true, is(name("lind", "LOCATION"), name("lind", "PERSON")));
    assertEquals(true, is(name("lind", "O")));
  }

  @Test
  void nounsAreIfTheyAreOneAndMayLive() {
    assertEquals(true, is(noun("minister", Number.SINGULAR, Animacy.ANIMATE)));
    assertEquals(true, is(noun("skier", Number.SINGULAR, Animacy.UNKNOWN)));
    assertEquals(false, is(noun("ministry", Number.SINGULAR, Animacy.INANIMATE)));
    assertEquals(false, is(noun("ministers", Number.PLURAL, Animacy.ANIMATE)));
  }

  @Test
  void pronounsAreIfTheyStandForOnePerson() {
    assertEquals(true, is(pronoun("she", Number.SINGULAR, Animacy.ANIMATE, Person.SHE)));
    assertEquals(true, is(pronoun("i", Number.SINGULAR, Animacy.ANIMATE, Person.I)));
    assertEquals(true, is(pronoun("who", Number.UNKNOWN, Animacy.ANIMATE, Person.UNKNOWN)));
    assertEquals(false, is(pronoun("they", Number.PLURAL, Animacy.UNKNOWN, Person.THEY)));
    assertEquals(false, is(pronoun("it", Number.SINGULAR, Animacy.INANIMATE, Person.IT)));
  }

  @Test
  void listsAreNot() {
    Mention list = name("ruiz", "PERSON");
    list.mentionType = MentionType.LIST;
    assertEquals(false, is(list));
  }
}
