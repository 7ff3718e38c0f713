package newsgraph.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import newsgraph.model.ArticleFacts.NameJoin;

/**
 * What a command tells, as JSON for programs: records as objects with {@code snake_case} keys in
 * the order of their components, words as the graph has them, laid out as a graph is. Safe for any
 * number of threads.
 */
public final class RecordJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPrettyPrinter(new Layout())
          .addModule(new SimpleModule().addSerializer(Enum.class, new Word()))
          .build();

  private RecordJson() {}

  /** Writes a record, or a map or list of records, and a line end; leaves {@code out} open. */
  public static void write(Object record, OutputStream out) throws IOException {
    out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(record));
    out.write('\n');
  }

  /** An enum's constant as the graph writes it. */
  @SuppressWarnings("rawtypes")
  private static final class Word extends JsonSerializer<Enum> {
    @Override
    public void serialize(Enum word, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(
          word instanceof NameJoin join ? join.label() : word.name().toLowerCase(Locale.ROOT));
    }
  }
}
