package newsgraph.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/** One JSON value from a stream: all of it, no key twice in an object, nothing after it. */
final class JsonTree {
  private static final ObjectMapper READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonTree() {}

  static JsonNode read(InputStream in) throws IOException {
    JsonNode tree;
    try {
      tree = READER.readTree(in);
    } catch (MismatchedInputException e) {
      throw new GraphFormatException("holds more than one JSON value" + at(e), e);
    } catch (JsonProcessingException e) {
      throw new GraphFormatException(reason(e) + at(e), e);
    } catch (CharConversionException e) {
      throw new GraphFormatException("is no JSON: " + e.getMessage(), e);
    }
    if (tree.isMissingNode()) {
      throw new GraphFormatException("is empty");
    }
    return tree;
  }

  // Between two fields Jackson tells of the end of input with no exception of its own.
  private static String reason(JsonProcessingException fault) {
    String message = fault.getOriginalMessage();
    boolean cut =
        fault instanceof JsonEOFException || message.startsWith("Unexpected end-of-input");
    return cut ? "is cut short: the JSON breaks off" : "is no JSON: " + message;
  }

  private static String at(JsonProcessingException fault) {
    JsonLocation place = fault.getLocation();
    return place == null || place.getLineNr() < 1
        ? ""
        : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
  }
}
