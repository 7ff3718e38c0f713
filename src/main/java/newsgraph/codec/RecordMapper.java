package newsgraph.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.model.ArticleInfo;
import newsgraph.model.Sentence;
import newsgraph.model.Span;

/**
 * How model records look in JSON: their components in order, nothing else, nothing missing; but
 * when an article was filed, which is read from its text again.
 */
final class RecordMapper {
  /** The records that come by the hundred; their keys would be most of the bytes. */
  private static final List<Class<?>> MANY =
      List.of(
          Span.class,
          Article.Region.class,
          Sentence.class,
          Sentence.Token.class,
          Sentence.DateExpression.class,
          AnnotatedArticle.Chain.class,
          AnnotatedArticle.ChainMention.class);

  private static final ObjectMapper PLAIN = build();
  private static final ObjectMapper COMPACT = build();

  static {
    for (Class<?> type : MANY) {
      COMPACT.configOverride(type).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
    }
  }

  private RecordMapper() {}

  /** Every record as an object. */
  static ObjectMapper plain() {
    return PLAIN;
  }

  /** The records that come by the hundred as arrays. */
  static ObjectMapper compact() {
    return COMPACT;
  }

  private static ObjectMapper build() {
    return JsonMapper.builder()
        .addMixIn(Article.class, WithoutFiled.class)
        .visibility(PropertyAccessor.GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /** The names of an article's components without the last. */
  @JsonIgnoreProperties("filed")
  private abstract static class WithoutFiled {
    @JsonCreator
    @SuppressWarnings("UnusedVariable") // Jackson reads the signature
    WithoutFiled(
        @JsonProperty("info") ArticleInfo info,
        @JsonProperty("text") String text,
        @JsonProperty("regions") List<Article.Region> regions) {}
  }
}
