package kr.gwageo.cli.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.selftest.PackWords;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.leaders.Pack;
import kr.gwageo.leaders.PackException;
import kr.gwageo.leaders.PackFile;
import kr.gwageo.round.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo record-leaders`: asks a round's leaders once, and packs what they answered.
@Command(name = "record-leaders")
public final class RecordLeadersCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Rounds rounds;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "ROUND.yaml", descriptionKey = "run.spec")
  private Path spec = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "PACK", descriptionKey = "leaders.out")
  private Path out = Path.of("");

  @Option(names = "--work", paramLabel = "DIR", descriptionKey = "leaders.work")
  private Optional<Path> work = Optional.empty();

  /// The pack that was written, for programs.
  ///
  /// @param schema of this document
  /// @param file where it is
  private record Packed(
      String schema, String file, Digest digest, int leaders, int items, boolean frontier) {}

  public RecordLeadersCommand(Surroundings surroundings, Talk talk, Rounds rounds) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.rounds = rounds;
  }

  @Override
  public Integer call() throws Exception {
    Path file = surroundings.here().resolve(out);
    if (Files.exists(file)) {
      throw new PackException(PackException.Why.EXISTS, file.toString(), "");
    }
    RoundSpec round = rounds.read(spec);
    Path folder =
        surroundings.here().resolve(work.orElse(Path.of("results", round.name() + "-leaders")));
    Recording recording = rounds.record(spec, folder);
    if (recording.pack().isEmpty()) {
      return talk.told(ExitCode.INCOMPLETE, "leaders.incomplete", recording.unanswered(), folder)
          .number();
    }
    show(recording.pack().get(), file);
    return ExitCode.DONE.number();
  }

  private void show(Pack pack, Path file) throws PackException {
    Digest digest = PackFile.write(file, pack);
    int leaders = pack.leaders().size();
    int items = pack.items().size();
    if (options.json()) {
      surroundings
          .out()
          .print(
              Printout.of(
                  new Packed(
                      "gwageo/leaders-packed/1",
                      file.toString(),
                      digest,
                      leaders,
                      items,
                      pack.frontier())));
      return;
    }
    surroundings
        .out()
        .println(talk.words().say("leaders.packed", leaders, Figures.count(items), file, digest));
    PackWords.lines(talk.words(), pack.leaders(), pack.frontier())
        .forEach(surroundings.out()::println);
  }
}
