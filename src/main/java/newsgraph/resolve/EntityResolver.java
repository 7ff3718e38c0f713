package newsgraph.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ResolvedFacts;
import newsgraph.model.ResolvedFacts.Tenure;

/**
 * Tells which people, offices and meetings of different articles are the same. The result does not
 * depend on the order of the articles. Immutable and safe for any number of threads.
 */
public final class EntityResolver {
  private final PeopleResolver people;
  private final OfficeResolver offices;
  private final MeetingResolver meetings;

  /** A resolver that knows no word lists. */
  public EntityResolver() {
    this(Knowledge.none());
  }

  /** A resolver that knows what the word lists know. */
  public EntityResolver(Knowledge knowledge) {
    people = new PeopleResolver(knowledge);
    offices = new OfficeResolver(knowledge);
    meetings = new MeetingResolver(knowledge);
  }

  /**
   * The facts of all articles, told apart.
   *
   * @throws IllegalArgumentException if two articles have one id
   */
  public ResolvedFacts resolve(List<ArticleFacts> facts) {
    List<ArticleFacts> articles =
        facts.stream().sorted(Comparator.comparing(article -> article.article().id())).toList();
    Set<String> ids = new HashSet<>();
    for (ArticleFacts article : articles) {
      if (!ids.add(article.article().id())) {
        throw new IllegalArgumentException("two articles " + article.article().id());
      }
    }
    ResolvedPeople resolved = people.resolve(articles);
    List<Tenure> tenures = offices.resolve(articles, resolved);
    return new ResolvedFacts(
        articles.stream().map(ArticleFacts::article).toList(),
        resolved.people(),
        tenures,
        meetings.resolve(articles, resolved, tenures));
  }
}
