package newsgraph.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.model.ArticleInfo;

/** Which article of one graph is which of another: by its id, else by its text. */
final class ArticleMatch {
  private final Map<String, ArticleInfo> before = new LinkedHashMap<>();
  private final Map<String, ArticleInfo> now = new LinkedHashMap<>();
  private final Map<String, String> newIds = new HashMap<>();

  ArticleMatch(Graph old, Graph current) {
    old.nodes().forEach(node -> add(before, node));
    current.nodes().forEach(node -> add(now, node));
    Map<String, String> byText = new HashMap<>();
    now.values().stream()
        .filter(info -> !before.containsKey(info.id()))
        .forEach(info -> byText.putIfAbsent(info.sha256(), info.id()));
    Set<String> taken = new HashSet<>();
    for (ArticleInfo info : before.values()) {
      String same = now.containsKey(info.id()) ? info.id() : byText.get(info.sha256());
      if (same != null && taken.add(same)) {
        newIds.put(info.id(), same);
      }
    }
  }

  private static void add(Map<String, ArticleInfo> articles, Node node) {
    if (node instanceof Node.Article article) {
      articles.put(node.id(), article.info());
    }
  }

  /** The id in the new graph of an article of the old one; null if it is gone. */
  String now(String oldId) {
    return newIds.get(oldId);
  }

  /** Whether an article of the old graph has the same text in the new one. */
  boolean sameText(String oldId) {
    String id = now(oldId);
    return id != null && now.get(id).sha256().equals(before.get(oldId).sha256());
  }

  Map<String, ArticleInfo> before() {
    return before;
  }

  Map<String, ArticleInfo> now() {
    return now;
  }

  boolean isNew(String newId) {
    return !newIds.containsValue(newId);
  }
}
