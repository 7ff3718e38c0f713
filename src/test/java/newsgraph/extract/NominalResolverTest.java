package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import newsgraph.lexicon.TrainedWeights.OfNoun;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.ArticleFacts.Via;
import org.junit.jupiter.api.Test;

/** Ruiz and Lind are named in this order in the sentence before the one with the office. */
class NominalResolverTest {
  private static final ClueWeights<NounClue, OfNoun> WEIGHTS =
      new ClueWeights<>(Told.LEXICON.nounWeights(), NounClue.class, OfNoun.class);

  @Test
  void whoHoldsTheOfficeIsMeant() {
    assertMeant(
        "Ruiz",
        "the/DT<mayor:det mayor/NN<left:nsubj left/VBD/leave<0:root",
        office("Ruiz", "mayor", "Oslo", OfficeStatus.CURRENT),
        office("Lind", "governor", "Oslo", OfficeStatus.CURRENT));
  }

  @Test
  void ofTwoWhoFitTheOneNamedLast() {
    assertMeant(
        "Lind",
        "the/DT<mayor:det mayor/NN<left:nsubj left/VBD/leave<0:root",
        office("Ruiz", "mayor", "Oslo", OfficeStatus.CURRENT),
        office("Lind", "mayor", "Bergen", OfficeStatus.CURRENT));
  }

  @Test
  void theFormerOneIsNotTheOneInOffice() {
    OfficeStatement past = office("Ruiz", "mayor", "Oslo", OfficeStatus.FORMER);
    OfficeStatement present = office("Lind", "mayor", "Oslo", OfficeStatus.CURRENT);
    assertMeant(
        "Ruiz",
        "the/DT<mayor:det former/JJ<mayor:amod mayor/NN<left:nsubj left/VBD/leave<0:root",
        past,
        present);
    assertMeant(
        "Lind", "the/DT<mayor:det mayor/NN<left:nsubj left/VBD/leave<0:root", past, present);
  }

  @Test
  void theCountryTellsWho() {
    assertMeant(
        "Ruiz",
        "the/DT<president:det Chilean/JJ<president:amod president/NN<left:nsubj"
            + " left/VBD/leave<0:root",
        office("Ruiz", "president", "Chile", OfficeStatus.CURRENT),
        office("Lind", "president", "Finland", OfficeStatus.CURRENT));
  }

  @Test
  void theLeaderOfACountryRulesIt() {
    assertMeant(
        "Ruiz",
        "the/DT<leader:det Chilean/JJ<leader:amod leader/NN<left:nsubj left/VBD/leave<0:root",
        office("Ruiz", "president", "Chile", OfficeStatus.CURRENT),
        office("Lind", "president", "Finland", OfficeStatus.CURRENT));
  }

  @Test
  void thePremierIsAPrimeMinister() {
    assertMeant(
        "Ruiz",
        "the/DT<premier:det premier/NN<left:nsubj left/VBD/leave<0:root",
        office("Ruiz", "prime minister", "Chile", OfficeStatus.CURRENT));
  }

  @Test
  void thePresidentElect() {
    assertMeant(
        "Ruiz",
        "the/DT<president-elect:det president-elect/NN<left:nsubj left/VBD/leave<0:root",
        office("Ruiz", "president", "Chile", OfficeStatus.ELECT),
        office("Lind", "president", "Chile", OfficeStatus.CURRENT));
  }

  @Test
  void anOfficeOfSomethingElseIsNotMeant() {
    assertNobody(
        "the/DT<mayor:det mayor/NN<left:nsubj of/IN<Lima:case Lima/NNP/L<mayor:nmod"
            + " left/VBD/leave<0:root");
  }

  @Test
  void oneMayorAmongManyIsNotMeant() {
    assertNobody("a/DT<mayor:det mayor/NN<left:nsubj left/VBD/leave<0:root");
  }

  @Test
  void whatSomebodyIsStandsForNobody() {
    assertNobody("Okello/NNP<mayor:nsubj is/VBZ/be<mayor:cop the/DT<mayor:det mayor/NN<0:root");
  }

  @Test
  void offices() {
    String text =
        "Ana Ruiz is the president of Chile. Bo Lind is the former president of Chile. "
            + "Petra Holm met the former president in Lima.";
    assertEquals(
        List.of("held in_person: Petra Holm, Bo Lind @ Lima"),
        Told.meetings(Sentences.story(text)));
  }

  @Test
  void theOfficeToldInTheArticle() {
    assertEquals(
        List.of("held in_person: Petra Holm, Ana Ruiz @ Lima"),
        Told.meetings(
            Sentences.story(
                "Ana Ruiz is the president of Chile. Petra Holm met the president in Lima.")));
  }

  private static void assertNobody(String words) {
    assertEquals(List.of(), meant(words, office("Ruiz", "mayor", "Oslo", OfficeStatus.CURRENT)));
  }

  private static void assertMeant(String name, String words, OfficeStatement... offices) {
    assertEquals(List.of(name), meant(words, offices));
  }

  private static List<String> meant(String words, OfficeStatement... offices) {
    AnnotatedArticle article =
        Story.undated()
            .sentence("Ruiz/NNP/P<met:nsubj met/VBD/meet<0:root Lind/NNP/P<met:obj")
            .sentence(words)
            .build();
    List<People.Person> persons =
        Stream.of("Ruiz", "Lind")
            .map(n -> new People.Person(index(n), n, Gender.UNKNOWN, List.of()))
            .toList();
    List<People.Mention> names =
        List.of(
            new People.Mention(0, 0, 1, 0, 0, Via.NAME),
            new People.Mention(0, 2, 3, 2, 1, Via.NAME));
    People people =
        new NominalResolver(
                article, new People(persons, names), List.of(offices), Told.LEXICON, WEIGHTS)
            .resolve();
    return people.mentions().stream()
        .filter(mention -> mention.via() == Via.NOMINAL)
        .map(mention -> persons.get(mention.person()).name())
        .toList();
  }

  private static OfficeStatement office(String name, String title, String of, OfficeStatus status) {
    return new OfficeStatement(
        index(name), new Office(title, of, OfficeKind.PUBLIC), status, null, null, null);
  }

  private static int index(String name) {
    return List.of("Ruiz", "Lind").indexOf(name);
  }
}
