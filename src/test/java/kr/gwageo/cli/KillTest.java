package kr.gwageo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A round that is killed and run again loses nothing and asks nothing twice.
class KillTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIALS = 3 * 44;
  private static final String SPEC =
      """
      round: killed
      title: {ko: 끊긴 라운드, en: An interrupted round}
      tasks: [{benchmark: gwageo-arithmetic}]
      limits: {in_flight: 4, backoff: 5ms}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.8}, latency: 100ms, busy: 0.2}}
        - {name: other, role: competitor, simulated: {skill: {default: 0.5}, latency: 100ms, seed: 2}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.9}, latency: 100ms, seed: 3}}
      """;

  @TempDir private Path here = Path.of("");

  @Test
  void killedFiveTimesItEndsAsIfUndisturbed() throws Exception {
    Path spec = Files.writeString(here.resolve("round.yaml"), SPEC);
    Path killed = here.resolve("killed");
    for (int lines : List.of(5, 20, 35, 50, 65)) {
      runAndKillAfter(spec, killed, lines);
    }
    finish(spec, killed);
    Path undisturbed = here.resolve("undisturbed");
    finish(spec, undisturbed);
    assertThat(killed.resolve("30-scores.jsonl"))
        .hasSameTextualContentAs(undisturbed.resolve("30-scores.jsonl"));
    assertThat(killed.resolve("50-verdicts.json"))
        .hasSameTextualContentAs(undisturbed.resolve("50-verdicts.json"));
    Map<String, Integer> times = new HashMap<>();
    for (String line : Files.readAllLines(killed.resolve("20-journal.jsonl"))) {
      JsonNode exchange = JSON.readTree(line).get("exchange");
      times.merge(exchange.get("trial").asText(), 1, Integer::sum);
    }
    assertThat(times).hasSize(TRIALS).allSatisfy((trial, count) -> assertThat(count).isOne());
  }

  private void finish(Path spec, Path folder) {
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--out", folder.toString()))
        .as(program.err())
        .isZero();
  }

  /// Kills the process, with SIGKILL, once the journal has grown by so many lines or more.
  private void runAndKillAfter(Path spec, Path folder, int lines) throws Exception {
    Path journal = Files.createDirectories(folder).resolve("20-journal.jsonl");
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      WatchKey key =
          folder.register(
              watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      Process process = start(spec, folder);
      while (lines(journal) < lines) {
        Optional<WatchKey> event = Optional.ofNullable(watch.poll(60, TimeUnit.SECONDS));
        assertThat(event).as("the run goes on").isPresent();
        key.pollEvents();
        key.reset();
      }
      process.destroyForcibly().waitFor();
    }
    assertThat(lines(journal)).isLessThan(TRIALS);
  }

  private static long lines(Path journal) throws IOException {
    return Files.exists(journal) ? Files.readString(journal).lines().count() : 0;
  }

  private Process start(Path spec, Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "-Dgwageo.home=" + Program.HOME,
            "kr.gwageo.cli.Main",
            "run",
            spec.toString(),
            "--out",
            folder.toString(),
            "--quiet")
        .directory(here.toFile())
        .redirectErrorStream(true)
        .redirectOutput(here.resolve("output.txt").toFile())
        .start();
  }
}
