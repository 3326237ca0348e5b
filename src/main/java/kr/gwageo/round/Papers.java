package kr.gwageo.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.benchmark.BenchmarkReader.Source;
import kr.gwageo.benchmark.Labels;
import kr.gwageo.benchmark.Library;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Judging;
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
    Path nowhere = Path.of("selftest");
    return new Study(premises).bind(nowhere, spec, Places.of(nowhere, premises.environment()));
  }

  /// Reads every task's definition and items.
  ///
  /// @throws InvalidSpecException with the mistakes of all tasks
  static Papers bind(
      RoundSpec spec,
      Library library,
      SpecReader reader,
      Places places,
      JudgeBinder judges,
      String tool)
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
        List<Source> sources =
            task.items()
                .map(path -> List.of(new Source(places.path(path), List.of())))
                .orElseGet(() -> library.sources(benchmark));
        BenchmarkReader.Items own =
            BenchmarkReader.read(task.name(), benchmark, sources, fits(benchmark));
        List<Item> shots =
            BenchmarkReader.shots(task.name(), benchmark, library, own.items(), fits(benchmark));
        Digest digest = digest(own.items());
        Optional<Judging> judging =
            benchmark.scorer().judged()
                ? Optional.of(judges.judging(task, benchmark, definition))
                : Optional.empty();
        papers.add(
            new Paper(task, benchmark, own.items().size(), digest, shots, own.defects(), judging));
        items.addAll(own.items());
      } catch (InvalidSpecException e) {
        mistakes.addAll(e.mistakes());
      }
    }
    if (mistakes.isEmpty() && papers.stream().allMatch(paper -> paper.judging().isEmpty())) {
      mistakes.addAll(judges.idle());
    }
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
    return new Papers(new Round(spec, papers, tool), items);
  }

  /// The labels that people gave, of all tasks.
  ///
  /// @throws InvalidSpecException with the mistakes of all files
  List<HumanLabel> labels(Places places) throws InvalidSpecException {
    List<HumanLabel> labels = new ArrayList<>();
    for (Paper paper : round.papers()) {
      Task task = paper.task();
      if (task.labels().isPresent() && paper.judging().isPresent()) {
        Set<String> ids =
            items.stream()
                .filter(item -> item.task().equals(task.name()))
                .map(Item::id)
                .collect(Collectors.toSet());
        labels.addAll(
            Labels.read(
                places.path(task.labels().get()),
                task.name(),
                paper.judging().get().options(),
                ids));
      }
    }
    return labels;
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

  private static Predicate<Item> fits(BenchmarkSpec benchmark) {
    return benchmark.scorer().judged()
        ? item -> item.target() instanceof Target.Open
        : Rubric.named(benchmark.scorer().name()).orElseThrow()::fits;
  }

  private static Digest digest(List<Item> items) {
    return Digest.of(items.stream().map(item -> item.digest().text()).toList());
  }
}
