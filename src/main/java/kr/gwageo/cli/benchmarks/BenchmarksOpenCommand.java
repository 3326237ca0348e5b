package kr.gwageo.cli.benchmarks;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.seal.Holding;
import kr.gwageo.seal.Inspection;
import kr.gwageo.seal.Sealer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gwageo benchmarks open`: reveals a sealed set, after comparing every item with its seal.
@Command(name = "open")
public final class BenchmarksOpenCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "seal.opened")
  private Path out = Path.of("");

  @Mixin private HoldingOptions kept = new HoldingOptions();

  @Mixin private CommonOptions options = new CommonOptions();

  public BenchmarksOpenCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() {
    Path here = surroundings.here();
    Holding holding = kept.holding(talk.words(), surroundings);
    Sealer sealer = new Sealer(new SecureRandom()::nextBytes, surroundings.clock());
    Inspection inspection = sealer.open(holding, here.resolve(out));
    if (inspection.intact()) {
      talk.note("seal.revealed", here.resolve(out));
    }
    String intact = talk.words().say("seal.intact", inspection.receipt().items());
    return talk.compared(inspection, options.json(), intact).number();
  }
}
