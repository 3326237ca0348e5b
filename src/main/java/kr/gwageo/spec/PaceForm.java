package kr.gwageo.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Pace;

/// The fields that say how hard an account may be asked: `in_flight`, a number or `{min, start,
/// max}`, and `per_minute: {requests, tokens}`.
final class PaceForm {
  private static final int MOST = 100_000;

  private PaceForm() {}

  /// Empty where neither field is there; what one of them lacks is as in `otherwise`.
  static Optional<Pace> read(Fields fields, Pace otherwise) {
    if (!fields.has("in_flight") && !fields.has("per_minute")) {
      return Optional.empty();
    }
    Pace inFlight = inFlight(fields, otherwise);
    Optional<Fields> perMinute = fields.fields("per_minute");
    OptionalLong requests = perMinute(perMinute, "requests", otherwise.requestsPerMinute());
    OptionalLong tokens = perMinute(perMinute, "tokens", otherwise.tokensPerMinute());
    perMinute.ifPresent(Fields::close);
    return Optional.of(
        new Pace(inFlight.min(), inFlight.start(), inFlight.max(), requests, tokens));
  }

  private static Pace inFlight(Fields fields, Pace otherwise) {
    if (!fields.has("in_flight")) {
      return otherwise;
    }
    if (fields.holdsText("in_flight")) {
      return Pace.upTo((int) fields.whole("in_flight", 1, MOST).orElse(1));
    }
    return fields.fields("in_flight").map(range -> range(range, otherwise)).orElse(otherwise);
  }

  private static Pace range(Fields range, Pace otherwise) {
    int max = (int) range.whole("max", 1, MOST).orElse(otherwise.max());
    int min = (int) range.whole("min", 1, MOST).orElse(Math.min(max, otherwise.min()));
    int start =
        (int)
            range
                .whole("start", 1, MOST)
                .orElse(Math.clamp(otherwise.start(), Math.min(min, max), max));
    range.close();
    if (min > start || start > max) {
      String found = "min %d, start %d, max %d".formatted(min, start, max);
      range.wrong("start", found, Rule.WHOLE_NUMBER, List.of("min … max"));
      return otherwise;
    }
    return new Pace(min, start, max, OptionalLong.empty(), OptionalLong.empty());
  }

  private static OptionalLong perMinute(
      Optional<Fields> fields, String key, OptionalLong otherwise) {
    return fields.isPresent() && fields.get().mentions(key)
        ? fields.get().whole(key, 1, Long.MAX_VALUE)
        : otherwise;
  }
}
