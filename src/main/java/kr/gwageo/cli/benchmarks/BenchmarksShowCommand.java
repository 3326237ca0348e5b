package kr.gwageo.cli.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kr.gwageo.archive.Printout;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.plan.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `gwageo benchmarks show`: a definition, and a prompt exactly as it will be sent.
@Command(name = "show")
public final class BenchmarksShowCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Benchmarks benchmarks;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME|DIR", descriptionKey = "benchmarks.which")
  private String name = "";

  @Option(names = "--item", paramLabel = "ID", descriptionKey = "benchmarks.show.item")
  private Optional<String> item = Optional.empty();

  @Mixin private CommonOptions options = new CommonOptions();

  public BenchmarksShowCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.benchmarks = new Benchmarks(surroundings);
  }

  /// A benchmark.
  ///
  /// @param schema of this document
  /// @param items how many there are; empty where they are not at hand
  private record Shown(
      String schema, BenchmarkSpec benchmark, Optional<Integer> items, Optional<Sample> sample) {}

  /// An item as it is asked.
  ///
  /// @param id of the item
  /// @param messages that are sent
  /// @param tools that the model may use
  /// @param right what is right
  record Sample(String id, List<Message> messages, List<Tool> tools, String right) {}

  @Override
  public Integer call() throws InvalidSpecException {
    Benchmarks.Found found = benchmarks.find(name);
    Optional<BenchmarkReader.Items> items =
        found.atHand() ? Optional.of(found.items()) : Optional.empty();
    Optional<Sample> sample = items.isPresent() ? sample(found, items.get()) : Optional.empty();
    if (options.json()) {
      Optional<Integer> count = items.map(read -> read.items().size());
      Shown shown = new Shown("gwageo/benchmark/1", found.spec(), count, sample);
      surroundings.out().print(Printout.of(shown));
    } else {
      new BenchmarkPage(talk.words(), found, items.map(read -> read.items().size()), sample)
          .lines()
          .forEach(surroundings.out()::println);
    }
    return ExitCode.DONE.number();
  }

  /// Everything that is right, so that a slip of a place shows.
  private static String right(Item item) {
    return switch (item.target()) {
      case Target.Choice(int index) -> (index + 1) + ") " + item.choices().get(index);
      case Target.Text(List<String> accepted) -> String.join("\n", accepted);
      case Target.Calls called ->
          called.calls().stream()
              .map(call -> call.name() + call.arguments())
              .collect(Collectors.joining("\n"));
      default -> item.target().shown();
    };
  }

  private Optional<Sample> sample(Benchmarks.Found found, BenchmarkReader.Items read)
      throws InvalidSpecException {
    Optional<Item> chosen =
        read.items().stream()
            .filter(each -> item.isEmpty() || item.get().equals(each.id()))
            .findFirst();
    if (chosen.isEmpty()) {
      String message = talk.words().say("benchmarks.show.no_item", item.orElse(""), name);
      throw new ParameterException(spec.commandLine(), message);
    }
    BenchmarkSpec benchmark = found.spec();
    List<Item> shots = found.shots(read.items());
    Task task = new Task(benchmark.name(), benchmark.name(), Optional.empty(), 1);
    Digest digest = chosen.get().digest();
    Paper paper = new Paper(task, benchmark, 1, digest, shots, List.of());
    List<Message> messages = Planner.messages(paper, chosen.get());
    String right = right(chosen.get());
    return Optional.of(new Sample(chosen.get().id(), messages, chosen.get().tools(), right));
  }
}
