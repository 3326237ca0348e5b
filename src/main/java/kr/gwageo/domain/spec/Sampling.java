package kr.gwageo.domain.spec;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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
  public static final String TEMPERATURE = "temperature";
  public static final String TOP_P = "top_p";
  public static final String MAX_TOKENS = "max_tokens";
  public static final String SEED = "seed";

  public Sampling {
    extra = new TreeMap<>(extra);
  }

  /// Names of what is sent, as chat completions call it.
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(extra.keySet());
    temperature.ifPresent(value -> names.add(TEMPERATURE));
    topP.ifPresent(value -> names.add(TOP_P));
    maxTokens.ifPresent(value -> names.add(MAX_TOKENS));
    seed.ifPresent(value -> names.add(SEED));
    return names;
  }

  /// The settings without these.
  public Sampling without(Collection<String> names) {
    SortedMap<String, Object> kept = new TreeMap<>(extra);
    kept.keySet().removeAll(names);
    return new Sampling(
        names.contains(TEMPERATURE) ? OptionalDouble.empty() : temperature,
        names.contains(TOP_P) ? OptionalDouble.empty() : topP,
        names.contains(MAX_TOKENS) ? OptionalInt.empty() : maxTokens,
        names.contains(SEED) ? OptionalLong.empty() : seed,
        kept);
  }

  /// The settings with the cap on tokens under another name.
  public Sampling withCapAs(String name) {
    SortedMap<String, Object> others = new TreeMap<>(extra);
    maxTokens.ifPresent(cap -> others.put(name, cap));
    return new Sampling(temperature, topP, OptionalInt.empty(), seed, others);
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
