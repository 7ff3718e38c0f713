package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.Chain;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.Token;

/**
 * Finds whom a pronoun or a nominal stands for: the person whose name is in the same coreference
 * chain.
 *
 * <p>A chain that holds the names of two people is split: each pronoun goes to the nearest name
 * before it. A pronoun of the other gender than the person is not taken.
 */
final class PronounResolver {
  private final AnnotatedArticle article;
  private final List<People.Mention> names;
  private final Gender[] genders;

  /**
   * @param names the mentions by name, by position
   * @param genders of the people, by index; {@code UNKNOWN} ones are filled in as pronouns tell
   */
  PronounResolver(AnnotatedArticle article, List<People.Mention> names, Gender[] genders) {
    this.article = article;
    this.names = names;
    this.genders = genders;
  }

  /** Mentions by pronoun and by nominal, by position. */
  List<People.Mention> resolve() {
    for (Chain chain : article.chains()) {
      learnGender(chain);
    }
    List<People.Mention> found = new ArrayList<>();
    for (Chain chain : article.chains()) {
      resolve(chain, found);
    }
    found.sort(
        Comparator.comparingInt(People.Mention::sentence)
            .thenComparingInt(People.Mention::begin)
            .thenComparingInt(People.Mention::end));
    return found;
  }

  private void learnGender(Chain chain) {
    List<Integer> people =
        chain.mentions().stream().map(this::named).filter(p -> p >= 0).distinct().toList();
    if (people.size() != 1 || genders[people.get(0)] != Gender.UNKNOWN) {
      return;
    }
    int male = 0;
    int female = 0;
    for (ChainMention mention : chain.mentions()) {
      Gender gender = pronounGender(mention);
      male += gender == Gender.MALE ? 1 : 0;
      female += gender == Gender.FEMALE ? 1 : 0;
    }
    if (male != female) {
      genders[people.get(0)] = male > female ? Gender.MALE : Gender.FEMALE;
    }
  }

  private void resolve(Chain chain, List<People.Mention> found) {
    int first =
        chain.mentions().stream().mapToInt(this::named).filter(p -> p >= 0).findFirst().orElse(-1);
    if (first < 0) {
      return;
    }
    int current = first;
    for (ChainMention mention : chain.mentions()) {
      int named = named(mention);
      if (named >= 0) {
        current = named;
      } else if (stands(mention) && fits(mention, current)) {
        found.add(
            new People.Mention(
                mention.sentence(),
                mention.begin(),
                mention.end(),
                mention.head(),
                current,
                mention.type() == ChainMention.Type.PRONOMINAL ? Via.PRONOUN : Via.NOMINAL));
      }
    }
  }

  /** The person whose name is the head of this mention, or in apposition to it; or -1. */
  private int named(ChainMention mention) {
    int inApposition = -1;
    for (People.Mention name : names) {
      if (name.sentence() == mention.sentence() && name.covers(mention.head())) {
        return name.person();
      }
      if (isApposition(mention, name)) {
        inApposition = name.person();
      }
    }
    return inApposition;
  }

  /** "the mayor, Ana Ruiz". */
  private boolean isApposition(ChainMention mention, People.Mention name) {
    if (name.sentence() != mention.sentence()
        || name.begin() <= mention.head()
        || name.end() > mention.end()
        || mention.type() != ChainMention.Type.NOMINAL) {
      return false;
    }
    Token head = article.sentences().get(name.sentence()).tokens().get(name.head());
    return head.head() == mention.head() && "appos".equals(head.relation());
  }

  /** Whether the words can stand for one person: a singular pronoun or common noun. */
  private boolean stands(ChainMention mention) {
    Token head = token(mention);
    return switch (mention.type()) {
      case PRONOMINAL -> isSingular(head.text());
      case NOMINAL -> head.tag().equals("NN");
      default -> false;
    };
  }

  private static boolean isSingular(String pronoun) {
    return pronoun
        .toLowerCase(Locale.ROOT)
        .matches("he|him|his|himself|she|her|hers|herself|i|me|my|mine|myself|who|whose|whom");
  }

  private boolean fits(ChainMention mention, int person) {
    Gender gender = pronounGender(mention);
    return gender == Gender.UNKNOWN
        || genders[person] == Gender.UNKNOWN
        || genders[person] == gender;
  }

  private Gender pronounGender(ChainMention mention) {
    if (mention.type() != ChainMention.Type.PRONOMINAL) {
      return Gender.UNKNOWN;
    }
    return genderOf(token(mention).text());
  }

  static Gender genderOf(String pronoun) {
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "hers", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private Token token(ChainMention mention) {
    return article.sentences().get(mention.sentence()).tokens().get(mention.head());
  }
}
