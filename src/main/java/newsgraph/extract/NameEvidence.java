package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/** Whether what the name model takes for a person's name is one. Immutable. */
final class NameEvidence {
  private final Lexicon lexicon;
  private final MissedNames missed;

  NameEvidence(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.missed = new MissedNames(lexicon);
  }

  /**
   * Whether the names of a group are a person's. A single word counts unless the article uses it
   * more often for an organization or a place.
   */
  boolean isPerson(NameGroup group, AnnotatedArticle article) {
    if (isGroup(group, article) || new ThingNames(article, lexicon).isThing(group)) {
      return false;
    }
    boolean numbered = group.mentions().stream().anyMatch(m -> !m.name().suffix().isEmpty());
    if (!group.fullForms().isEmpty() || numbered) {
      return true; // "Olav II"
    }
    NameMention one = group.mentions().get(0);
    String word = one.text();
    if (word.length() < 2 || word.equals(word.toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (group.mentions().stream().anyMatch(m -> hasHonorific(m, article) || isSure(m, article))) {
      return true;
    }
    if (group.mentions().stream().anyMatch(m -> isWhere(m, article))) {
      return false;
    }
    if (beginsBody(one, article)
        && group.mentions().stream().noneMatch(m -> isPersonal(m, article))) {
      return false; // but Ruiz of Ruiz Capital, who said so
    }
    boolean region = lexicon.countries().region(word).isPresent();
    if (lexicon.countries().ofCapital(word).isPresent()
        || region && (isOfPhrase(one, article) || isBeforeTitle(one, article))) {
      return false; // "the premier of Hesse", "Hesse premier Ana Ruiz"
    }
    int other = 0;
    int person = 0;
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(word)) {
          boolean thing =
              token.entity() == Entity.ORGANIZATION || token.entity() == Entity.LOCATION;
          other += thing ? 1 : 0;
          person += token.entity() == Entity.PERSON ? 1 : 0;
        }
      }
    }
    boolean known = person > 1 || group.mentions().size() > 1;
    boolean personal = group.mentions().stream().anyMatch(m -> isPersonal(m, article));
    boolean met = other == 0 && group.mentions().stream().anyMatch(m -> isMet(m, article));
    return other < person && (personal || known && met);
  }

  /** "the Pope", "Prince" of "Prince Olav": a title that the name model takes for a name. */
  boolean isBareTitle(NameMention mention, AnnotatedArticle article) {
    List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
    String word = mention.text().toLowerCase(Locale.ROOT);
    if (lexicon.honorifics().of(mention.text()).isPresent()) {
      return isArticle(tokens, mention.begin() - 1)
          || mention.end() < tokens.size() && tokens.get(mention.end()).entity() == Entity.PERSON;
    }
    return lexicon.titles().at(List.of(word), 0).isPresent()
        && (mention.begin() == 0
            || tokens.get(mention.begin() - 1).tag().matches("DT|PRP\\$|IN|JJ|TO|RB|``"));
  }

  private static boolean isArticle(List<Token> tokens, int at) {
    return at >= 0 && tokens.get(at).text().equalsIgnoreCase("the");
  }

  /** "Alpina", where the article has the "Alpina Sports Rights" too. */
  private static boolean beginsBody(NameMention mention, AnnotatedArticle article) {
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int at = 0; at + 2 < tokens.size(); at++) {
        if (tokens.get(at).text().equals(mention.text())
            && sentence.kind().isStory()
            && tokens.get(at).entity() == Entity.ORGANIZATION
            && tokens.get(at + 1).entity() == Entity.ORGANIZATION
            && NameFinder.isNameWord(tokens.get(at + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfPhrase(NameMention mention, AnnotatedArticle article) {
    List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
    return mention.begin() > 0 && tokens.get(mention.begin() - 1).text().matches("of|in|from");
  }

  private boolean isBeforeTitle(NameMention mention, AnnotatedArticle article) {
    List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
    return mention.end() < tokens.size()
        && lexicon
            .titles()
            .at(List.of(tokens.get(mention.end()).text().toLowerCase(Locale.ROOT)), 0)
            .isPresent();
  }

  /** Whether something beside the name model says that a word used once is a person's name. */
  private boolean isPersonal(NameMention mention, AnnotatedArticle article) {
    Sentence sentence = article.sentences().get(mention.sentence());
    int before = mention.begin() - 1;
    boolean described =
        before >= 0 && isDescription(sentence.tokens().get(before))
            || before > 1
                && sentence.tokens().get(before).text().equals("and")
                && sentence.tokens().get(before - 1).entity() == Entity.PERSON
                && sentence.tokens().get(before - 2).tag().matches("NNP?S")
                && isDescription(sentence.tokens().get(before - 2));
    String relation = sentence.tokens().get(mention.head()).relation();
    boolean acts = relation != null && relation.startsWith("nsubj");
    boolean related = "appos".equals(relation) && isHolder(sentence, mention);
    return described
        || acts
        || related
        || isOwner(sentence, mention)
        || lexicon.givenNames().contains(mention.text())
        || article.chains().stream()
            .filter(
                chain ->
                    chain.mentions().stream()
                        .anyMatch(
                            m -> m.sentence() == sentence.index() && mention.covers(m.head())))
            .flatMap(chain -> chain.mentions().stream())
            .map(m -> article.sentences().get(m.sentence()).tokens().get(m.head()).text())
            .anyMatch(word -> PronounResolver.genderOf(word) != Gender.UNKNOWN);
  }

  /** "met Ruiz": whom somebody meets, if the name model never takes the word for anything else. */
  private boolean isMet(NameMention mention, AnnotatedArticle article) {
    Parse parse = new Parse(article.sentences().get(mention.sentence()));
    int verb = parse.head(mention.head());
    return verb >= 0
        && parse.relation(mention.head()).equals("obj")
        && lexicon.meetingWords().verb(parse.lemma(verb)).stream()
            .anyMatch(trigger -> trigger.frame() == MeetingWords.Frame.MUTUAL);
  }

  private boolean hasHonorific(NameMention mention, AnnotatedArticle article) {
    List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
    return mention.begin() > 0
        && lexicon.honorifics().of(tokens.get(mention.begin() - 1).text()).isPresent();
  }

  /** "in Karelia", "across Karelia": a place, whatever the name model thinks. */
  private static boolean isWhere(NameMention mention, AnnotatedArticle article) {
    List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
    return mention.begin() > 0
        && Parse.isOneOf(
            tokens.get(mention.begin() - 1).text().toLowerCase(Locale.ROOT),
            "in",
            "into",
            "across",
            "throughout",
            "near")
        && tokens.get(mention.begin()).relation() != null
        && Parse.isOneOf(tokens.get(mention.head()).relation(), "obl", "nmod");
  }

  /** "the painter Ruiz", "Presidents Ruiz and Lind". */
  private boolean isDescription(Token before) {
    String lemma = before.lemma().toLowerCase(Locale.ROOT);
    String singular = before.tag().equals("NNPS") ? lemma.replaceAll("s$", "") : lemma;
    return before.tag().matches("NNS?") || lexicon.titles().at(List.of(singular), 0).isPresent();
  }

  /** "Ruiz's fate": the name model is seldom wrong about an owner. */
  private static boolean isOwner(Sentence sentence, NameMention mention) {
    List<Token> tokens = sentence.tokens();
    return "nmod:poss".equals(tokens.get(mention.head()).relation())
        && mention.end() < tokens.size()
        && tokens.get(mention.end()).tag().equals("POS");
  }

  /** "Ruiz's successor, Lind": beside a noun for somebody. */
  private boolean isHolder(Sentence sentence, NameMention mention) {
    int noun = sentence.tokens().get(mention.head()).head();
    if (noun < 0) {
      return false;
    }
    String lemma = sentence.tokens().get(noun).lemma().toLowerCase(Locale.ROOT);
    return lexicon.titles().at(List.of(lemma), 0).isPresent()
        || lexicon.meetingWords().isSide(lemma)
        || lexicon.kinWords().of(lemma).isPresent();
  }

  private boolean isSure(NameMention mention, AnnotatedArticle article) {
    return missed.end(article.sentences().get(mention.sentence()), mention.begin())
        > mention.begin();
  }

  /** "the Lind Front militants": the name of many, unless it has a known given name. */
  private boolean isGroup(NameGroup group, AnnotatedArticle article) {
    return group.mentions().stream()
        .anyMatch(
            m -> {
              List<Token> tokens = article.sentences().get(m.sentence()).tokens();
              return m.end() < tokens.size()
                  && !lexicon.givenNames().contains(m.text().split(" ")[0])
                  && lexicon.nameWords().namesGroup(tokens.get(m.end()).text());
            });
  }
}
