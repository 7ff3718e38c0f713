package newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ResolvedFacts.Tenure;

/** The distinct offices of all tenures, with their ids. */
final class OfficeNodes {
  private final Map<Office, String> ids = new HashMap<>();

  private OfficeNodes() {}

  static OfficeNodes of(List<Tenure> tenures) {
    Map<Office, FirstSeen> seen = new LinkedHashMap<>();
    for (Tenure tenure : tenures) {
      seen.merge(tenure.office(), firstSeen(tenure), OfficeNodes::earlier);
    }
    List<Office> offices = new ArrayList<>(seen.keySet());
    // Two kinds of one title and organization may be told at one place: the order must not depend
    // on that of the tenures.
    offices.sort(
        Comparator.comparing(Office::title, Ids.ORDER)
            .thenComparing(OfficeNodes::organization, Ids.ORDER)
            .thenComparing(Office::kind));
    List<String> assigned = Ids.assign(offices, OfficeNodes::wanted, seen::get);
    OfficeNodes nodes = new OfficeNodes();
    for (int i = 0; i < offices.size(); i++) {
      nodes.ids.put(offices.get(i), assigned.get(i));
    }
    return nodes;
  }

  String id(Office office) {
    return ids.get(office);
  }

  List<Node.Office> nodes() {
    return ids.entrySet().stream().map(e -> node(e.getValue(), e.getKey())).toList();
  }

  private static Node.Office node(String id, Office office) {
    return new Node.Office(id, office.title(), office.organization(), office.kind());
  }

  private static String wanted(Office office) {
    return NodeIds.office(office.title(), office.organization());
  }

  private static String organization(Office office) {
    return office.organization() == null ? "" : office.organization();
  }

  private static FirstSeen firstSeen(Tenure tenure) {
    return tenure.claims().stream()
        .map(claim -> FirstSeen.in(claim.article(), claim.evidence().start()))
        .min(FirstSeen::compareTo)
        .orElseThrow();
  }

  private static FirstSeen earlier(FirstSeen a, FirstSeen b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
