package newsgraph.annotate;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.Animacy;
import edu.stanford.nlp.coref.data.Dictionaries.Gender;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Dictionaries.Number;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.math.NumberMatchingRegex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A mention with what its pairs ask again and again, each worked out once. For one article and one
 * thread.
 */
final class CorefMention {
  private static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "hundred",
          "thousand",
          "million",
          "billion");

  final Mention mention;
  final String span;
  final String lower;
  final Set<String> lowerWords = new HashSet<>();
  final Set<String> words = new HashSet<>();
  final Set<String> nouns = new HashSet<>();
  final List<String> names = new ArrayList<>();
  final List<String> numbers = new ArrayList<>();
  final boolean pronoun;
  final String firstLemma;
  final String firstWord;
  final Set<String> demonyms;
  final String demonymForm;
  final String state;

  /** What CoreNLP knows of it beside its words: animacy, person, number, position... */
  final List<String> traits;

  private Set<String> sentenceNames;
  private List<String> context;

  // Its two shares of the network's first layer, once they are known.
  float[] antecedentShare;
  float[] anaphorShare;

  CorefMention(Mention mention, Dictionaries dictionaries) {
    this.mention = mention;
    this.span = mention.spanToString();
    this.lower = mention.lowercaseNormalizedSpanString();
    this.pronoun = mention.mentionType == MentionType.PRONOMINAL;
    for (CoreLabel label : mention.originalSpan) {
      read(label);
    }
    CoreLabel first = mention.originalSpan.get(0);
    this.firstLemma = first.lemma();
    this.firstWord = first.word().toLowerCase(Locale.ROOT);
    this.demonymForm = lower.startsWith("the ") ? lower.substring(4) : lower;
    this.demonyms = dictionaries.getDemonyms(demonymForm);
    this.state = dictionaries.lookupCanonicalAmericanStateName(span);
    this.traits = mention.getSingletonFeatures(dictionaries);
  }

  private void read(CoreLabel label) {
    String word = label.word();
    String lowerWord = word.toLowerCase(Locale.ROOT);
    String tag = label.tag();
    words.add(word);
    lowerWords.add(lowerWord);
    if (tag.equals("NN") || tag.equals("NNS") || tag.startsWith("NNP")) {
      nouns.add(lowerWord);
    }
    if (tag.startsWith("NNP")) {
      names.add(word);
    }
    if (NUMBERS.contains(lowerWord) || mayBeNumber(word) && NumberMatchingRegex.isDouble(word)) {
      numbers.add(word);
    }
  }

  private static boolean mayBeNumber(String word) {
    char first = word.charAt(0);
    return first >= '0' && first <= '9' || first == '.' || first == '-' || first == '+';
  }

  /** The names that stand around it: those before its head, else those of the sentence. */
  List<String> context() {
    if (context == null) {
      List<String> before = mention.getPremodifierContext();
      context = before.isEmpty() ? mention.getContext() : before;
    }
    return context;
  }

  /** The names of its sentence. */
  Set<String> sentenceNames() {
    if (sentenceNames == null) {
      sentenceNames = new HashSet<>(mention.getContext());
    }
    return sentenceNames;
  }

  /** Whether number, gender, animacy and sort of name contradict each other nowhere. */
  boolean agrees(CorefMention other) {
    Mention a = mention;
    Mention b = other.mention;
    return (a.number == b.number || a.number == Number.UNKNOWN || b.number == Number.UNKNOWN)
        && (a.gender == b.gender || a.gender == Gender.UNKNOWN || b.gender == Gender.UNKNOWN)
        && (a.animacy == b.animacy || a.animacy == Animacy.UNKNOWN || b.animacy == Animacy.UNKNOWN)
        && (a.nerString.equals(b.nerString) || isVague(a.nerString) || isVague(b.nerString));
  }

  private static boolean isVague(String entity) {
    return entity.equals("O") || entity.equals("MISC");
  }

  boolean sharesNoun(CorefMention other) {
    for (String noun : nouns) {
      if (other.nouns.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a name in it is nowhere in the other. */
  boolean hasNameBeside(CorefMention other) {
    for (String name : names) {
      if (!other.span.contains(name)) {
        return true;
      }
    }
    return false;
  }

  boolean hasNumberBeside(CorefMention other) {
    for (String number : numbers) {
      if (!other.words.contains(number)) {
        return true;
      }
    }
    return false;
  }
}
