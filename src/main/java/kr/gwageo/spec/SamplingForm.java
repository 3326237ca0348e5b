package kr.gwageo.spec;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import kr.gwageo.domain.spec.Sampling;

/// The fields of generation settings.
final class SamplingForm {
  private SamplingForm() {}

  /// What is not there stays as in `otherwise`; `null` unsets it, so that it is not sent.
  static Sampling read(Fields fields, Sampling otherwise) {
    OptionalDouble temperature = fields.number("temperature", 0, 5);
    OptionalDouble topP = fields.number("top_p", 1e-6, 1);
    OptionalLong maxTokens = fields.whole("max_tokens", 1, 10_000_000);
    OptionalLong seed = fields.whole("seed", 0, Long.MAX_VALUE);
    SortedMap<String, Object> extra =
        fields.fields("extra").map(Fields::plain).orElse(otherwise.extra());
    Sampling sampling =
        new Sampling(
            fields.mentions("temperature") ? temperature : otherwise.temperature(),
            fields.mentions("top_p") ? topP : otherwise.topP(),
            fields.mentions("max_tokens") ? toInt(maxTokens) : otherwise.maxTokens(),
            fields.mentions("seed") ? seed : otherwise.seed(),
            extra);
    fields.close();
    return sampling;
  }

  private static OptionalInt toInt(OptionalLong value) {
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }
}
