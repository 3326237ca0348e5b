package kr.gwageo.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.spec.BenchmarkSpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Shots;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.spec.SpecReader;

/// A round bound to its items.
record Papers(Round round, List<Item> items) {

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
        BenchmarkSpec benchmark = benchmark(library.definition(task.benchmark()), reader);
        Rubric rubric = Rubric.named(benchmark.scorer().name()).orElseThrow();
        List<Item> own =
            BenchmarkReader.read(
                task.name(),
                benchmark,
                task.items().map(places::path).orElse(library.items(task.benchmark())),
                rubric::fits);
        List<Item> shots = shots(task, benchmark, library, rubric);
        papers.add(new Paper(task, benchmark, own.size(), digest(own), shots));
        items.addAll(own);
      } catch (InvalidSpecException e) {
        mistakes.addAll(e.mistakes());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
    return new Papers(new Round(spec, papers, tool), items);
  }

  private static List<Item> shots(
      Task task, BenchmarkSpec benchmark, Library library, Rubric rubric)
      throws InvalidSpecException {
    if (benchmark.shots().isEmpty()) {
      return List.of();
    }
    Shots shots = benchmark.shots().get();
    Path file = library.definition(task.benchmark()).resolveSibling(shots.items());
    List<Item> all = BenchmarkReader.read(task.name(), benchmark, file, rubric::fits);
    if (all.size() < shots.count()) {
      throw mistake(
          library.definition(task.benchmark()),
          "shots.count",
          Integer.toString(shots.count()),
          Mistake.Rule.WHOLE_NUMBER,
          "1 … " + all.size());
    }
    return all.subList(0, shots.count());
  }

  private static InvalidSpecException mistake(
      Path file, String field, String found, Mistake.Rule rule, String value) {
    return new InvalidSpecException(
        List.of(new Mistake(file.toString(), 1, 1, field, found, rule, List.of(value), "")));
  }

  private static BenchmarkSpec benchmark(Path file, SpecReader reader) throws InvalidSpecException {
    BenchmarkSpec benchmark = reader.benchmark(file);
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
