package kr.gwageo.bench.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import kr.gwageo.archive.LastWords;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.bench.process.Means;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import kr.gwageo.endpoint.EndpointClient;
import kr.gwageo.plan.Planner;
import kr.gwageo.runner.Event;
import kr.gwageo.runner.Runner;
import kr.gwageo.scoring.Grader;

/// A real round, by the front doors that `run` uses too. Whatever changes about them changes here.
final class LiveRound {
  private final Means means;
  private final Material material;
  private final List<Item> items;
  private final Round round;
  private final Planner planner;

  LiveRound(Means means, Material material, String url) {
    this.means = means;
    this.material = material;
    this.items = material.questions();
    this.round = material.round(url, means.tool());
    this.planner = new Planner(round, items);
  }

  /// What came of the trials so far.
  static final class Tally implements Runner.Watcher {
    private final LongAdder completed = new LongAdder();
    private final LongAdder others = new LongAdder();
    private final LongAdder retries = new LongAdder();

    @Override
    public void on(EntrySpec entry, Event event) {
      if (event instanceof Event.Journaled journaled) {
        Exchange exchange = journaled.exchange();
        (exchange.outcome() instanceof Outcome.Completed ? completed : others).increment();
        retries.add(exchange.attempts().size() - 1L);
      }
    }

    /// Trials with a complete answer.
    long completed() {
      return completed.sum();
    }

    /// Trials without one, and requests sent again.
    long lost() {
      return others.sum() + retries.sum();
    }
  }

  /// Trials planned.
  long trials() {
    return planner.count();
  }

  /// The folder, begun or gone on with.
  RoundArchive open(Path folder) {
    return RoundArchive.begin(
        folder, "round: bench\n", round, items, planner::trials, means.clock().instant());
  }

  /// Asks what the folder lacks.
  void run(RoundArchive archive, Tally tally) throws InterruptedException {
    List<EndpointClient> clients = new ArrayList<>();
    List<Runner.Assignment> assignments = new ArrayList<>();
    for (EntrySpec entry : round.spec().entries()) {
      EndpointClient client =
          EndpointClient.open(
              (Service.Endpoint) entry.service(),
              Access.OPEN,
              round.spec().limits(),
              material.inFlight(),
              means.clock());
      clients.add(client);
      assignments.add(
          new Runner.Assignment(
              entry,
              client,
              done -> planner.trials(entry, done),
              entry.name(),
              Pace.upTo(material.inFlight()),
              Runner.Probes.NONE));
    }
    try {
      new Runner(archive, round.spec(), means.clock(), new Random(1), tally).run(assignments);
    } finally {
      clients.forEach(EndpointClient::close);
    }
  }

  /// Grades what the folder holds and writes the scores, as a round does at its end.
  ///
  /// @return trials that have a score
  long grade(RoundArchive archive) {
    Grader grader = new Grader(round);
    return archive.writeScores(taker -> {
      try (LastWords words = archive.record().lastWords(exchange -> true)) {
        return planner
            .trials()
            .map(trial -> grader.grade(trial, words.of(trial)))
            .peek(taker)
            .filter(score -> score instanceof Score.Graded)
            .count();
      }
    });
  }

  /// The first trials of the plan, in its order.
  Stream<Trial> first(long count) {
    return planner.trials().limit(count);
  }
}
