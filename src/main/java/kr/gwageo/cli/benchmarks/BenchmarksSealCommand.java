package kr.gwageo.cli.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.benchmark.BenchmarkWriter;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.likeness.Duplicates;
import kr.gwageo.likeness.Likeness;
import kr.gwageo.seal.Original;
import kr.gwageo.seal.Receipt;
import kr.gwageo.seal.SealKey;
import kr.gwageo.seal.Sealer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo benchmarks seal`: fixes a set of items before a round and tells nothing of them.
@Command(name = "seal")
public final class BenchmarksSealCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Benchmarks benchmarks;

  @Parameters(paramLabel = "NAME|DIR", descriptionKey = "benchmarks.which")
  private String name = "";

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "seal.out")
  private Path out = Path.of("");

  @Option(names = "--allow-near", descriptionKey = "seal.allow_near")
  private boolean allowNear;

  @Mixin private SealOptions lock = new SealOptions();
  @Mixin private CommonOptions options = new CommonOptions();

  public BenchmarksSealCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.benchmarks = new Benchmarks(surroundings);
  }

  @Override
  public Integer call() throws InvalidSpecException {
    Benchmarks.Found found = benchmarks.find(name);
    BenchmarkSpec spec = found.spec();
    List<Item> items = found.items().items();
    if (tellsKnownItems(spec, items)) {
      return talk.told(ExitCode.FINDING, "seal.known").number();
    }
    Path folder = surroundings.here().resolve(out);
    Optional<SealKey> key = lock.key(talk.words(), surroundings);
    Receipt receipt;
    if (ownForm(spec)) {
      receipt = seal(spec, found.definition(), found.sources().getFirst().path(), folder, key);
    } else {
      try (Workplace workplace = Workplace.beside(folder)) {
        BenchmarkWriter.write(workplace.folder(), spec, items);
        Path definition = workplace.folder().resolve("benchmark.yaml");
        Path written = workplace.folder().resolve("items.jsonl");
        receipt = seal(spec, definition, written, folder, key);
      } catch (IOException e) {
        return talk.told(ExitCode.REFUSED, "check.file.refused", folder, e).number();
      }
    }
    if (options.json()) {
      surroundings.out().print(receipt.json());
    } else {
      surroundings.out().println(receipt.commitment().text());
    }
    talk.note("seal.done", receipt.items(), folder);
    return ExitCode.DONE.number();
  }

  /// Whether the set is one file of JSON Lines under our names; any other is written so before.
  private static boolean ownForm(BenchmarkSpec spec) {
    return spec.layout().equals(Layout.own()) && spec.files().size() == 1;
  }

  private Receipt seal(
      BenchmarkSpec spec, Path definition, Path items, Path folder, Optional<SealKey> key) {
    Original original = new Original(spec.name(), spec.version(), definition, items, "id");
    return new Sealer(new SecureRandom()::nextBytes, surroundings.clock())
        .seal(original, folder, key);
  }

  /// Names every item that a benchmark at hand has too, and says whether one keeps the set from
  /// being sealed.
  private boolean tellsKnownItems(BenchmarkSpec spec, List<Item> items) {
    List<Item> known = new ArrayList<>();
    for (String other : benchmarks.names()) {
      if (!other.equals(spec.name())) {
        known.addAll(known(other));
      }
    }
    boolean refused = false;
    for (Likeness pair : new Duplicates(Duplicates.THRESHOLD).between(items, known).pairs()) {
      refused |= pair.kind() != Likeness.Kind.NEAR || !allowNear;
      talk.note(
          "seal.like." + pair.kind(),
          pair.left().id(),
          pair.right().task(),
          pair.right().id(),
          "%.2f".formatted(pair.similarity()));
    }
    return refused;
  }

  /// The items of a benchmark that are at hand. One that is broken is named and passed over.
  private List<Item> known(String other) {
    try {
      Benchmarks.Found found = benchmarks.find(other);
      return found.atHand() ? found.items().items() : List.of();
    } catch (InvalidSpecException e) {
      talk.note("seal.uncompared", other);
      return List.of();
    }
  }
}
