package newsgraph.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsgraph.model.DateRange;

/** Ids, dates and lists as the JSON-LD has them. */
final class JsonldValues {
  /** What stands in a URN as it is, beside letters and digits. */
  private static final String PLAIN = "-._~/:+";

  private JsonldValues() {}

  /**
   * The URN of a node or an edge: what a URN can't have is in UTF-8, a percent sign and hex digits
   * a byte.
   */
  static String urn(String id) {
    StringBuilder urn = new StringBuilder(JsonldContext.IDS);
    for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        urn.append(c);
      } else {
        urn.append(String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return urn.toString();
  }

  /** A thing of a type, or of several. */
  static ObjectNode thing(String id, String... types) {
    ObjectNode thing = JsonLines.object().put("id", urn(id));
    if (types.length == 1) {
      return thing.put("type", types[0]);
    }
    ArrayNode all = thing.putArray("type");
    for (String type : types) {
      all.add(type);
    }
    return thing;
  }

  /** Puts a text, unless it is null. */
  static void text(ObjectNode thing, String property, String value) {
    if (value != null) {
      thing.put(property, value);
    }
  }

  /** Puts texts, unless there is none. */
  static void texts(ObjectNode thing, String property, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = thing.putArray(property);
      values.forEach(array::add);
    }
  }

  /** Puts the ids of things, unless there is none. */
  static void links(ObjectNode thing, String property, List<String> ids) {
    texts(thing, property, ids.stream().map(JsonldValues::urn).toList());
  }

  /** Puts an ISO date with the type of its precision, unless it is null. */
  static void date(ObjectNode thing, String property, String iso) {
    if (iso != null) {
      String type =
          switch (iso.length()) {
            case 4 -> "xsd:gYear";
            case 7 -> "xsd:gYearMonth";
            default -> "xsd:date";
          };
      thing.putObject(property).put("@value", iso).put("@type", type);
    }
  }

  /** Puts both ends of a date and its words, unless it is null. */
  static void range(ObjectNode thing, DateRange date) {
    if (date != null) {
      date(thing, "startDate", date.from());
      date(thing, "endDate", date.to());
      texts(thing, "dateText", date.text());
    }
  }
}
