package newsgraph.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.model.ArticleFacts;
import newsgraph.model.Correction;
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
    return resolve(facts, List.of()).facts();
  }

  /**
   * The same with what the user knows better: corrections of people, then of offices, then of
   * meetings, each in their order.
   *
   * @throws IllegalArgumentException if two articles have one id
   */
  public Resolution resolve(List<ArticleFacts> facts, List<Correction> corrections) {
    List<ArticleFacts> articles =
        facts.stream().sorted(Comparator.comparing(article -> article.article().id())).toList();
    Set<String> ids = new HashSet<>();
    for (ArticleFacts article : articles) {
      if (!ids.add(article.article().id())) {
        throw new IllegalArgumentException("two articles " + article.article().id());
      }
    }
    CorrectionLog log = new CorrectionLog(corrections);
    ResolvedPeople resolved = people.resolve(articles, log);
    PeopleNames names = new PeopleNames(resolved.people());
    List<Tenure> tenures = offices.resolve(articles, resolved);
    if (!corrections.isEmpty()) {
      tenures = new OfficeCorrections(names).apply(tenures, log);
    }
    ResolvedFacts all =
        new ResolvedFacts(
            articles.stream().map(ArticleFacts::article).toList(),
            resolved.people(),
            tenures,
            meetings.resolve(articles, resolved, tenures, new MeetingCorrections(names, log)));
    return new Resolution(all, log.unapplied());
  }
}
