package newsgraph.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;

/** One JSON value from a stream: all of it, no key twice in an object, nothing after it. */
final class JsonTree {
  private static final ObjectMapper READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern HALF_A_WORD =
      Pattern.compile("Unrecognized token '(n|nu|nul|t|tr|tru|f|fa|fal|fals)'");

  /** What gzip files start with. */
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private JsonTree() {}

  static JsonNode read(InputStream in) throws IOException {
    refuseGzip(in);
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

  private static void refuseGzip(InputStream in) throws IOException {
    if (in.markSupported()) {
      in.mark(GZIP.length);
      boolean gzip = Arrays.equals(in.readNBytes(GZIP.length), GZIP);
      in.reset();
      if (gzip) {
        throw new GraphFormatException("is compressed with gzip: unpack it first");
      }
    }
  }

  private static String reason(JsonProcessingException fault) {
    String message = fault.getOriginalMessage();
    if (fault instanceof StreamConstraintsException) {
      return "is no graph: it nests too deep, or a text or a number in it is too long";
    }
    // Between two fields, and within a word, Jackson has no exception of its own for that.
    boolean cut =
        fault instanceof JsonEOFException
            || message.startsWith("Unexpected end-of-input")
            || HALF_A_WORD.matcher(message).lookingAt();
    return cut ? "is cut short: the JSON breaks off" : "is no JSON: " + message;
  }

  private static String at(JsonProcessingException fault) {
    JsonLocation place = fault.getLocation();
    return place == null || place.getLineNr() < 1
        ? ""
        : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
  }
}
