package kr.gwageo.cli.benchmarks;

import java.nio.file.Path;
import java.util.Optional;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.words.Words;
import kr.gwageo.seal.Holding;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What an evaluator keeps of a sealed set: its folder, and the items or what locks them.
final class HoldingOptions {
  @Parameters(index = "0", paramLabel = "SEAL", descriptionKey = "seal.folder")
  private Path seal = Path.of("");

  @Option(names = "--items", paramLabel = "FILE", descriptionKey = "seal.items")
  private Optional<Path> items = Optional.empty();

  @Mixin private SealOptions lock = new SealOptions();

  Holding holding(Words words, Surroundings surroundings) {
    Path here = surroundings.here();
    return new Holding(here.resolve(seal), items.map(here::resolve), lock.key(words, surroundings));
  }
}
