package kr.gwageo.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.benchmark.BenchmarkReader.Source;
import kr.gwageo.benchmark.Library;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.spec.BenchmarkSpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.spec.SpecReader;

/// A round bound to its items.
///
/// @param items of all tasks, in their order
public record Papers(Round round, List<Item> items) {
  public Papers {
    items = List.copyOf(items);
  }

  /// Reads every task's definition and items from the shelves.
  ///
  /// @throws InvalidSpecException with the mistakes of all tasks
  public static Papers bind(RoundSpec spec, Premises premises) throws InvalidSpecException {
    return bind(
        spec,
        new Library(premises.shelves()),
        Conductor.reader(premises.environment()),
        Places.of(Path.of("selftest"), premises.environment()),
        premises.tool());
  }

  /// Reads every task's definition and items.
  ///
  /// @throws InvalidSpecException with the mistakes of all tasks
  static Papers bind(RoundSpec spec, Library library, SpecReader reader, Places places, String tool)
      throws InvalidSpecException {
    List<Paper> papers = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (Task task : spec.tasks()) {
      try {
        Path definition = library.definition(task.benchmark());
        BenchmarkSpec benchmark = benchmark(definition, reader);
        if (!benchmark.name().equals(task.benchmark())) {
          throw mistake(definition, "name", benchmark.name(), Mistake.Rule.FOLDER_NAME, "");
        }
        Rubric rubric = Rubric.named(benchmark.scorer().name()).orElseThrow();
        List<Source> sources =
            task.items()
                .map(path -> List.of(new Source(places.path(path), List.of())))
                .orElseGet(() -> library.sources(benchmark));
        BenchmarkReader.Items own =
            BenchmarkReader.read(task.name(), benchmark, sources, rubric::fits);
        List<Item> shots =
            BenchmarkReader.shots(task.name(), benchmark, library, own.items(), rubric::fits);
        Digest digest = digest(own.items());
        papers.add(new Paper(task, benchmark, own.items().size(), digest, shots, own.defects()));
        items.addAll(own.items());
      } catch (InvalidSpecException e) {
        mistakes.addAll(e.mistakes());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
    return new Papers(new Round(spec, papers, tool), items);
  }

  private static InvalidSpecException mistake(
      Path file, String field, String found, Mistake.Rule rule, String value) {
    return new InvalidSpecException(
        List.of(new Mistake(file.toString(), 1, 1, field, found, rule, List.of(value), "")));
  }

  private static BenchmarkSpec benchmark(Path file, SpecReader reader) throws InvalidSpecException {
    BenchmarkSpec benchmark = reader.benchmark(file);
    if (benchmark.scorer().judged()) {
      throw mistake(
          file, "scorer", benchmark.scorer().name(), Mistake.Rule.GRADED_ALONE, benchmark.name());
    }
    Optional<String> mistake = Rubric.mistake(benchmark.scorer());
    if (mistake.isPresent()) {
      throw mistake(
          file,
          "scorer",
          benchmark.scorer().options().toString(),
          Mistake.Rule.SCORER_OPTIONS,
          mistake.get());
    }
    return benchmark;
  }

  private static Digest digest(List<Item> items) {
    return Digest.of(items.stream().map(item -> item.digest().text()).toList());
  }
}
