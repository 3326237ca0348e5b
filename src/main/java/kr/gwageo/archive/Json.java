package kr.gwageo.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.audit.Dossier;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.domain.spec.Service;
import org.jspecify.annotations.Nullable;

/// How the nouns are written as JSON: keys and names in `snake_case`, sealed types tagged by
/// `type`, what is empty left out, and nothing read that is not understood.
final class Json {
  /// The sealed types of the domain that stand in files.
  static final Class<?>[] SEALED = {
    Outcome.class,
    Score.class,
    Target.class,
    Estimate.class,
    Service.class,
    Amendment.Change.class,
    Dossier.Ground.class,
    Part.Conversion.class
  };

  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  private static ObjectMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addMixIn(Digest.class, DigestMixin.class)
            .addMixIn(Score.Graded.class, FlaggedMixin.class)
            .addMixIn(Score.Ungraded.class, FlaggedMixin.class)
            .addMixIn(Sitting.class, FlaggedSittingMixin.class)
            .addMixIn(Official.class, OfficialMixin.class);
    for (Class<?> sealed : SEALED) {
      builder.addMixIn(sealed, SealedMixin.class);
      for (Class<?> permitted : sealed.getPermittedSubclasses()) {
        builder.registerSubtypes(new NamedType(permitted, tag(permitted)));
      }
    }
    return builder.build();
  }

  private static String tag(Class<?> type) {
    return type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "type")
  private interface SealedMixin {}

  /// Where nothing is flagged there is no word of it.
  interface FlaggedMixin {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    SortedSet<LanguageFlag> flags();
  }

  interface FlaggedSittingMixin {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    SortedMap<LanguageFlag, Integer> flags();
  }

  /// Rules that name no criteria say nothing of them.
  interface OfficialMixin {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<String> originality();
  }

  private interface DigestMixin {
    @JsonValue
    String text();
  }

  static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value, e);
    }
  }

  /// One line.
  static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value, e);
    }
  }

  /// Several lines, for people to read.
  static String pretty(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value, e);
    }
  }

  /// The text at a place in a document, without looking at what stands behind it; empty if there is
  /// none.
  ///
  /// @param path names of fields, from the outermost
  /// @throws JsonProcessingException if the document is no JSON up to there
  static Optional<String> text(String document, List<String> path) throws JsonProcessingException {
    try (JsonParser parser = MAPPER.createParser(document)) {
      parser.nextToken();
      for (String name : path) {
        if (!enter(parser, name)) {
          return Optional.empty();
        }
      }
      return parser.currentToken() == JsonToken.VALUE_STRING
          ? Optional.of(parser.getText())
          : Optional.empty();
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Goes on to a field of the object that begins here.
  private static boolean enter(JsonParser parser, String name) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean here = parser.currentName().equals(name);
      parser.nextToken();
      if (here) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  /// @throws JsonProcessingException if the bytes are not exactly such a value
  static <T> T read(byte[] bytes, Class<T> type) throws JsonProcessingException {
    if (!isPlain(bytes)) {
      return read(new String(bytes, StandardCharsets.UTF_8), type);
    }
    try {
      return mustBe(MAPPER.readValue(bytes, type), type);
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw JsonMappingException.fromUnexpectedIOE(e);
    }
  }

  /// Whether bytes can only be an object in UTF-8: the parser of bytes would also take to other
  /// encodings, which no file of ours has.
  private static boolean isPlain(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == '{' && bytes[1] != 0 && bytes[2] != 0 && bytes[3] != 0;
  }

  /// @throws JsonProcessingException if the text is not exactly such a value
  static <T> T read(String text, Class<T> type) throws JsonProcessingException {
    return mustBe(MAPPER.readValue(text, type), type);
  }

  private static <T> T mustBe(@Nullable T value, Class<T> type) throws JsonProcessingException {
    if (value == null) {
      throw MismatchedInputException.from(null, type, "null is no " + type.getSimpleName());
    }
    return value;
  }
}
