package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article.Kind;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;

/** How much an article is about each of its people. */
final class Prominence {
  private final int[] named;
  private final int names;
  private final Set<Integer> inHeadline = new HashSet<>();
  private final Set<Integer> inLead = new HashSet<>();
  private final Protagonist protagonist;

  Prominence(AnnotatedArticle article, People people, Protagonist protagonist) {
    this.protagonist = protagonist;
    this.named = new int[people.persons().size()];
    List<People.Mention> all = people.mentions().stream().filter(m -> m.via() == Via.NAME).toList();
    this.names = Math.max(1, all.size());
    for (People.Mention mention : all) {
      named[mention.person()]++;
      Kind kind = article.sentences().get(mention.sentence()).kind();
      if (kind == Kind.HEADLINE || kind == Kind.SUBHEADING) {
        inHeadline.add(mention.person());
      }
    }
    int lead = LeadDay.lead(article);
    if (lead >= 0) {
      Parse parse = new Parse(article.sentences().get(lead));
      people.inSentence(lead).stream()
          .filter(m -> Antecedents.isMainSubject(parse, m))
          .forEach(m -> inLead.add(m.person()));
    }
  }

  boolean isInHeadline(int person) {
    return inHeadline.contains(person);
  }

  /** Whether somebody is the main subject of the first sentence of the story. */
  boolean isInLead(int person) {
    return inLead.contains(person);
  }

  /** Whether the article is about a person of this gender, as {@link Protagonist} finds. */
  boolean isProtagonist(int person, Gender gender) {
    return protagonist.of(gender).filter(p -> p == person).isPresent();
  }

  /** How often the one of these is named who is named most often in the article. */
  int most(Set<Integer> of) {
    return of.stream().mapToInt(person -> named[person]).max().orElse(0);
  }

  boolean isNamed(int person, int times) {
    return named[person] == times;
  }

  /** The part of all names in the article that are the person's, 0 to 1. */
  double share(int person) {
    return (double) named[person] / names;
  }
}
