package kr.gwageo.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.shell.Examiner.Turn;
import kr.gwageo.cli.shell.FaultServer.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A disk that refuses ends a run with one clear message, and nothing that was acknowledged is
/// lost.
@Timeout(120)
class DiskTest {
  @TempDir private Path here = Path.of("");

  private Program run(Path spec, Path folder, int code) {
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--out", folder.toString()))
        .as(program.err())
        .isEqualTo(code);
    return program;
  }

  private static void mustBeOneMessage(String said, String words) {
    assertThat(said.lines().filter(line -> line.startsWith("gwageo: ")))
        .singleElement()
        .asString()
        .contains(words);
    assertThat(said).doesNotContain("Exception in thread", "\tat ");
  }

  @Test
  void aDiskThatIsFullInTheMidstOfARoundKeepsWhatItTook() throws Exception {
    Child child = new Child(here);
    Path folder = here.resolve("results");
    try (FaultServer server = new FaultServer()) {
      Path spec = Examiner.spec(here, server.url());
      String command =
          child.command(spec, folder).stream()
              .map(word -> "'" + word + "'")
              .collect(Collectors.joining(" "));
      Process process = child.start(List.of("bash", "-c", "ulimit -f 64 && exec " + command));
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      String said = Files.readString(child.output());
      assertThat(process.exitValue()).as(said).isEqualTo(74);
      mustBeOneMessage(said, "20-journal.jsonl: the disk refused");
      assertThat(Files.size(folder.resolve("20-journal.jsonl"))).isEqualTo(64 << 10);

      Set<Turn> onDisk = Examiner.answered(folder).keySet();
      assertThat(onDisk).hasSizeGreaterThan(50);
      server.begin(seen -> {});
      run(spec, folder, 0);
      assertThat(server.asked()).noneMatch(onDisk::contains);
      assertThat(Examiner.answered(folder).keySet()).isEqualTo(Examiner.turns());
    }
  }

  @Test
  void aDiskThatIsFullWhenTheResultsAreWrittenLeavesTheAnswers() throws IOException {
    Path folder = Files.createDirectories(here.resolve("results"));
    Path full = Path.of("/dev/full");
    assertThat(full).exists();
    Path draft = Files.createSymbolicLink(folder.resolve("30-scores.jsonl.draft"), full);
    try (FaultServer server = new FaultServer()) {
      Path spec = Examiner.spec(here, server.url());
      mustBeOneMessage(run(spec, folder, 74).err(), "30-scores.jsonl.draft: the disk refused");
      Files.delete(draft);
      server.begin(seen -> {});
      run(spec, folder, 0);
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsRefusedBeforeAnythingIsAsked() throws IOException {
    Path readOnly = Files.createDirectories(here.resolve("read-only"));
    assertThat(readOnly.toFile().setWritable(false)).isTrue();
    // who may write everywhere finds a folder that nobody can write to
    Path folder = Files.isWritable(readOnly) ? Path.of("/proc/self") : readOnly;
    try (FaultServer server = new FaultServer()) {
      mustBeOneMessage(
          run(Examiner.spec(here, server.url()), folder, 74).err(), "the disk refused");
      assertThat(server.asked()).isEmpty();
    } finally {
      assertThat(readOnly.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aFolderThatIsDeletedMeanwhileEndsTheRun() throws IOException {
    Path folder = here.resolve("results");
    try (FaultServer server = new FaultServer()) {
      server.begin(seen -> {
        if (seen.number() == 30 && seen.moment() == Moment.ASKED) {
          delete(folder);
        }
      });
      mustBeOneMessage(
          run(Examiner.spec(here, server.url()), folder, 74).err(),
          "was deleted or moved while the round was running");
      assertThat(server.asked()).as("nothing more is asked").hasSizeLessThan(60);
    }
  }

  @Test
  void aFolderThatIsMovedMeanwhileGoesOnWhenItIsPutBack() throws IOException {
    Path folder = here.resolve("results");
    Path elsewhere = here.resolve("elsewhere");
    try (FaultServer server = new FaultServer()) {
      Path spec = Examiner.spec(here, server.url());
      server.begin(seen -> {
        if (seen.number() == 30 && seen.moment() == Moment.ASKED) {
          move(folder, elsewhere);
        }
      });
      run(spec, folder, 74);
      move(elsewhere, folder);
      Set<Turn> onDisk = Examiner.answered(folder).keySet();
      assertThat(onDisk).hasSizeGreaterThan(5);
      server.begin(seen -> {});
      run(spec, folder, 0);
      assertThat(server.asked()).noneMatch(onDisk::contains);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The run, which ends meanwhile, may be first with some of its files.
  private static void delete(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
