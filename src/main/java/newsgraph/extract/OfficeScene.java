package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * What the office rules look at: an article, its people and the word lists. Immutable; one for each
 * article.
 */
record OfficeScene(
    AnnotatedArticle article,
    People people,
    OfficeLexicon lexicon,
    OrganizationReader organizations) {

  static OfficeScene of(AnnotatedArticle article, People people, OfficeLexicon lexicon) {
    return new OfficeScene(
        article, people, lexicon, new OrganizationReader(article, people, lexicon));
  }

  /** The person's name that covers a token. */
  Optional<Mention> name(int sentence, int token) {
    return people.at(sentence, token).filter(m -> m.via() == Via.NAME);
  }

  Optional<Mention> mention(int sentence, int token) {
    return people.at(sentence, token);
  }

  /** The person that a token stands for, or -1. */
  int person(int sentence, int token) {
    return people.at(sentence, token).map(Mention::person).orElse(-1);
  }

  boolean overlapsName(int sentence, int token) {
    return name(sentence, token).isPresent();
  }

  List<Mention> names(int sentence) {
    return people.inSentence(sentence).stream().filter(m -> m.via() == Via.NAME).toList();
  }

  /** Where a name ends with the letters after it: "Ana Ruiz QC", "Bo Lind, MP". */
  int lettersEnd(Mention name) {
    List<Sentence.Token> tokens = article.sentences().get(name.sentence()).tokens();
    int end = name.end();
    boolean more = true;
    while (more) {
      int at = end < tokens.size() && tokens.get(end).text().equals(",") ? end + 1 : end;
      more = at < tokens.size() && isLetters(tokens.get(at).text());
      end = more ? at + 1 : end;
    }
    return end;
  }

  private boolean isLetters(String word) {
    return word.matches("\\p{Lu}{2,4}")
        && lexicon.honorifics().of(word).filter(h -> h.after()).isPresent();
  }

  /** Where the forms of address before a name begin: "Mr Lind". */
  int addressBegin(Sentence sentence, int begin) {
    int at = begin;
    while (at > 0
        && lexicon.honorifics().of(sentence.tokens().get(at - 1).text()).isPresent()
        && name(sentence.index(), at - 1).isEmpty()) {
      at--;
    }
    return at;
  }

  boolean startsSentence(Sentence sentence, int token) {
    return token == 0 || sentence.tokens().get(token - 1).tag().matches("``|''|:");
  }

  /**
   * The last country named before a token of this sentence, or in the sentence before: what "its"
   * can mean. A subject or object goes before what stands after "from", "to" or the like: "she led
   * Peru to independence from Spain and was its president". Null if there is none.
   */
  String placeBefore(Sentence sentence, int token) {
    String here = lastCountry(sentence, token);
    if (here != null || sentence.index() == 0) {
      return here;
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    return before.kind().isStory() ? lastCountry(before, before.tokens().size()) : null;
  }

  private String lastCountry(Sentence sentence, int end) {
    Parse parse = new Parse(sentence);
    String last = null;
    for (int at = end - 1; at >= 0; at--) {
      if (sentence.tokens().get(at).entity() == Entity.LOCATION) {
        int begin = organizations.countryBegin(sentence, at + 1, 0);
        if (begin <= at) {
          String country = organizations.country(sentence, begin, at + 1).orElse(null);
          boolean oblique = !parse.preposition(at).matches("|of|in|for");
          if (last == null && !oblique || country == null) {
            return country;
          }
          if (parse.relation(at).matches("nsubj.*|obj")) {
            return country;
          }
          last = last == null ? country : last;
        }
      }
    }
    return last;
  }
}
