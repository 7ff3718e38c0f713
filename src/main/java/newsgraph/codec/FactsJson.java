package newsgraph.codec;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import newsgraph.model.ArticleFacts;

/** One article's facts as one line of JSON, without a line end. Safe for any number of threads. */
public final class FactsJson {
  private static final ObjectWriter WRITER = RecordMapper.plain().writerFor(ArticleFacts.class);

  private FactsJson() {}

  /** The facts as UTF-8 bytes; equal facts give equal bytes. */
  public static byte[] write(ArticleFacts facts) throws IOException {
    return WRITER.writeValueAsBytes(facts);
  }

  /** The facts of what {@link #write} gave. */
  public static ArticleFacts read(byte[] json) throws IOException {
    return RecordMapper.plain().readValue(json, ArticleFacts.class);
  }
}
