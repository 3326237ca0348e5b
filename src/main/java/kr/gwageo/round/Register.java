package kr.gwageo.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Probe;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.spec.EntrySpec;

/// Counts when and how one entry was asked.
final class Register {
  private final EntrySpec entry;
  private long answered;
  private long requests;
  private long late;
  private Optional<Instant> first = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  private OptionalLong promptTokens = OptionalLong.empty();
  private OptionalLong completionTokens = OptionalLong.empty();
  private BigDecimal cost = BigDecimal.ZERO;
  private final EnumMap<FailureKind, Long> failures = new EnumMap<>(FailureKind.class);
  private final SortedSet<String> leftOut = new TreeSet<>();

  Register(EntrySpec entry) {
    this.entry = entry;
  }

  /// Trials that need no more asking.
  long answered() {
    return answered;
  }

  /// Counts what the journal says.
  void enter(Exchange exchange) {
    answered += exchange.done() ? 1 : 0;
    exchange.attempts().forEach(this::enter);
  }

  /// Takes back one that was answered, for its answer could not be tested.
  void retract() {
    answered--;
  }

  /// Counts the tokens of what was asked again beside the plan.
  void enter(Probe probe) {
    for (Attempt attempt : probe.exchange().attempts()) {
      attempt.received().map(Reply::usage).ifPresent(this::use);
    }
  }

  private void enter(Attempt attempt) {
    requests++;
    late += attempt.late().isPresent() ? 1 : 0;
    leftOut.addAll(attempt.leftOut());
    Instant start = attempt.startedAt();
    Instant end = start.plus(attempt.elapsed());
    first = Optional.of(first.filter(known -> known.isBefore(start)).orElse(start));
    last = Optional.of(last.filter(known -> known.isAfter(end)).orElse(end));
    if (attempt.outcome() instanceof Outcome.Failed failed) {
      failures.merge(failed.kind(), 1L, Long::sum);
    }
    attempt.received().map(Reply::usage).ifPresent(this::use);
  }

  private void use(Usage usage) {
    promptTokens = plus(promptTokens, usage.promptTokens());
    completionTokens = plus(completionTokens, usage.completionTokens());
    cost = entry.price().map(price -> cost.add(price.of(usage))).orElse(cost);
  }

  private static OptionalLong plus(OptionalLong sum, OptionalLong more) {
    return more.isEmpty() ? sum : OptionalLong.of(sum.orElse(0) + more.getAsLong());
  }

  /// @param trials planned
  /// @param settled trials among them
  Attendance attendance(long trials, long settled) {
    return new Attendance(
        entry.name(),
        trials,
        settled,
        requests,
        first,
        last,
        promptTokens,
        completionTokens,
        new TreeMap<>(failures),
        leftOut,
        late,
        entry.price().map(price -> cost));
  }
}
