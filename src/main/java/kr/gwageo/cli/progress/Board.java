package kr.gwageo.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import kr.gwageo.cli.progress.Standing.State;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Money;
import kr.gwageo.cli.words.Name;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.runner.Event;

/// Counts what happens to one entry. For many threads at once, none of which ever waits.
final class Board {
  private static final State ASKING = new State.Asking();

  private final EntrySpec entry;
  private final Name name;
  private final long planned;
  private final InstantSource clock;
  private final LongAdder resumed = new LongAdder();
  private final LongAdder answered = new LongAdder();
  private final LongAdder unanswered = new LongAdder();
  private final LongAdder hopeless = new LongAdder();
  private final LongAdder sent = new LongAdder();
  private final LongAdder heard = new LongAdder();
  private final LongAdder freshTokens = new LongAdder();
  private final LongAdder cachedTokens = new LongAdder();
  private final LongAdder completionTokens = new LongAdder();
  private final Map<FailureKind, LongAdder> failures = new EnumMap<>(FailureKind.class);
  private final SortedSet<String> leftOut = new ConcurrentSkipListSet<>();
  private final AtomicReference<State> state = new AtomicReference<>(new State.Waiting());
  private final AtomicReference<Optional<Instant>> first = new AtomicReference<>(Optional.empty());
  private volatile Optional<Outcome.Failed> lastFailure = Optional.empty();
  private volatile int limit;
  private volatile boolean begun;

  /// @param name as people know the entry
  /// @param planned its trials
  Board(EntrySpec entry, Name name, long planned, InstantSource clock) {
    this.entry = entry;
    this.name = name;
    this.planned = planned;
    this.clock = clock;
    this.limit = entry.pace().map(Pace::start).orElse(0);
    for (FailureKind kind : FailureKind.values()) {
      failures.put(kind, new LongAdder());
    }
  }

  /// Whether anything happened yet.
  boolean begun() {
    return begun;
  }

  void on(Event event) {
    switch (event) {
      case Event.Resumed(long trials) -> {
        resumed.add(trials);
        answered.add(trials);
      }
      case Event.Sent() -> {
        sent.increment();
        asks();
      }
      case Event.Heard(Attempt attempt) -> hear(attempt);
      case Event.Journaled journaled -> enter(journaled);
      case Event.Widened(int inFlight) -> limit = inFlight;
      case Event.Narrowed(int inFlight) -> limit = inFlight;
      case Event.Paused(FailureKind kind, Duration pause) ->
          turn(new State.Paused(kind, clock.instant().plus(pause)));
      case Event.GoesOn() -> turn(ASKING);
      case Event.LeftOut(String setting) -> leftOut.add(Cells.clean(setting));
      case Event.Hopeless given -> hopeless.increment();
      case Event.Ended(Event.End why) -> turn(new State.Over(why, clock.instant()));
    }
    begun = true;
  }

  private void asks() {
    State now = state.get();
    if (now instanceof State.Waiting && state.compareAndSet(now, ASKING)) {
      first.compareAndSet(Optional.empty(), Optional.of(clock.instant()));
    }
  }

  /// What is over stays over: events of the last requests may come after the end.
  private void turn(State next) {
    state.updateAndGet(now -> now instanceof State.Over ? now : next);
  }

  private void hear(Attempt attempt) {
    heard.increment();
    if (attempt.outcome() instanceof Outcome.Failed failed) {
      Objects.requireNonNull(failures.get(failed.kind())).increment();
      lastFailure = Optional.of(failed);
    }
    attempt.outcome().said().map(Reply::usage).ifPresent(this::use);
  }

  /// As a price does: tokens of a prompt are cached or fresh.
  private void use(Usage usage) {
    long cached = usage.cachedTokens().orElse(0);
    cachedTokens.add(cached);
    freshTokens.add(Math.max(0, usage.promptTokens().orElse(0) - cached));
    completionTokens.add(usage.completionTokens().orElse(0));
  }

  private void enter(Event.Journaled journaled) {
    asks();
    if (journaled.exchange().done()) {
      answered.increment();
    } else if (journaled.exchange().outcome() instanceof Outcome.Failed failed) {
      unanswered.increment();
      lastFailure = Optional.of(failed);
    }
  }

  /// How far the entry has come. Counts that change meanwhile may be a little apart. An entry that
  /// has all its answers is over, whether or not anybody said so.
  Standing standing(Instant now) {
    long outcomes = heard.sum();
    long requests = sent.sum();
    long done = Math.min(planned, answered.sum());
    if (done == planned) {
      turn(new State.Over(Event.End.DONE, now));
    }
    State doing = state.get();
    Instant until = doing instanceof State.Over(Event.End why, Instant at) ? at : now;
    return new Standing(
        entry.name(),
        name,
        doing,
        planned,
        resumed.sum(),
        done,
        unanswered.sum(),
        hopeless.sum(),
        failures(),
        requests,
        Math.max(0, requests - outcomes),
        limit,
        freshTokens.sum() + cachedTokens.sum() + completionTokens.sum(),
        cost(),
        leftOut,
        lastFailure,
        first.get().map(since -> Duration.between(since, until)).orElse(Duration.ZERO));
  }

  private SortedMap<FailureKind, Long> failures() {
    SortedMap<FailureKind, Long> counts = new TreeMap<>();
    failures.forEach((kind, counter) -> {
      if (counter.sum() > 0) {
        counts.put(kind, counter.sum());
      }
    });
    return counts;
  }

  private Optional<Money> cost() {
    long cached = cachedTokens.sum();
    Usage used =
        new Usage(
            OptionalLong.of(freshTokens.sum() + cached),
            OptionalLong.of(completionTokens.sum()),
            OptionalLong.empty(),
            OptionalLong.of(cached));
    return entry.price().map(price -> new Money(price.of(used), price.currency()));
  }
}
