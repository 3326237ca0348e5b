package kr.gwageo.cli.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.benchmark.BenchmarkFormat;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.benchmark.Library;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.endpoint.Protocol;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.spec.SpecReader;

/// The benchmarks that the commands find on this machine.
public final class Benchmarks {
  private static final int ALIKE = 5;

  private final Surroundings surroundings;
  private final Library library;
  private final SpecReader reader;

  public Benchmarks(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.library = new Library(shelves(surroundings));
    this.reader =
        new SpecReader(
            new SpecReader.Vocabulary(
                Protocol.names(),
                Stream.concat(Rubric.names().stream(), Stream.of(ScorerSpec.JUDGE)).toList(),
                Planner.prompts(),
                BenchmarkFormat.names(),
                BenchmarkReader.fields(),
                surroundings.environment()));
  }

  /// The folder `benchmarks` where the program was started, then the program's own.
  static List<Path> shelves(Surroundings surroundings) {
    return List.of(
        surroundings.here().resolve("benchmarks"), surroundings.home().resolve("benchmarks"));
  }

  /// A benchmark and the shelves on which its files are.
  ///
  /// @param spec its definition
  /// @param definition the file of it
  /// @param library on which its other files are found
  public record Found(BenchmarkSpec spec, Path definition, Library library) {

    List<BenchmarkReader.Source> sources() {
      return library.sources(spec);
    }

    /// Whether all its files are at hand.
    public boolean atHand() {
      return sources().stream().allMatch(source -> Files.exists(source.path()));
    }

    /// Its items.
    ///
    /// @throws InvalidSpecException with every mistake in them
    public BenchmarkReader.Items items() throws InvalidSpecException {
      return BenchmarkReader.read(spec.name(), spec, sources(), this::gradable);
    }

    /// The solved examples before each question.
    ///
    /// @param asked the items that are asked after them
    /// @throws InvalidSpecException with every mistake in them
    List<Item> shots(List<Item> asked) throws InvalidSpecException {
      return BenchmarkReader.shots(spec.name(), spec, library, asked, this::gradable);
    }

    private boolean gradable(Item item) {
      return spec.scorer().judged()
          || Rubric.named(spec.scorer().name()).filter(rubric -> rubric.fits(item)).isPresent();
    }
  }

  List<String> names() {
    return library.names();
  }

  /// The benchmark of this name, or in this folder.
  ///
  /// @throws InvalidSpecException if there is none, or with every mistake in its definition
  public Found find(String nameOrFolder) throws InvalidSpecException {
    if (library.names().contains(nameOrFolder)) {
      Path definition = library.definition(nameOrFolder);
      BenchmarkSpec spec = read(definition);
      if (!spec.name().equals(nameOrFolder)) {
        throw mistake(definition, "name", spec.name(), Mistake.Rule.FOLDER_NAME, List.of());
      }
      return new Found(spec, definition, library);
    }
    Path folder = surroundings.here().resolve(nameOrFolder);
    Path definition = folder.resolve("benchmark.yaml");
    if (Files.notExists(definition)) {
      throw unknown(nameOrFolder);
    }
    return new Found(read(definition), definition, Library.of(folder));
  }

  private BenchmarkSpec read(Path definition) throws InvalidSpecException {
    BenchmarkSpec spec = reader.benchmark(definition);
    Optional<String> options = Rubric.mistake(spec.scorer());
    if (options.isPresent()) {
      throw mistake(
          definition,
          "scorer",
          spec.scorer().options().toString(),
          Mistake.Rule.SCORER_OPTIONS,
          List.of(options.get()));
    }
    return spec;
  }

  private InvalidSpecException unknown(String name) {
    List<String> alike =
        library.names().stream()
            .filter(known -> known.contains(name) || name.contains(known))
            .limit(ALIKE)
            .toList();
    String nearest = String.join(", ", alike);
    return new InvalidSpecException(
        List.of(new Mistake(name, 1, 1, "", name, Mistake.Rule.BENCHMARK, List.of(), nearest)));
  }

  private static InvalidSpecException mistake(
      Path file, String field, String found, Mistake.Rule rule, List<String> values) {
    return new InvalidSpecException(
        List.of(new Mistake(file.toString(), 1, 1, field, found, rule, values, "")));
  }
}
