package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import newsgraph.check.Change.Detail;
import newsgraph.check.Change.Kind;
import newsgraph.check.Change.Thing;
import newsgraph.graph.Graph;
import newsgraph.graph.NodeIds;
import newsgraph.model.ArticleInfo;

/** Articles that came, went, or say something else; those that could not be read. */
final class ArticleChanges {
  private ArticleChanges() {}

  static List<Change> of(Graph old, Graph current, ArticleMatch articles) {
    List<Change> changes = new ArrayList<>();
    for (ArticleInfo info : articles.before().values()) {
      String id = articles.now(info.id());
      if (id == null) {
        changes.add(change(Kind.GONE, List.of(info.id()), List.of(), List.of()));
      } else {
        List<Detail> details = details(info, articles.now().get(id));
        if (!details.isEmpty()) {
          changes.add(change(Kind.CHANGED, List.of(info.id()), List.of(id), details));
        }
      }
    }
    for (String id : articles.now().keySet()) {
      if (articles.isNew(id)) {
        changes.add(change(Kind.NEW, List.of(), List.of(id), List.of()));
      }
    }
    skipped(old, current, changes);
    return changes;
  }

  private static List<Detail> details(ArticleInfo old, ArticleInfo current) {
    List<Detail> details = new ArrayList<>();
    add(details, "id", old.id(), current.id());
    if (!old.sha256().equals(current.sha256())) {
      details.add(new Detail("text", "another text", "edited"));
    }
    add(details, "published", old.published(), current.published());
    add(details, "published_from", old.publishedFrom(), current.publishedFrom());
    add(details, "title", old.title(), current.title());
    add(details, "byline", ReportChanges.list(old.byline()), ReportChanges.list(current.byline()));
    add(details, "source", old.source(), current.source());
    add(details, "language", old.language(), current.language());
    add(details, "copy_of", old.copyOf(), current.copyOf());
    return details;
  }

  private static void add(List<Detail> details, String field, String old, String current) {
    if (!Objects.equals(old, current)) {
      details.add(new Detail(field, old, current));
    }
  }

  private static Change change(
      Kind kind, List<String> before, List<String> now, List<Detail> details) {
    String id = now.isEmpty() ? before.get(0) : now.get(0);
    return new Change(Thing.ARTICLE, kind, id, before, now, details);
  }

  private static void skipped(Graph old, Graph current, List<Change> changes) {
    Map<String, String> before = reasons(old);
    Map<String, String> now = reasons(current);
    Map<String, String> all = new TreeMap<>(NodeIds.ORDER);
    all.putAll(before);
    all.putAll(now);
    for (String path : all.keySet()) {
      if (!Objects.equals(before.get(path), now.get(path))) {
        Detail detail = new Detail("skipped", before.get(path), now.get(path));
        changes.add(
            new Change(Thing.ARTICLE, Kind.CHANGED, path, List.of(), List.of(), List.of(detail)));
      }
    }
  }

  private static Map<String, String> reasons(Graph graph) {
    Map<String, String> reasons = new TreeMap<>(NodeIds.ORDER);
    graph.skipped().forEach(skipped -> reasons.put(skipped.path(), skipped.reason()));
    return reasons;
  }
}
