package kr.gwageo.check.examination;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;

/// How many requests at once does the endpoint bear: 1, 2, 4 and so on, until it turns some away or
/// the limit is reached?
final class ParallelRamp implements Examination {
  private static final int FEWEST = 2;
  private static final int CAP = 16;

  /// From this many on, and above this latency, it shows whether they wait for one another.
  private static final int TELLING = 4;

  private static final Duration TELLING_LATENCY = Duration.ofMillis(50);
  private static final double SERIAL = 0.6;

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    List<Remark> remarks = new ArrayList<>();
    Optional<Duration> alone = Optional.empty();
    int most = subject.plan().parallel();
    for (int atOnce = 1; ; atOnce = Math.min(2 * atOnce, most)) {
      List<Attempt> attempts = ask(subject, atOnce);
      List<Duration> times = times(attempts);
      if (!times.isEmpty()) {
        remarks.add(
            Remark.of(
                Sight.PARALLEL_STEP,
                atOnce,
                seconds(times, 50),
                seconds(times, 90),
                seconds(times, 99)));
        if (alone.isEmpty()) {
          alone = Optional.of(percentile(times, 50));
        }
      }
      Optional<Remark> trouble = trouble(atOnce, attempts);
      trouble.ifPresent(remarks::add);
      if (trouble.isPresent() || atOnce == most) {
        if (trouble.isEmpty() && serial(atOnce, alone, times)) {
          remarks.add(
              Remark.of(
                  Sight.PARALLEL_SERIAL,
                  atOnce,
                  alone.map(Outcomes::seconds).orElse(""),
                  seconds(times, 50)));
        }
        return remarks;
      }
    }
  }

  private static List<Attempt> ask(Subject subject, int atOnce) throws InterruptedException {
    Prompt prompt = Subject.prompt(Questions.HELLO, Settings.greedy(CAP));
    List<Future<Attempt>> asked = new ArrayList<>();
    List<Attempt> attempts = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
      for (int i = 0; i < Math.max(FEWEST, atOnce); i++) {
        asked.add(threads.submit(() -> subject.once(prompt)));
      }
      for (Future<Attempt> each : asked) {
        attempts.add(each.get());
      }
      return attempts;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfTimeException over) {
        throw over;
      }
      throw new IllegalStateException(e);
    }
  }

  private static List<Duration> times(List<Attempt> attempts) {
    return attempts.stream()
        .filter(attempt -> attempt.outcome().said().isPresent())
        .map(Attempt::elapsed)
        .sorted()
        .toList();
  }

  /// The nearest rank.
  private static Duration percentile(List<Duration> sorted, int percent) {
    return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
  }

  private static String seconds(List<Duration> sorted, int percent) {
    return Outcomes.seconds(percentile(sorted, percent));
  }

  private static Optional<Remark> trouble(int atOnce, List<Attempt> attempts) {
    List<Attempt> failed =
        attempts.stream().filter(attempt -> attempt.outcome() instanceof Outcome.Failed).toList();
    List<Attempt> limited =
        failed.stream()
            .filter(attempt -> Outcomes.failedAs(attempt, FailureKind.RATE_LIMITED))
            .toList();
    if (failed.size() > limited.size()) {
      return failed.stream()
          .filter(attempt -> !limited.contains(attempt))
          .findFirst()
          .flatMap(attempt ->
              attempt.outcome() instanceof Outcome.Failed(var kind, String detail)
                  ? Optional.of(
                      Remark.of(
                          Sight.PARALLEL_ERRORS,
                          atOnce,
                          failed.size(),
                          attempts.size(),
                          Outcomes.name(kind),
                          detail))
                  : Optional.empty());
    }
    if (limited.isEmpty()) {
      return Optional.empty();
    }
    Optional<Duration> wait = limited.getFirst().retryAfter();
    return Optional.of(
        wait.isPresent()
            ? Remark.of(
                Sight.PARALLEL_LIMITED,
                atOnce,
                limited.size(),
                attempts.size(),
                wait.get().toSeconds())
            : Remark.of(Sight.PARALLEL_LIMITED_SILENTLY, atOnce, limited.size(), attempts.size()));
  }

  /// Whether the latency grows with the requests as if they were served one after the other.
  private static boolean serial(int atOnce, Optional<Duration> alone, List<Duration> times) {
    return atOnce >= TELLING
        && alone.filter(time -> time.compareTo(TELLING_LATENCY) > 0).isPresent()
        && percentile(times, 99).toNanos() > SERIAL * atOnce * alone.get().toNanos();
  }
}
