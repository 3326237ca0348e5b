package kr.gwageo.cli.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.seal.Inspection;
import kr.gwageo.seal.Proof;
import kr.gwageo.seal.Receipt;
import kr.gwageo.seal.Sealer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo benchmarks verify`: compares an opened set, or the proof of one item, with the receipt.
@Command(name = "verify")
public final class BenchmarksVerifyCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(paramLabel = "DIR|PROOF", descriptionKey = "seal.verified")
  private Path opened = Path.of("");

  @Option(
      names = "--receipt",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "seal.receipt")
  private Path receipt = Path.of("");

  @Mixin private CommonOptions options = new CommonOptions();

  public BenchmarksVerifyCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() {
    Path place = surroundings.here().resolve(opened);
    Receipt published = Receipt.read(surroundings.here().resolve(receipt));
    if (Files.isDirectory(place)) {
      Inspection inspection = Sealer.verify(place, published);
      String intact = talk.words().say("seal.intact", published.items());
      return talk.compared(inspection, options.json(), intact).number();
    }
    Proof proof = Proof.read(place);
    String intact = talk.words().say("seal.item_intact", proof.id(), published.items());
    return talk.compared(Sealer.verify(proof, published), options.json(), intact).number();
  }
}
