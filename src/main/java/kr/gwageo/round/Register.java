package kr.gwageo.round;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.result.Attendance;

/// Counts when and how one entry was asked.
final class Register {
  private final String entry;
  private final Set<String> answered = new HashSet<>();
  private long trials;
  private long requests;
  private Optional<Instant> first = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  private OptionalLong promptTokens = OptionalLong.empty();
  private OptionalLong completionTokens = OptionalLong.empty();

  Register(String entry) {
    this.entry = entry;
  }

  /// Counts a planned trial.
  void plan() {
    trials++;
  }

  /// Counts what the journal says.
  void enter(Exchange exchange) {
    if (exchange.settled()) {
      answered.add(exchange.trial());
    }
    for (Attempt attempt : exchange.attempts()) {
      requests++;
      Instant start = attempt.startedAt();
      Instant end = start.plus(attempt.elapsed());
      first = Optional.of(first.filter(known -> known.isBefore(start)).orElse(start));
      last = Optional.of(last.filter(known -> known.isAfter(end)).orElse(end));
      promptTokens = plus(promptTokens, usage(attempt, Usage::promptTokens));
      completionTokens = plus(completionTokens, usage(attempt, Usage::completionTokens));
    }
  }

  private static OptionalLong usage(Attempt attempt, Function<Usage, OptionalLong> part) {
    return switch (attempt.outcome()) {
      case Outcome.Completed completed -> part.apply(completed.reply().usage());
      case Outcome.Truncated truncated -> part.apply(truncated.reply().usage());
      case Outcome.Refused refused -> part.apply(refused.reply().usage());
      case Outcome.Failed failed -> OptionalLong.empty();
    };
  }

  private static OptionalLong plus(OptionalLong sum, OptionalLong more) {
    return more.isEmpty() ? sum : OptionalLong.of(sum.orElse(0) + more.getAsLong());
  }

  Attendance attendance() {
    return new Attendance(
        entry, trials, answered.size(), requests, first, last, promptTokens, completionTokens);
  }
}
