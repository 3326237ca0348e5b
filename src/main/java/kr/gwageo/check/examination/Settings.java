package kr.gwageo.check.examination;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.gwageo.domain.spec.Sampling;

/// Generation settings that examinations send.
final class Settings {
  /// Nothing at all.
  static final Sampling NONE =
      new Sampling(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalInt.empty(),
          OptionalLong.empty(),
          new TreeMap<>());

  private Settings() {}

  static Sampling temperature(double value) {
    return new Sampling(
        OptionalDouble.of(value), NONE.topP(), NONE.maxTokens(), NONE.seed(), NONE.extra());
  }

  static Sampling topP(double value) {
    return new Sampling(
        NONE.temperature(), OptionalDouble.of(value), NONE.maxTokens(), NONE.seed(), NONE.extra());
  }

  static Sampling seed(long value) {
    return new Sampling(
        NONE.temperature(), NONE.topP(), NONE.maxTokens(), OptionalLong.of(value), NONE.extra());
  }

  static Sampling cap(int tokens) {
    return new Sampling(
        NONE.temperature(), NONE.topP(), OptionalInt.of(tokens), NONE.seed(), NONE.extra());
  }

  /// Temperature 0 and this cap.
  static Sampling greedy(int tokens) {
    return new Sampling(
        OptionalDouble.of(0), NONE.topP(), OptionalInt.of(tokens), NONE.seed(), NONE.extra());
  }

  /// Temperature 1, this cap and this seed.
  static Sampling seeded(int tokens, long seed) {
    return new Sampling(
        OptionalDouble.of(1),
        NONE.topP(),
        OptionalInt.of(tokens),
        OptionalLong.of(seed),
        NONE.extra());
  }

  /// These settings and further fields of the request's body.
  static Sampling with(Sampling settings, SortedMap<String, Object> extra) {
    return new Sampling(
        settings.temperature(), settings.topP(), settings.maxTokens(), settings.seed(), extra);
  }
}
