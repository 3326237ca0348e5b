package kr.gwageo.pull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import kr.gwageo.domain.Digest;

/// How a pull writes JSON: keys in `snake_case`, what is empty left out, a digest without its
/// prefix as a definition has it, and nothing read that is not understood.
final class Json {
  private static final String PREFIX = "sha256:";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(Digest.class, new BareDigest())
                  .addDeserializer(Digest.class, new DigestReader()))
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private Json() {}

  private static final class BareDigest extends StdScalarSerializer<Digest> {
    private static final long serialVersionUID = 1L;

    BareDigest() {
      super(Digest.class);
    }

    @Override
    public void serialize(Digest digest, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(bare(digest));
    }
  }

  private static final class DigestReader extends StdScalarDeserializer<Digest> {
    private static final long serialVersionUID = 1L;

    DigestReader() {
      super(Digest.class);
    }

    @Override
    public Digest deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String bare = _parseString(parser, context, this);
      try {
        return new Digest(PREFIX + bare);
      } catch (IllegalArgumentException e) {
        throw context.weirdStringException(bare, Digest.class, "64 hexadecimal digits");
      }
    }
  }

  /// The digits alone.
  static String bare(Digest digest) {
    return digest.text().substring(PREFIX.length());
  }

  /// Several lines, for people to read.
  static String pretty(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value, e);
    }
  }

  /// @throws JsonProcessingException if the text is not exactly such a value
  static <T> T read(String text, Class<T> type) throws JsonProcessingException {
    T value = MAPPER.readValue(text, type);
    if (value == null) {
      throw MismatchedInputException.from(null, type, "null is no " + type.getSimpleName());
    }
    return value;
  }
}
