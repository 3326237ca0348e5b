package kr.gwageo.bench.part;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Self;
import kr.gwageo.bench.process.Windows;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.Usage;

/// A journal of many exchanges with answers of a kilobyte, written through the archive, and what it
/// takes to go on with it.
final class LongJournal {
  private static final int ITEMS = 1250;
  private static final int ENTRIES = 8;
  private static final int LEFT = 1000;
  private static final int WRITERS = 2000;
  private static final String ANSWER = "가나다라마바사아자차 카타파하 ".repeat(22) + "\n정답: ②";

  private LongJournal() {}

  /// Some trials more than the journal is to hold, so that something is left to ask.
  private static LiveRound round(Means means, Order order) {
    Material material =
        Material.of(order.trials() + LEFT, ITEMS, ENTRIES, order.inFlight() / ENTRIES, false);
    return new LiveRound(means, material, order.url());
  }

  static Findings fill(Means means, Order order) throws InterruptedException {
    LiveRound round = round(means, order);
    long began = means.nanoTime().getAsLong();
    Instant now = means.clock().instant();
    Semaphore free = new Semaphore(WRITERS);
    try (RoundArchive archive = round.open(order.folder())) {
      Iterator<Trial> trials = round.first(order.trials()).iterator();
      while (trials.hasNext()) {
        Exchange exchange = answered(trials.next(), now);
        free.acquire();
        Thread.startVirtualThread(() -> {
          archive.append(exchange);
          free.release();
        });
      }
      free.acquire(WRITERS);
    }
    Findings findings = new Findings();
    findings.add("seconds", Windows.seconds(means, began));
    return findings;
  }

  private static Exchange answered(Trial trial, Instant now) {
    Usage usage =
        new Usage(
            OptionalLong.of(64), OptionalLong.of(400), OptionalLong.empty(), OptionalLong.empty());
    Reply reply = new Reply(ANSWER, "", "stop", "load", usage);
    Attempt attempt =
        new Attempt(
            now,
            Duration.ofMillis(200),
            Optional.empty(),
            Optional.empty(),
            new Outcome.Completed(reply));
    return new Exchange(trial.number(), trial.id(), 1, List.of(attempt), true);
  }

  /// Ends with the first new answer.
  static Findings goOn(Means means, Order order) throws InterruptedException {
    LiveRound round = round(means, order);
    LiveRound.Tally tally = new LiveRound.Tally();
    Future<?> work =
        Windows.start(() -> {
          try (RoundArchive archive = round.open(order.folder())) {
            round.run(archive, tally);
          }
        });
    while (tally.completed() == 0 && !work.isDone()) {
      Windows.pass(0.005);
    }
    if (tally.completed() == 0) {
      Windows.raise(work);
    }
    Findings findings = new Findings();
    findings.add("heap", Self.liveHeap());
    Self.peakResident().ifPresent(value -> findings.add("resident", value));
    return findings;
  }
}
