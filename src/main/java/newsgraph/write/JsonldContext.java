package newsgraph.write;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the terms of the JSON-LD mean; inline, so that nobody must fetch anything to read a graph.
 */
final class JsonldContext {
  /** What ids begin with. */
  static final String IDS = "urn:newsgraph:";

  /** What the terms begin with that no public vocabulary has. */
  static final String OWN = "urn:newsgraph:vocabulary:";

  private static final String[][] PREFIXES = {
    {"schema", "https://schema.org/"},
    {"oa", "http://www.w3.org/ns/oa#"},
    {"wd", "http://www.wikidata.org/entity/"},
    {"p", "http://www.wikidata.org/prop/"},
    {"ps", "http://www.wikidata.org/prop/statement/"},
    {"pq", "http://www.wikidata.org/prop/qualifier/"},
    {"wikibase", "http://wikiba.se/ontology#"},
    {"xsd", "http://www.w3.org/2001/XMLSchema#"},
    {"own", OWN}
  };

  /** Types, and properties with a value, by their own name or another one. */
  private static final String[][] TERMS = {
    {"Person", "schema:Person"},
    {"Occupation", "schema:Occupation"},
    {"Role", "schema:Role"},
    {"Event", "schema:Event"},
    {"NewsArticle", "schema:NewsArticle"},
    {"Place", "schema:Place"},
    {"Statement", "wikibase:Statement"},
    {"name", "schema:name"},
    {"alternateName", "schema:alternateName"},
    {"headline", "schema:headline"},
    {"author", "schema:author"},
    {"publisher", "schema:publisher"},
    {"datePublished", "schema:datePublished"},
    {"inLanguage", "schema:inLanguage"},
    {"wordCount", "schema:wordCount"},
    {"startDate", "schema:startDate"},
    {"endDate", "schema:endDate"},
    {"location", "schema:location"},
    {"Annotation", "oa:Annotation"},
    {"SpecificResource", "oa:SpecificResource"},
    {"TextPositionSelector", "oa:TextPositionSelector"},
    {"TextQuoteSelector", "oa:TextQuoteSelector"},
    {"exact", "oa:exact"},
    {"prefix", "oa:prefix"},
    {"suffix", "oa:suffix"},
    {"Meeting", "own:Meeting"},
    {"Participation", "own:Participation"},
    {"Report", "own:Report"},
    {"MentionIn", "own:MentionIn"},
    {"Link", "own:Link"},
    {"title", "own:title"},
    {"organization", "own:organization"},
    {"kind", "own:kind"},
    {"status", "own:status"},
    {"asOf", "own:asOf"},
    {"role", "own:role"},
    {"others", "own:others"},
    {"multiple", "own:multiple"},
    {"dateText", "own:dateText"},
    {"place", "own:place"},
    {"attribution", "own:attribution"},
    {"joinedBy", "own:joinedBy"},
    {"count", "own:count"},
    {"mentions", "own:mentions"},
    {"mention", "own:mention"},
    {"via", "own:via"},
    {"path", "own:path"},
    {"record", "own:record"},
    {"sha256", "own:sha256"},
    {"statuses", "own:statuses"}
  };

  /** Properties whose value is a thing of its own. */
  private static final String[][] LINKS = {
    {"body", "oa:hasBody"},
    {"target", "oa:hasTarget"},
    {"source", "oa:hasSource"},
    {"selector", "oa:hasSelector"},
    {"eventStatus", "schema:eventStatus"},
    {"attendee", "schema:attendee"},
    {"organizer", "schema:organizer"},
    {"subjectOf", "schema:subjectOf"},
    {"sameAs", "schema:sameAs"},
    {"hasOccupation", "schema:hasOccupation"},
    {"person", "own:person"},
    {"meeting", "own:meeting"},
    {"article", "own:article"},
    {"P39", "p:P39"},
    {"positionHeld", "ps:P39"}
  };

  private JsonldContext() {}

  static ObjectNode json() {
    ObjectNode context = JsonLines.object();
    context.put("id", "@id").put("type", "@type");
    for (String[] prefix : PREFIXES) {
      context.put(prefix[0], prefix[1]);
    }
    for (String[] term : TERMS) {
      context.put(term[0], term[1]);
    }
    for (String[] link : LINKS) {
      context.putObject(link[0]).put("@id", link[1]).put("@type", "@id");
    }
    // The standard counts in code points, as the graph does.
    for (String offset : new String[] {"start", "end"}) {
      context.putObject(offset).put("@id", "oa:" + offset).put("@type", "xsd:nonNegativeInteger");
    }
    return context;
  }
}
