package kr.gwageo.domain.spec;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/// Generation settings; what is empty is not sent.
///
/// @param temperature at least 0
/// @param topP in (0, 1\]
/// @param maxTokens of the answer, reasoning included where the server counts so
/// @param seed for servers that take one
/// @param extra further fields of the request's body, passed on as they are
public record Sampling(
    OptionalDouble temperature,
    OptionalDouble topP,
    OptionalInt maxTokens,
    OptionalLong seed,
    SortedMap<String, Object> extra) {
  public Sampling {
    extra = new TreeMap<>(extra);
  }

  /// Temperature 0 and at most 4,096 tokens.
  public static final Sampling DEFAULT =
      new Sampling(
          OptionalDouble.of(0),
          OptionalDouble.empty(),
          OptionalInt.of(4096),
          OptionalLong.empty(),
          new TreeMap<>(Map.of()));
}
