package newsgraph.annotate;

import edu.stanford.nlp.coref.CorefRules;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Dictionaries.Number;
import edu.stanford.nlp.coref.data.Dictionaries.Person;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreAnnotations.SpeakerAnnotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of a pair of mentions that the coreference network knows, by CoreNLP's names and
 * with its values, but for one: CoreNLP remembers acronyms under random numbers, so that it
 * sometimes takes one pair's answer for another's.
 */
final class PairFeatures {
  /** Of {@link Mention#getSingletonFeatures}, those that are joined to pairs, by their place. */
  private static final Map<Integer, String> JOINED =
      Map.of(
          2, "animacy",
          3, "person-coarse",
          4, "number",
          5, "position",
          6, "relation",
          7, "quantification",
          9, "negation",
          10, "modal",
          11, "attitude",
          12, "coordination");

  private final Dictionaries dictionaries;
  private final Map<String, Integer> numbers;

  /** By place of the trait and its value in the antecedent and the anaphor. */
  private final Map<Integer, Map<String, Map<String, Integer>>> joined = new HashMap<>();

  private final PairDistances distances;

  PairFeatures(Map<String, Integer> numbers, Dictionaries dictionaries) {
    this.numbers = numbers;
    this.dictionaries = dictionaries;
    this.distances = new PairDistances(numbers);
    JOINED.forEach((place, name) -> joined.put(place, values(name)));
  }

  private Map<String, Map<String, Integer>> values(String name) {
    Map<String, Map<String, Integer>> values = new HashMap<>();
    numbers.forEach(
        (feature, number) -> {
          if (feature.startsWith(name + "=")) {
            String[] pair = feature.substring(name.length() + 1).split("_");
            values.computeIfAbsent(pair[0], k -> new HashMap<>()).put(pair[1], number);
          }
        });
    return values;
  }

  private int number(String feature) {
    return numbers.getOrDefault(feature, -1);
  }

  /** Fills in the features of an antecedent and a later mention. */
  void find(Document document, CorefMention before, CorefMention after, SparseFeatures found) {
    found.clear();
    found.add(number("bias"), 1);
    joined.forEach(
        (place, values) ->
            found.add(
                values
                    .getOrDefault(String.valueOf(before.traits.get(place)), Map.of())
                    .getOrDefault(String.valueOf(after.traits.get(place)), -1),
                1));
    found.add(number("roles=" + role(before.mention) + "_" + role(after.mention)), 1);
    agreement(before, after, found);
    words(before, after, found);
    speakers(document, before, after, found);
    rules(document, before, after, found);
    distances.find(before, after, found);
  }

  private static String role(Mention mention) {
    if (mention.isSubject) {
      return "subject";
    }
    if (mention.isDirectObject) {
      return "direct-object";
    }
    if (mention.isIndirectObject) {
      return "indirect-object";
    }
    return mention.isPrepositionObject ? "preposition-object" : "unknown";
  }

  private void agreement(CorefMention before, CorefMention after, SparseFeatures found) {
    Mention m1 = before.mention;
    Mention m2 = after.mention;
    boolean animacies = m2.animaciesAgree(m1);
    boolean types = m2.entityTypesAgree(m1, dictionaries);
    boolean counts = m2.numbersAgree(m1);
    boolean genders = m2.gendersAgree(m1);
    found.add(number("animacies-agree"), animacies);
    found.add(number("attributes-agree"), animacies && types && counts && genders);
    found.add(number("entity-types-agree"), types);
    found.add(number("numbers-agree"), counts);
    found.add(number("genders-agree"), genders);
    found.add(number("ner-strings-equal"), m1.nerString.equals(m2.nerString));
    found.add(number("entity-attributes-agree"), before.agrees(after));
  }

  private void words(CorefMention before, CorefMention after, SparseFeatures found) {
    Mention m1 = before.mention;
    Mention m2 = after.mention;
    found.add(number("antecedent-head-in-anaphor"), after.lowerWords.contains(m1.headString));
    found.add(number("anaphor-head-in-antecedent"), before.lowerWords.contains(m2.headString));
    if (!before.pronoun && !after.pronoun) {
      boolean heads = m2.headsAgree(m1);
      found.add(number("antecedent-in-anaphor"), after.lower.contains(before.lower));
      found.add(number("anaphor-in-antecedent"), before.lower.contains(after.lower));
      found.add(number("heads-equal"), m1.headString.equalsIgnoreCase(m2.headString));
      found.add(number("heads-agree"), heads);
      found.add(number("entity-relaxed-heads-agree"), heads);
      found.add(number("exact-match"), before.lower.equals(after.lower));
      found.add(number("partial-match"), before.sharesNoun(after));
      distances.edits("edit-distance", before.span, after.span, found);
      distances.edits("head-edit-distance", m1.headString, m2.headString, found);
    }
  }

  private void speakers(
      Document document, CorefMention before, CorefMention after, SparseFeatures found) {
    Mention m1 = before.mention;
    Mention m2 = after.mention;
    boolean same = CorefRules.entitySameSpeaker(document, m2, m1);
    boolean byFirst = CorefRules.antecedentIsMentionSpeaker(document, m2, m1, dictionaries);
    boolean bySecond = CorefRules.antecedentIsMentionSpeaker(document, m1, m2, dictionaries);
    boolean bothSingular = m1.number == Number.SINGULAR && m2.number == Number.SINGULAR;
    boolean firstIsI = dictionaries.firstPersonPronouns.contains(before.lower);
    boolean secondIsI = dictionaries.firstPersonPronouns.contains(after.lower);
    boolean nobody = m2.headWord.get(SpeakerAnnotation.class).equalsIgnoreCase("PER0");
    found.add(number("mention-speaker-PER0"), nobody);
    found.add(number("antecedent-is-anaphor-speaker"), byFirst);
    found.add(number("same-speaker"), same);
    found.add(
        number("person-disagree-same-speaker"),
        same && CorefRules.entityPersonDisagree(document, m2, m1, dictionaries));
    found.add(
        number("antecedent-matches-anaphor-speaker"),
        CorefRules.antecedentMatchesMentionSpeakerAnnotation(m2, m1, document));
    boolean you = m2.person == Person.YOU && document.docType == Document.DocType.ARTICLE && nobody;
    found.add(number("discourse-you-PER0"), you);
    found.add(number("per0-you-in-article"), you);
    found.add(number("speaker-match-i-i"), bothSingular && firstIsI && secondIsI && same);
    found.add(
        number("speaker-match-speaker-i"), m2.number == Number.SINGULAR && secondIsI && byFirst);
    found.add(
        number("speaker-match-i-speaker"), m1.number == Number.SINGULAR && firstIsI && bySecond);
    found.add(
        number("speaker-match-you-you"),
        same
            && dictionaries.secondPersonPronouns.contains(before.lower)
            && dictionaries.secondPersonPronouns.contains(after.lower));
    found.add(
        number("incompatible-not-match"),
        m1.person != Person.I && m2.person != Person.I && (byFirst || bySecond));
  }

  private void rules(
      Document document, CorefMention before, CorefMention after, SparseFeatures found) {
    Mention m1 = before.mention;
    Mention m2 = after.mention;
    boolean sameSentence = m1.sentNum == m2.sentNum;
    found.add(number("spans-intersect"), sameSentence && m1.endIndex > m2.startIndex);
    found.add(
        number("indefinite-article-np"),
        m1.appositions == null
            && m1.predicateNominatives == null
            && (before.firstWord.equals("a") || before.firstWord.equals("an")));
    found.add(
        number("far-this"), after.lower.equals("this") && Math.abs(m2.sentNum - m1.sentNum) > 3);
    found.add(number("inside-in"), m2.insideIn(m1) || m1.insideIn(m2));
    found.add(
        number("indefinite-determiners"),
        dictionaries.indefinitePronouns.contains(before.firstLemma)
            || dictionaries.indefinitePronouns.contains(after.firstLemma));
    found.add(number("entity-token-distance"), CorefRules.entityTokenDistance(m2, m1));
    found.add(
        number("i-within-i"), sameSentence && CorefRules.entityIWithinI(m2, m1, dictionaries));
    found.add(
        number("exact-string-match"),
        CorefRules.entityExactStringMatch(m2, m1, dictionaries, document.roleSet));
    found.add(
        number("is-acronym"),
        !after.pronoun && CorefRules.isAcronym(m2.originalSpan, m1.originalSpan));
    found.add(number("demonym"), isDemonym(before, after));
    found.add(number("incompatible-modifier"), CorefRules.entityHaveIncompatibleModifier(m2, m1));
    found.add(number("head-lemma-match"), m1.headWord.lemma().equals(m2.headWord.lemma()));
    found.add(
        number("extra-proper-noun"), after.hasNameBeside(before) && before.hasNameBeside(after));
    found.add(number("number-in-later-mentions"), after.hasNumberBeside(before));
    found.add(number("sentence-context-incompatible"), isContextIncompatible(before, after));
  }

  private static boolean isDemonym(CorefMention before, CorefMention after) {
    return after.state != null && after.state.equals(before.state)
        || after.demonyms.contains(before.demonymForm)
        || before.demonyms.contains(after.demonymForm);
  }

  /** Two mentions without a name, in sentences that name things, but nothing in common. */
  private static boolean isContextIncompatible(CorefMention before, CorefMention after) {
    if (before.mention.mentionType == MentionType.PROPER
        || after.mention.mentionType == MentionType.PROPER
        || before.mention.sentNum == after.mention.sentNum) {
      return false;
    }
    for (String name : before.sentenceNames()) {
      if (after.sentenceNames().contains(name)) {
        return false;
      }
    }
    List<String> one = before.context();
    return !one.isEmpty() && !after.context().isEmpty();
  }
}
