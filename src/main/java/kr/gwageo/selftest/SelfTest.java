package kr.gwageo.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import kr.gwageo.archive.ArchiveException;
import kr.gwageo.archive.Printout;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.endpoint.EndpointClient;
import kr.gwageo.leaders.PackException;
import kr.gwageo.round.Premises;
import kr.gwageo.runner.Event;
import kr.gwageo.selftest.SelfTestResult.Ending;

/// Conducts a self-test: draws items, asks them in small batches, and sees their scores in the
/// order of the draw, until the evidence is enough.
///
/// Its folder is that of a round: what it holds is not asked again. Answers of a batch that lie
/// beyond the decision are kept there and change nothing.
public final class SelfTest {
  private final Premises premises;
  private final AtomicReference<Optional<Asking>> asking = new AtomicReference<>(Optional.empty());
  private volatile boolean stopped;
  private volatile boolean stoppedInOrder;

  /// Is told how a self-test stands, by one thread.
  public interface Audience {
    /// The self-test begins or goes on, with this attempt of so many on the pool.
    void begins(int attempt, int attempts);

    /// The evidence rests on one more item.
    void stands(Standing standing);
  }

  public SelfTest(Premises premises) {
    this.premises = premises;
  }

  /// The seed of the self-test that a folder holds; empty where it holds none.
  public static OptionalLong seed(Path folder) {
    try {
      return OptionalLong.of(RoundRecord.of(folder).round().spec().seed());
    } catch (ArchiveException e) {
      if (e.why() == ArchiveException.Why.NO_ROUND) {
        return OptionalLong.empty();
      }
      throw e;
    }
  }

  /// Whether a folder holds a self-test: a round of one team, whose leaders are those of a pack.
  public static boolean isIn(Path folder) {
    if (seed(folder).isEmpty()) {
      return false;
    }
    List<EntrySpec> leaders = RoundRecord.of(folder).round().spec().leaders();
    return !leaders.isEmpty() && leaders.stream().allMatch(Pool::isOfAPack);
  }

  /// What a self-test found, as its folder tells; empty where it was interrupted before it found
  /// anything.
  public static Optional<SelfTestResult> result(Path folder) {
    Path file = folder.resolve(RoundArchive.reportName("json"));
    return Files.exists(file)
        ? Optional.of(Printout.read(file, SelfTestResult.SCHEMA, SelfTestResult.class))
        : Optional.empty();
  }

  /// Files a report of a self-test in its folder.
  ///
  /// @return where it is
  public static Path file(Path folder, SelfTestResult result, String extension, String text) {
    String name = RoundArchive.reportName(extension);
    try (RoundArchive archive = RoundArchive.open(folder)) {
      archive.write(new TreeMap<>(Map.of(name, text)));
      archive.writeManifest(result.tool());
    }
    return folder.resolve(name);
  }

  /// Conducts a self-test, or what a folder lacks of it.
  ///
  /// @param folder of the self-test, begun or not
  /// @throws InvalidSpecException with what is wrong with the benchmarks
  /// @throws PackException if the pack cannot be used with the items at hand
  /// @throws InterruptedException if it was told to stop
  public SelfTestResult conduct(SelfTestOrder order, Path folder, Audience audience)
      throws InvalidSpecException, PackException, InterruptedException {
    Pool pool = Pool.of(order, premises);
    Jury.mustBeResolved(pool.places(), order);
    boolean begun = seed(folder).isPresent();
    try (EndpointClient client =
            EndpointClient.open(
                order.service(),
                order.access(),
                pool.round().spec().limits(),
                order.parallel(),
                premises.clock());
        RoundArchive archive =
            RoundArchive.begin(
                folder,
                Sheet.of(order),
                pool.round(),
                pool.items(),
                () -> pool.places().stream().map(Pool.Place::trial),
                premises.clock().instant())) {
      Attempts attempts = new Attempts(order.attempts(), pool.digest());
      if (!begun || !attempts.knows(order.seed())) {
        attempts.begin(order, folder, premises.clock().instant());
      }
      audience.begins(attempts.place(order.seed()), attempts.count());
      Asking desk = new Asking(order, pool, archive, premises, client);
      asking.set(Optional.of(desk));
      Jury jury = new Jury(pool.places(), order.leaders().pack().ratio(), order.alpha());
      Ending ending = hear(order, pool, jury, desk, audience);
      SelfTestResult result =
          new Findings(order, pool, jury, desk).result(ending, attempts, premises.tool());
      write(archive, result, jury, desk);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ending hear(SelfTestOrder order, Pool pool, Jury jury, Asking desk, Audience audience)
      throws InterruptedException {
    List<Trial> trials = pool.places().stream().map(Pool.Place::trial).toList();
    int most = Math.min(order.maxItems().orElse(trials.size()), trials.size());
    while (jury.decision().isEmpty() && jury.used() < most) {
      Optional<Score.Graded> score = desk.score(trials.get(jury.used()));
      if (score.isEmpty()) {
        int until = Math.min(jury.used() + order.parallel(), most);
        mustGoOn();
        desk.ask(trials.subList(jury.used(), until));
        mustGoOn();
        score = desk.score(trials.get(jury.used()));
      }
      if (score.isEmpty()) {
        return desk.end().filter(end -> end == Event.End.BUDGET_SPENT).isPresent()
            ? Ending.BUDGET_SPENT
            : Ending.UNANSWERED;
      }
      jury.see(score.get().value());
      audience.stands(jury.standing());
    }
    return jury.decision().isPresent() ? Ending.DECIDED : Ending.MAX_ITEMS;
  }

  private void mustGoOn() throws InterruptedException {
    if (stopped) {
      stoppedInOrder = true;
      throw new InterruptedException("the self-test was told to stop");
    }
  }

  private static void write(RoundArchive archive, SelfTestResult result, Jury jury, Asking desk) {
    archive.writeScores(taker -> {
      desk.used(jury.used()).forEach(taker);
      return jury.used();
    });
    archive.write(new TreeMap<>(Map.of(RoundArchive.reportName("json"), Printout.of(result))));
    archive.writeManifest(result.tool());
  }

  /// Lets it begin nothing more. May be called by any thread.
  public void stop() {
    stopped = true;
    asking.get().ifPresent(Asking::stop);
  }

  /// Whether it was told to stop and came to its end in good order.
  public boolean stopped() {
    return stoppedInOrder;
  }

  /// Ends what is under way as failed. May be called by any thread.
  public void abandon() {
    asking.get().ifPresent(Asking::abandon);
  }
}
