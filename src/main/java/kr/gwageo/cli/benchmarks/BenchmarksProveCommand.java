package kr.gwageo.cli.benchmarks;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.seal.Holding;
import kr.gwageo.seal.Proof;
import kr.gwageo.seal.Sealer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo benchmarks prove`: a proof that one item was in the sealed set, without the others.
@Command(name = "prove")
public final class BenchmarksProveCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "seal.id")
  private String id = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "seal.proof")
  private Path out = Path.of("");

  @Mixin private HoldingOptions kept = new HoldingOptions();

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  public BenchmarksProveCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() {
    Path here = surroundings.here();
    Holding holding = kept.holding(talk.words(), surroundings);
    Proof proof = Sealer.proof(holding, id);
    Path file = here.resolve(out);
    try {
      Files.writeString(file, proof.json(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      return talk.told(ExitCode.USAGE, "seed.occupied", file).number();
    } catch (IOException e) {
      return talk.told(ExitCode.REFUSED, "check.file.refused", file, e).number();
    }
    talk.note("seal.proved", file);
    return ExitCode.DONE.number();
  }
}
