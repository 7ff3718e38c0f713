package newsgraph.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ArticleInfo;
import newsgraph.model.DateRange;
import newsgraph.model.ResolvedFacts.MeetingJoin;

/** Writes one graph to one generator, key by key. */
final class GraphWriting {
  private final JsonGenerator json;

  GraphWriting(JsonGenerator json) {
    this.json = json;
  }

  void write(Graph graph) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("directed", true);
    json.writeBooleanField("multigraph", true);
    json.writeObjectFieldStart("graph");
    json.writeStringField("schema", GraphJson.SCHEMA);
    json.writeObjectFieldStart("generator");
    json.writeStringField("name", graph.generator().name());
    json.writeStringField("version", graph.generator().version());
    json.writeStringField("corenlp", graph.generator().corenlp());
    json.writeEndObject();
    json.writeNumberField("articles", graph.articles());
    if (!graph.focus().isEmpty()) {
      list("focus", graph.focus(), json::writeString);
    }
    list("skipped", graph.skipped(), this::skipped);
    json.writeEndObject();
    list("nodes", graph.nodes(), this::node);
    list("edges", graph.edges(), this::edge);
    json.writeEndObject();
  }

  private void skipped(Graph.Skipped skipped) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", skipped.path());
    json.writeStringField("reason", skipped.reason());
    json.writeEndObject();
  }

  private void node(Node node) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", node.id());
    if (node instanceof Node.Article article) {
      article(article.info());
    } else if (node instanceof Node.Meeting meeting) {
      meeting(meeting);
    } else if (node instanceof Node.Office office) {
      json.writeStringField("type", "office");
      json.writeStringField("title", office.title());
      json.writeStringField("organization", office.organization());
      label("kind", office.kind());
    } else if (node instanceof Node.Person person) {
      json.writeStringField("type", "person");
      json.writeStringField("name", person.name());
      list("aliases", person.aliases(), this::name);
      json.writeNumberField("mentions", person.mentions());
    }
    json.writeEndObject();
  }

  private void article(ArticleInfo info) throws IOException {
    json.writeStringField("type", "article");
    json.writeStringField("path", info.path());
    if (info.record() != null) {
      json.writeStringField("record", info.record());
    }
    json.writeStringField("title", info.title());
    list("byline", info.byline(), json::writeString);
    json.writeStringField("source", info.source());
    json.writeStringField("published", info.published());
    json.writeStringField("published_from", info.publishedFrom());
    json.writeStringField("language", info.language());
    json.writeStringField("sha256", info.sha256());
    json.writeNumberField("words", info.words());
    json.writeStringField("copy_of", info.copyOf());
    if (info.encoding() != null) {
      json.writeStringField("encoding", info.encoding());
    }
    if (!info.notes().isEmpty()) {
      list("notes", info.notes(), json::writeString);
    }
  }

  private void meeting(Node.Meeting meeting) throws IOException {
    json.writeStringField("type", "meeting");
    label("status", meeting.status());
    label("kind", meeting.kind());
    date(meeting.date());
    json.writeStringField("place", meeting.place());
    list("others", meeting.others(), json::writeString);
    json.writeBooleanField("multiple", meeting.multiple());
  }

  private void edge(Edge edge) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", edge.id());
    json.writeStringField("source", edge.source());
    json.writeStringField("target", edge.target());
    json.writeStringField("type", edge.type());
    if (edge instanceof Edge.Holds holds) {
      label("status", holds.status());
      json.writeStringField("as_of", holds.asOf());
      json.writeStringField("from", holds.from());
      json.writeStringField("to", holds.to());
      list("evidence", holds.evidence(), this::claim);
    } else if (edge instanceof Edge.Participates participates) {
      label("role", participates.role());
      list("evidence", participates.evidence(), this::mention);
    } else if (edge instanceof Edge.ReportedIn reported) {
      reportedIn(reported);
    } else if (edge instanceof Edge.MentionedIn mentioned) {
      json.writeNumberField("count", mentioned.count());
      list("names", mentioned.names(), this::name);
      list("joined_by", labels(mentioned.joinedBy(), NameJoin::label), json::writeString);
      list("evidence", mentioned.evidence(), this::quotation);
    } else if (edge instanceof Edge.Linked linked) {
      list("meetings", linked.meetings(), json::writeString);
      json.writeObjectFieldStart("statuses");
      for (Edge.StatusCount count : linked.statuses()) {
        json.writeNumberField(label(count.status()), count.count());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void reportedIn(Edge.ReportedIn reported) throws IOException {
    label("status", reported.status());
    label("kind", reported.kind());
    date(reported.date());
    json.writeStringField("place", reported.place());
    list("attribution", reported.attribution(), json::writeString);
    list("joined_by", labels(reported.joinedBy(), MeetingJoin::label), json::writeString);
    list("evidence", reported.evidence(), this::quotation);
  }

  private void date(DateRange date) throws IOException {
    if (date == null) {
      json.writeNullField("date");
      return;
    }
    json.writeObjectFieldStart("date");
    json.writeStringField("from", date.from());
    json.writeStringField("to", date.to());
    label("precision", date.precision());
    list("text", date.text(), json::writeString);
    json.writeEndObject();
  }

  private void name(NameCount name) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", name.text());
    json.writeNumberField("count", name.count());
    json.writeEndObject();
  }

  private void claim(Edge.Claim claim) throws IOException {
    json.writeStartObject();
    words(claim.quotation());
    label("status", claim.status());
    json.writeEndObject();
  }

  private void mention(Edge.Mention mention) throws IOException {
    json.writeStartObject();
    words(mention.quotation());
    json.writeStringField("mention", mention.mention());
    label("via", mention.via());
    json.writeEndObject();
  }

  private void quotation(Quotation quotation) throws IOException {
    json.writeStartObject();
    words(quotation);
    json.writeEndObject();
  }

  private void words(Quotation quotation) throws IOException {
    json.writeStringField("article", quotation.article());
    json.writeNumberField("start", quotation.start());
    json.writeNumberField("end", quotation.end());
    json.writeStringField("quote", quotation.quote());
    json.writeStringField("sentence", quotation.sentence());
    json.writeNumberField("sentence_start", quotation.sentenceStart());
  }

  private void label(String key, Enum<?> word) throws IOException {
    json.writeStringField(key, word == null ? null : label(word));
  }

  private static String label(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static <T> List<String> labels(
      List<T> words, java.util.function.Function<T, String> label) {
    return words.stream().map(label).toList();
  }

  private <T> void list(String key, List<T> items, Item<T> item) throws IOException {
    json.writeArrayFieldStart(key);
    for (T element : items) {
      item.write(element);
    }
    json.writeEndArray();
  }

  /** Writes one element of a list. */
  private interface Item<T> {
    void write(T element) throws IOException;
  }
}
