package newsgraph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import newsgraph.model.DateRange;

/** What a graph says of each article by itself, as gold does. Immutable. */
final class GraphArticles {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

  private final Map<String, List<Node.Article>> byStem = new HashMap<>();
  private final Map<String, List<Node.Person>> people = new HashMap<>();
  private final Map<String, List<Office>> offices = new HashMap<>();
  private final Map<String, List<Meeting>> meetings = new HashMap<>();
  private final Map<String, Set<String>> sentences = new HashMap<>();

  /**
   * A person's office as an article tells it.
   *
   * @param person node id
   * @param organization null if the graph tells none
   * @param statuses what the article's sentences say
   */
  record Office(
      String person,
      String title,
      String organization,
      TreeSet<String> statuses,
      List<String> sentences) {}

  /**
   * A meeting as an article tells it.
   *
   * @param people node ids of those whom the article names, or of all if it names none
   * @param date null if the article does not tell
   * @param place null if the article does not tell
   */
  record Meeting(
      String id,
      Set<String> people,
      List<String> others,
      String status,
      String kind,
      DateRange date,
      String place,
      List<String> sentences) {}

  GraphArticles(Graph graph) {
    Map<String, Node> nodes = new HashMap<>();
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
    Map<String, List<Edge.Participates>> present = new HashMap<>();
    for (Edge edge : graph.edges()) {
      if (edge instanceof Edge.Participates part) {
        present.computeIfAbsent(part.target(), k -> new ArrayList<>()).add(part);
      }
    }
    for (Node node : graph.nodes()) {
      if (node instanceof Node.Article article) {
        stems(article).forEach(s -> byStem.computeIfAbsent(s, k -> new ArrayList<>()).add(article));
      }
    }
    for (Edge edge : graph.edges()) {
      if (edge instanceof Edge.MentionedIn mention) {
        of(people, mention.target()).add((Node.Person) nodes.get(mention.source()));
        mention.evidence().forEach(this::remember);
      } else if (edge instanceof Edge.Holds holds) {
        add(holds, (Node.Office) nodes.get(holds.target()));
      } else if (edge instanceof Edge.ReportedIn report) {
        Node.Meeting meeting = (Node.Meeting) nodes.get(report.source());
        add(report, meeting, present.getOrDefault(meeting.id(), List.of()));
      }
    }
  }

  /**
   * The article of a gold file: its path's last part is the stem with any ending, and {@code
   * #record} after it in a file of many. A copy gives way to its original.
   *
   * @return the node's id; null if the graph has none
   * @throws IllegalArgumentException if the stem stands for several
   */
  String article(String stem) {
    List<Node.Article> found = byStem.getOrDefault(stem, List.of());
    List<Node.Article> originals = found.stream().filter(a -> a.info().copyOf() == null).toList();
    List<Node.Article> left = originals.isEmpty() ? found : originals;
    if (left.size() > 1) {
      throw new IllegalArgumentException(
          "the gold file "
              + stem
              + ".json could be of "
              + left.get(0).id()
              + " and of "
              + left.get(1).id()
              + "; give the articles different file names");
    }
    return left.isEmpty() ? null : left.get(0).id();
  }

  List<Node.Person> people(String article) {
    return people.getOrDefault(article, List.of());
  }

  List<Office> offices(String article) {
    return offices.getOrDefault(article, List.of());
  }

  List<Meeting> meetings(String article) {
    return meetings.getOrDefault(article, List.of());
  }

  /** The sentences of an article that the graph quotes and that have these words, as printed. */
  List<String> sentencesWith(String article, String words) {
    return sentences.getOrDefault(article, Set.of()).stream()
        .filter(sentence -> sentence.contains(words))
        .toList();
  }

  private void add(Edge.Holds holds, Node.Office office) {
    Map<String, Office> told = new LinkedHashMap<>();
    for (Edge.Claim claim : holds.evidence()) {
      remember(claim.quotation());
      Office one =
          told.computeIfAbsent(
              claim.quotation().article(),
              article ->
                  new Office(
                      holds.source(),
                      office.title(),
                      office.organization(),
                      new TreeSet<>(),
                      new ArrayList<>()));
      one.statuses().add(label(claim.status()));
      addSentence(one.sentences(), claim.quotation());
    }
    told.forEach((article, one) -> of(offices, article).add(one));
  }

  private void add(Edge.ReportedIn report, Node.Meeting meeting, List<Edge.Participates> present) {
    String article = report.target();
    Set<String> named = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (Edge.Participates part : present) {
      all.add(part.source());
      for (Edge.Mention mention : part.evidence()) {
        if (mention.quotation().article().equals(article)) {
          named.add(part.source());
          remember(mention.quotation());
        }
      }
    }
    List<String> quoted = new ArrayList<>();
    for (Quotation quotation : report.evidence()) {
      remember(quotation);
      addSentence(quoted, quotation);
    }
    of(meetings, article)
        .add(
            new Meeting(
                meeting.id(),
                named.isEmpty() ? all : named,
                meeting.others(),
                label(report.status()),
                label(report.kind()),
                report.date(),
                report.place(),
                quoted));
  }

  private void remember(Quotation quotation) {
    if (quotation.sentence() != null) {
      sentences
          .computeIfAbsent(quotation.article(), k -> new TreeSet<>())
          .add(quotation.sentence());
    }
  }

  private static void addSentence(List<String> sentences, Quotation quotation) {
    String words = quotation.sentence() == null ? quotation.quote() : quotation.sentence();
    if (words != null && !sentences.contains(words)) {
      sentences.add(words);
    }
  }

  private static Set<String> stems(Node.Article article) {
    String path = article.info().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    String record = article.info().record() == null ? "" : "#" + article.info().record();
    Set<String> stems = new HashSet<>();
    for (String name : List.of(file, ENDING.matcher(file).replaceFirst(""))) {
      stems.add(name);
      stems.add(name + record);
    }
    return stems;
  }

  /** A word as gold files have it. */
  static String label(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static <T> List<T> of(Map<String, List<T>> lists, String key) {
    return lists.computeIfAbsent(key, k -> new ArrayList<>());
  }
}
