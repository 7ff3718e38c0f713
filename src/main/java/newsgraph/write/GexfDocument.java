package newsgraph.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlRootElement;
import java.util.List;

/** The elements of GEXF 1.3 that are written; each record's components in the schema's order. */
@JacksonXmlRootElement(localName = "gexf", namespace = GexfDocument.NS)
@JsonPropertyOrder({"version", "meta", "graph"})
record GexfDocument(
    @JacksonXmlProperty(isAttribute = true) String version,
    @JacksonXmlProperty(namespace = NS) Meta meta,
    @JacksonXmlProperty(namespace = NS) Body graph) {
  static final String NS = "http://gexf.net/1.3";

  @JsonPropertyOrder({"creator", "description"})
  record Meta(
      @JacksonXmlProperty(namespace = NS) String creator,
      @JacksonXmlProperty(namespace = NS) String description) {}

  /** The graph element. */
  @JsonPropertyOrder({
    "mode",
    "defaultedgetype",
    "idtype",
    "timeformat",
    "timerepresentation",
    "attributes",
    "nodes",
    "edges"
  })
  record Body(
      @JacksonXmlProperty(isAttribute = true) String mode,
      @JacksonXmlProperty(isAttribute = true) String defaultedgetype,
      @JacksonXmlProperty(isAttribute = true) String idtype,
      @JacksonXmlProperty(isAttribute = true) String timeformat,
      @JacksonXmlProperty(isAttribute = true) String timerepresentation,
      @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(namespace = NS)
          List<Attributes> attributes,
      @JacksonXmlElementWrapper(localName = "nodes", namespace = NS)
          @JacksonXmlProperty(localName = "node", namespace = NS)
          List<Item> nodes,
      @JacksonXmlElementWrapper(localName = "edges", namespace = NS)
          @JacksonXmlProperty(localName = "edge", namespace = NS)
          List<Item> edges) {}

  /** The attributes that nodes or edges can have. */
  @JsonPropertyOrder({"class", "attribute"})
  record Attributes(
      @JacksonXmlProperty(isAttribute = true, localName = "class") String of,
      @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(namespace = NS)
          List<Declared> attribute) {}

  /** An attribute that can be had. */
  @JsonPropertyOrder({"id", "title", "type"})
  record Declared(
      @JacksonXmlProperty(isAttribute = true) String id,
      @JacksonXmlProperty(isAttribute = true) String title,
      @JacksonXmlProperty(isAttribute = true) String type) {}

  /** A node or an edge; the ends, kind and weight are null in nodes. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonPropertyOrder({"id", "source", "target", "label", "kind", "weight", "attvalues", "spells"})
  record Item(
      @JacksonXmlProperty(isAttribute = true) String id,
      @JacksonXmlProperty(isAttribute = true) String source,
      @JacksonXmlProperty(isAttribute = true) String target,
      @JacksonXmlProperty(isAttribute = true) String label,
      @JacksonXmlProperty(isAttribute = true) String kind,
      @JacksonXmlProperty(isAttribute = true) Integer weight,
      @JacksonXmlElementWrapper(localName = "attvalues", namespace = NS)
          @JacksonXmlProperty(localName = "attvalue", namespace = NS)
          List<Value> attvalues,
      @JacksonXmlElementWrapper(localName = "spells", namespace = NS)
          @JacksonXmlProperty(localName = "spell", namespace = NS)
          List<Spell> spells) {}

  /** An attribute's value. */
  @JsonPropertyOrder({"for", "value"})
  record Value(
      @JacksonXmlProperty(isAttribute = true, localName = "for") String attribute,
      @JacksonXmlProperty(isAttribute = true) String value) {}

  /** When an item is there; ISO days, both included, null without end. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({"start", "end"})
  record Spell(
      @JacksonXmlProperty(isAttribute = true) String start,
      @JacksonXmlProperty(isAttribute = true) String end) {}
}
