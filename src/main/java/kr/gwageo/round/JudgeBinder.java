package kr.gwageo.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Judging;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.plan.JudgePlanner;

/// Binds what a benchmark wants of its judges to the judges of a round and to the words of a
/// prompt.
///
/// @param specFile the round's spec
/// @param shelves folders with benchmarks; prompts are in the folder `prompts` beside each
record JudgeBinder(Path specFile, RoundSpec spec, List<Path> shelves) {
  private static final String EXTENSION = ".txt";

  /// How judges read the answers to a task.
  ///
  /// @param definition the benchmark's
  /// @throws InvalidSpecException if that is not possible in this round
  Judging judging(Task task, BenchmarkSpec benchmark, Path definition) throws InvalidSpecException {
    JudgeOptions options = JudgeOptions.of(benchmark.scorer());
    List<String> judges =
        spec.graders().stream()
            .filter(grader -> grader.reads(task.name()))
            .map(EntrySpec::name)
            .toList();
    if (judges.isEmpty()) {
      throw mistake(specFile, "entries", "", Mistake.Rule.GRADER_PRESENT, List.of(task.name()));
    }
    String words = words(options, definition);
    int verdicts = judges.size() * options.repeats();
    int minValid = options.minValid().orElse(verdicts / 2 + 1);
    if (minValid > verdicts) {
      throw options(
          definition, "min_valid is " + minValid + ", of " + verdicts + " verdicts on each answer");
    }
    return new Judging(
        options, Digest.of(List.of(words)), words, judges, baselines(task, options), minValid);
  }

  private List<String> baselines(Task task, JudgeOptions options) throws InvalidSpecException {
    if (options.kind() == JudgeOptions.Kind.RUBRIC) {
      if (task.baseline().isPresent()) {
        throw mistake(
            specFile,
            "tasks.baseline",
            task.baseline().get(),
            Mistake.Rule.SCORER_OPTIONS,
            List.of("kind is rubric, so that no answers are compared"));
      }
      return List.of();
    }
    return task.baseline()
        .map(List::of)
        .orElseGet(() ->
            spec.leaders().stream()
                .filter(leader -> leader.sitsTask(task.name()))
                .map(EntrySpec::name)
                .toList());
  }

  private String words(JudgeOptions options, Path definition) throws InvalidSpecException {
    Optional<Path> file =
        folders()
            .map(each -> each.resolve(options.prompt() + EXTENSION))
            .filter(Files::exists)
            .findFirst();
    if (file.isEmpty()) {
      throw mistake(
          definition, "scorer.prompt", options.prompt(), Mistake.Rule.ONE_OF, List.copyOf(names()));
    }
    String words;
    try {
      words = Files.readString(file.get());
    } catch (IOException e) {
      throw mistake(
          file.get(), "", "", Mistake.Rule.READABLE_FILE, List.of(String.valueOf(e.getMessage())));
    }
    List<String> lacking =
        JudgePlanner.slots(options.kind()).stream().filter(slot -> !words.contains(slot)).toList();
    if (!lacking.isEmpty()) {
      throw options(file.get(), "the prompt lacks " + String.join(", ", lacking));
    }
    return words;
  }

  private Stream<Path> folders() {
    return shelves.stream().map(shelf -> shelf.resolveSibling("prompts"));
  }

  private TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (Path folder : folders().filter(Files::isDirectory).toList()) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(EXTENSION))
            .map(name -> name.substring(0, name.length() - EXTENSION.length()))
            .forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  /// What to say where nothing is judged although there are graders.
  List<Mistake> idle() {
    return spec.graders().isEmpty()
        ? List.of()
        : mistake(specFile, "entries", "", Mistake.Rule.JUDGED_TASK, List.of()).mistakes();
  }

  private static InvalidSpecException options(Path file, String why) {
    return mistake(file, "scorer", "", Mistake.Rule.SCORER_OPTIONS, List.of(why));
  }

  private static InvalidSpecException mistake(
      Path file, String field, String found, Mistake.Rule rule, List<String> values) {
    return new InvalidSpecException(
        List.of(new Mistake(file.toString(), 1, 1, field, found, rule, values, "")));
  }
}
