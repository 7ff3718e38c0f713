package newsgraph.codec;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import newsgraph.model.AnnotatedArticle;

/**
 * An analysed article as compressed bytes: JSON with records as arrays, gzipped. Safe for any
 * number of threads.
 */
public final class AnnotatedArticleBytes {
  private static final ObjectMapper MAPPER = RecordMapper.compact();

  private AnnotatedArticleBytes() {}

  /** The article's bytes; equal articles give equal bytes on one Java runtime. */
  public static byte[] write(AnnotatedArticle article) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      MAPPER.writeValue(zip, article);
    }
    return bytes.toByteArray();
  }

  /** The article of what {@link #write} gave. */
  public static AnnotatedArticle read(byte[] bytes) throws IOException {
    try (InputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return MAPPER.readValue(zip, AnnotatedArticle.class);
    }
  }
}
