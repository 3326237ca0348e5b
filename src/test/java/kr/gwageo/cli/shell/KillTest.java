package kr.gwageo.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import kr.gwageo.cli.shell.Examiner.Turn;
import kr.gwageo.cli.shell.FaultServer.Moment;
import kr.gwageo.cli.shell.FaultServer.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A round that is killed with SIGKILL at 50 random points, while its endpoints misbehave, and run
/// again loses nothing and asks nothing twice that is on the disk.
///
/// The server is in this process, so that it sees every request of every run; it pulls the trigger
/// itself, so that the points are where it hurts: with a question asked, half a reply sent, a reply
/// sent and perhaps on its way to the disk. The last kill meets a run that writes its results.
class KillTest {
  private static final int KILLS = 50;
  private static final int SIGKILL = 128 + 9;
  private static final List<Moment> MOMENTS = List.of(Moment.values());

  @TempDir private Path here = Path.of("");

  @Test
  @Timeout(300)
  void killedFiftyTimesItEndsAsIfUndisturbed() throws Exception {
    Random chance = new Random(20_261_121);
    Child child = new Child(here);
    try (FaultServer server = new FaultServer()) {
      Path spec = Examiner.spec(here, server.url());
      Path undisturbed = here.resolve("undisturbed");
      finish(child, child.archiving(child.command(spec, undisturbed)));
      server.forgetFaults();
      Path killed = here.resolve("killed");
      Map<Turn, Integer> lost = new HashMap<>();
      for (int kill = 1; kill < KILLS; kill++) {
        Set<Turn> onDisk = Examiner.answered(killed).keySet();
        Predicate<Seen> trigger = trigger(chance);
        Set<Turn> sent =
            runAndKill(server, () -> child.start(child.command(spec, killed)), trigger);
        assertThat(server.asked()).as("run %d", kill).noneMatch(onDisk::contains);
        sent.removeAll(Examiner.answered(killed).keySet());
        sent.forEach(turn -> lost.merge(turn, 1, Integer::sum));
      }
      Set<Turn> onDisk = Examiner.answered(killed).keySet();
      server.begin(seen -> {});
      killOnceThereIs("30-scores.jsonl", killed, () -> child.start(child.command(spec, killed)));
      assertThat(server.asked())
          .as("there was something left to ask")
          .isNotEmpty()
          .noneMatch(onDisk::contains);
      server.begin(seen -> {});
      finish(child, child.command(spec, killed));
      assertThat(server.asked()).isEmpty();
      mustBeWhole(killed);
      for (String file : new String[] {"30-scores.jsonl", "50-verdicts.json"}) {
        assertThat(killed.resolve(file)).hasSameTextualContentAs(undisturbed.resolve(file));
      }
      assertThat(lost).as("kills that caught a reply on its way to the disk").isNotEmpty();
    }
  }

  /// After some requests of a run, at some moment of one.
  private static Predicate<Seen> trigger(Random chance) {
    int number = 1 + chance.nextInt(6);
    Moment moment = MOMENTS.get(chance.nextInt(MOMENTS.size()));
    return seen -> seen.number() >= number && seen.moment() == moment;
  }

  /// Kills a run when the trigger says so.
  ///
  /// @return the turns to which a whole reply was sent
  private static Set<Turn> runAndKill(
      FaultServer server, Callable<Process> run, Predicate<Seen> trigger) throws Exception {
    Set<Turn> answered = new HashSet<>();
    CompletableFuture<Process> victim = new CompletableFuture<>();
    server.begin(seen -> {
      if (seen.moment() == Moment.ANSWERED) {
        synchronized (answered) {
          answered.add(seen.turn());
        }
      }
      if (trigger.test(seen)) {
        victim.join().destroyForcibly();
      }
    });
    Process process = run.call();
    victim.complete(process);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as("killed, not ended").isEqualTo(SIGKILL);
    synchronized (answered) {
      return new HashSet<>(answered);
    }
  }

  /// Kills a run as soon as a file appears in its folder.
  private static void killOnceThereIs(String name, Path folder, Callable<Process> run)
      throws Exception {
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process process = run.call();
      while (!Files.exists(folder.resolve(name))) {
        Optional<WatchKey> key = Optional.ofNullable(watch.poll(120, TimeUnit.SECONDS));
        assertThat(key).as("the run goes on").isPresent();
        key.orElseThrow().pollEvents();
        key.orElseThrow().reset();
      }
      assertThat(process.destroyForcibly().waitFor()).isEqualTo(SIGKILL);
    }
  }

  private static void finish(Child child, List<String> command) throws Exception {
    Process process = child.start(command);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(child.output())).isZero();
  }

  /// Every trial is done once, and every turn answered once.
  private static void mustBeWhole(Path folder) throws IOException {
    assertThat(Examiner.done(folder)).doesNotHaveDuplicates().hasSize(2 * Examiner.ITEMS);
    assertThat(Examiner.answered(folder).keySet()).isEqualTo(Examiner.turns());
    assertThat(Examiner.answered(folder).values()).containsOnly(1);
  }
}
