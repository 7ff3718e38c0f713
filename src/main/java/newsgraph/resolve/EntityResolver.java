package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.Participation;
import newsgraph.model.ResolvedFacts;

/** First step: people of the same name are one. */
public final class EntityResolver {
  /** Tells which people, offices and meetings of the articles are the same. */
  public ResolvedFacts resolve(List<ArticleFacts> facts) {
    List<ArticleFacts> articles =
        facts.stream().sorted(Comparator.comparing(a -> a.article().id())).toList();
    Map<String, Integer> byName = new LinkedHashMap<>();
    List<List<ResolvedFacts.Appearance>> seen = new ArrayList<>();
    Map<String, ResolvedFacts.Tenure> tenures = new LinkedHashMap<>();
    List<ResolvedFacts.Meeting> meetings = new ArrayList<>();
    for (ArticleFacts a : articles) {
      Map<Integer, Integer> index = new HashMap<>();
      for (int i = 0; i < a.people().size(); i++) {
        ArticleFacts.PersonFacts p = a.people().get(i);
        int n = byName.computeIfAbsent(p.name(), k -> byName.size());
        if (n == seen.size()) {
          seen.add(new ArrayList<>());
        }
        seen.get(n).add(new ResolvedFacts.Appearance(a.article(), p, p.joinedBy()));
        index.put(i, n);
      }
      for (OfficeStatement o : a.offices()) {
        int person = index.get(o.person());
        ResolvedFacts.Claim claim =
            new ResolvedFacts.Claim(a.article(), o.status(), o.from(), o.to(), o.evidence());
        tenures.merge(
            person + " " + o.office(),
            new ResolvedFacts.Tenure(person, o.office(), List.of(claim)),
            (x, y) -> {
              List<ResolvedFacts.Claim> all = new ArrayList<>(x.claims());
              all.addAll(y.claims());
              return new ResolvedFacts.Tenure(person, o.office(), all);
            });
      }
      for (MeetingReport m : a.meetings()) {
        MeetingReport told =
            new MeetingReport(
                m.participants().stream()
                    .map(p -> new Participation(index.get(p.person()), p.role(), p.mentions()))
                    .toList(),
                m.others(),
                m.status(),
                m.kind(),
                m.date(),
                m.place(),
                m.multiple(),
                m.attribution(),
                m.evidence());
        meetings.add(
            new ResolvedFacts.Meeting(
                m.place(), List.of(new ResolvedFacts.Report(a.article(), told, List.of()))));
      }
    }
    List<ResolvedFacts.Person> people = new ArrayList<>();
    byName.forEach((name, n) -> people.add(new ResolvedFacts.Person(name, name, seen.get(n))));
    return new ResolvedFacts(
        articles.stream().map(ArticleFacts::article).toList(),
        people,
        List.copyOf(tenures.values()),
        meetings);
  }
}
