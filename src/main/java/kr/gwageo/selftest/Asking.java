package kr.gwageo.selftest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.endpoint.EndpointClient;
import kr.gwageo.round.Premises;
import kr.gwageo.runner.Event;
import kr.gwageo.runner.Runner;
import kr.gwageo.scoring.Grader;

/// Asks batches of a self-test through the runner, and grades what the journal holds.
final class Asking {
  private final Pool pool;
  private final RoundArchive archive;
  private final Premises premises;
  private final EndpointClient client;
  private final Pace pace;
  private final Grader grader;
  private final Map<Long, Exchange> last = new ConcurrentHashMap<>();
  private final AtomicReference<Optional<Runner>> running = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Event.End>> end = new AtomicReference<>(Optional.empty());
  private volatile boolean stopped;

  Asking(
      SelfTestOrder order,
      Pool pool,
      RoundArchive archive,
      Premises premises,
      EndpointClient client) {
    this.pool = pool;
    this.archive = archive;
    this.premises = premises;
    this.client = client;
    this.pace = Pace.upTo(order.parallel());
    this.grader = new Grader(pool.round());
    archive.record().replay(exchange -> last.put(exchange.number(), exchange));
  }

  /// The score of a trial, if the journal holds its answer.
  Optional<Score.Graded> score(Trial trial) {
    Optional<Exchange> exchange = Optional.ofNullable(last.get(trial.number()));
    return grader.grade(trial, exchange) instanceof Score.Graded graded
        ? Optional.of(graded)
        : Optional.empty();
  }

  /// The scores of the first items of the draw.
  Stream<Score> used(int count) {
    return pool.places().stream()
        .limit(count)
        .map(place ->
            grader.grade(place.trial(), Optional.ofNullable(last.get(place.trial().number()))));
  }

  /// Puts these trials, without those that are done, and returns when each is answered or given up.
  void ask(List<Trial> batch) throws InterruptedException {
    EntrySpec team = pool.round().spec().competitors().getFirst();
    Runner runner =
        new Runner(archive, pool.round().spec(), premises.clock(), premises.chance(), this::heard);
    running.set(Optional.of(runner));
    if (stopped) {
      runner.stop();
    }
    runner.run(
        List.of(
            new Runner.Assignment(
                team,
                client,
                done -> batch.stream().filter(trial -> !done.test(trial.number())),
                Pool.TEAM,
                pace,
                Runner.Probes.NONE)));
  }

  private void heard(EntrySpec entry, Event event) {
    switch (event) {
      case Event.Journaled journaled -> last.put(journaled.trial().number(), journaled.exchange());
      case Event.Ended ended -> end.set(Optional.of(ended.why()));
      default -> {
        // what else happens shows in the evidence, or in the journal
      }
    }
  }

  /// Why the last batch ended.
  Optional<Event.End> end() {
    return end.get();
  }

  /// How many trials are answered.
  int answered() {
    return (int) last.values().stream().filter(Exchange::done).count();
  }

  Usage usage() {
    return archive.ledger().account(Pool.TEAM).usage();
  }

  void stop() {
    stopped = true;
    running.get().ifPresent(Runner::stop);
  }

  void abandon() {
    running.get().ifPresent(Runner::abandon);
  }
}
