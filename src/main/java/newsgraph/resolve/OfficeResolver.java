package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ResolvedFacts.Claim;
import newsgraph.model.ResolvedFacts.Tenure;

/**
 * Tells which offices of different articles are the same, and fills in an organization that another
 * sentence about the same person tells. Immutable and safe for any number of threads.
 */
final class OfficeResolver {
  private final Knowledge knowledge;

  OfficeResolver(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * A statement on its way to a tenure.
   *
   * @param organization null if nothing tells it
   */
  private record Draft(
      int person, String title, String organization, OfficeKind kind, Claim claim) {
    Draft in(String other) {
      return new Draft(person, title, other, kind, claim);
    }

    Draft called(String other) {
      return new Draft(person, other, organization, kind, claim);
    }

    boolean sameArticle(Draft other) {
      return claim.article().id().equals(other.claim.article().id());
    }

    String office() {
      return title + "\n" + organization;
    }
  }

  /**
   * @param articles by id
   */
  List<Tenure> resolve(List<ArticleFacts> articles, ResolvedPeople people) {
    Map<String, List<Draft>> byTitle = new TreeMap<>();
    for (Draft draft : drafts(articles, people)) {
      String title = knowledge.sameTitle().apply(draft.title);
      byTitle.computeIfAbsent(draft.person + "\n" + title, k -> new ArrayList<>()).add(draft);
    }
    List<Draft> filled = new ArrayList<>();
    for (List<Draft> drafts : byTitle.values()) {
      List<Draft> whole = written(drafts);
      filled.addAll(
          oneTitle(whole.stream().map(draft -> draft.in(organization(draft, whole))).toList()));
    }
    return tenures(filled);
  }

  private List<Draft> drafts(List<ArticleFacts> articles, ResolvedPeople people) {
    OrganizationNames names =
        new OrganizationNames(
            articles.stream()
                .flatMap(article -> article.offices().stream())
                .map(statement -> statement.office().organization())
                .filter(Objects::nonNull)
                .toList());
    NameForms titles =
        new NameForms(
            articles.stream()
                .flatMap(article -> article.offices().stream())
                .map(statement -> statement.office().title())
                .toList(),
            title -> String.join(" ", Words.of(title)));
    List<Draft> drafts = new ArrayList<>();
    int first = 0;
    for (ArticleFacts article : articles) {
      for (OfficeStatement statement : article.offices()) {
        Office office = statement.office();
        int person = people.personOf()[first + statement.person()];
        if (person == ResolvedPeople.NOBODY) {
          continue;
        }
        drafts.add(
            new Draft(
                person,
                titles.of(office.title()),
                office.organization() == null ? null : names.of(office.organization()),
                office.kind(),
                new Claim(
                    article.article(),
                    statement.status(),
                    statement.from(),
                    statement.to(),
                    statement.evidence())));
      }
      first += article.people().size();
    }
    return drafts;
  }

  /**
   * A person's posts of one title: "Democratic Party" is the one that is told in full elsewhere.
   */
  private List<Draft> written(List<Draft> drafts) {
    Set<String> names = new TreeSet<>();
    drafts.stream().map(Draft::organization).filter(Objects::nonNull).forEach(names::add);
    names.removeIf(name -> knowledge.country().test(name));
    List<Draft> written = new ArrayList<>();
    for (Draft draft : drafts) {
      String full = draft.organization;
      if (full != null && names.contains(full)) {
        Set<String> words = Words.content(full);
        full =
            names.stream()
                .filter(name -> !words.isEmpty() && Words.content(name).containsAll(words))
                .max(
                    Comparator.comparing((String name) -> Words.content(name).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(full);
      }
      written.add(draft.in(full));
    }
    return written;
  }

  /** Its own, else the only one of the article, else the one that most sentences tell. */
  private static String organization(Draft draft, List<Draft> sameTitle) {
    if (draft.organization != null) {
      return draft.organization;
    }
    List<String> near =
        sameTitle.stream()
            .filter(draft::sameArticle)
            .map(Draft::organization)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (near.size() == 1) {
      return near.get(0);
    }
    Map<String, Integer> counts = new TreeMap<>();
    sameTitle.stream()
        .map(Draft::organization)
        .filter(Objects::nonNull)
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> 3 * entry.getValue() > 2 * all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Of several titles for one post of one person, the one that is used most. */
  private List<Draft> oneTitle(List<Draft> drafts) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Draft draft : drafts) {
      counts
          .computeIfAbsent(String.valueOf(draft.organization), k -> new TreeMap<>())
          .merge(draft.title, 1, Integer::sum);
    }
    return drafts.stream()
        .map(draft -> draft.called(mostUsed(counts.get(String.valueOf(draft.organization)))))
        .toList();
  }

  private String mostUsed(Map<String, Integer> titles) {
    return titles.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(
                    entry -> !knowledge.sameTitle().apply(entry.getKey()).equals(entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static List<Tenure> tenures(List<Draft> drafts) {
    Map<String, OfficeKind> kinds = kinds(drafts);
    Map<String, List<Draft>> groups = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      groups
          .computeIfAbsent(draft.person + "\n" + draft.office(), k -> new ArrayList<>())
          .add(draft);
    }
    List<Tenure> tenures = new ArrayList<>();
    for (List<Draft> group : groups.values()) {
      Draft one = group.get(0);
      Office office = new Office(one.title, one.organization, kinds.get(one.office()));
      List<Claim> claims =
          group.stream()
              .map(Draft::claim)
              .sorted(
                  Comparator.comparing((Claim claim) -> claim.article().id())
                      .thenComparing(claim -> claim.evidence().start())
                      .thenComparing(claim -> claim.evidence().end())
                      .thenComparing(Claim::status))
              .toList();
      tenures.add(new Tenure(one.person, office, claims));
    }
    return tenures;
  }

  /** An office has one kind: what most sentences say. */
  private static Map<String, OfficeKind> kinds(List<Draft> drafts) {
    Map<String, Map<OfficeKind, Integer>> counts = new HashMap<>();
    for (Draft draft : drafts) {
      counts
          .computeIfAbsent(draft.office(), k -> new TreeMap<>())
          .merge(draft.kind, 1, Integer::sum);
    }
    Map<String, OfficeKind> kinds = new HashMap<>();
    counts.forEach(
        (office, kind) ->
            kinds.put(
                office,
                kind.entrySet().stream()
                    .min(Comparator.comparing(entry -> -entry.getValue()))
                    .orElseThrow()
                    .getKey()));
    return kinds;
  }
}
