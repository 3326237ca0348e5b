package kr.gwageo.cli.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.TextTable;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Title;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `gwageo benchmarks list`: what is on the shelves.
@Command(name = "list")
public final class BenchmarksListCommand implements Callable<Integer> {
  private static final int LONGEST_TITLE = 44;

  private final Surroundings surroundings;
  private final Talk talk;
  private final Benchmarks benchmarks;

  @Mixin private CommonOptions options = new CommonOptions();

  public BenchmarksListCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.benchmarks = new Benchmarks(surroundings);
  }

  /// All benchmarks.
  ///
  /// @param schema of this document
  private record Listing(String schema, List<Line> benchmarks) {}

  /// One benchmark.
  ///
  /// @param items how many are at hand, else how many are published
  private record Line(
      String name,
      Title title,
      String domain,
      String scorer,
      String licence,
      OptionalInt items,
      State state) {}

  /// What has to happen before a round can use it.
  private enum State {
    READY,
    TO_FETCH,
    /// Judges read its answers, which rounds do not ask.
    JUDGED,
    /// A file of a round, named in its spec.
    BY_ROUND,
    /// `gwageo benchmarks validate` says why.
    BROKEN
  }

  @Override
  public Integer call() {
    List<Line> lines = new ArrayList<>();
    for (String name : benchmarks.names()) {
      lines.add(line(name));
    }
    if (options.json()) {
      surroundings.out().print(Printout.of(new Listing("gwageo/benchmarks/1", lines)));
    } else {
      table(lines);
    }
    return ExitCode.DONE.number();
  }

  /// One broken benchmark does not hide the others.
  private Line line(String name) {
    try {
      return line(benchmarks.find(name));
    } catch (InvalidSpecException e) {
      Title none = new Title("-", "-");
      return new Line(name, none, "-", "-", "-", OptionalInt.empty(), State.BROKEN);
    }
  }

  private static Line line(Benchmarks.Found found) throws InvalidSpecException {
    BenchmarkSpec spec = found.spec();
    boolean fetched = spec.home().isPresent();
    State state =
        found.atHand()
            ? spec.scorer().judged() ? State.JUDGED : State.READY
            : fetched ? State.TO_FETCH : State.BY_ROUND;
    OptionalInt items = spec.published().size();
    if (found.atHand() && !fetched) {
      BenchmarkReader.Items own = found.items();
      items = OptionalInt.of(own.items().size());
    }
    return new Line(
        spec.name(),
        spec.title(),
        spec.domain(),
        spec.scorer().name(),
        spec.licence(),
        items,
        state);
  }

  private void table(List<Line> lines) {
    Words words = talk.words();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("benchmarks.name"),
            words.say("benchmarks.title"),
            words.say("benchmarks.domain"),
            words.say("benchmarks.items"),
            words.say("benchmarks.scorer"),
            words.say("benchmarks.licence"),
            words.say("benchmarks.state")));
    for (Line line : lines) {
      rows.add(
          List.of(
              line.name(),
              Cells.fit(Cells.clean(words.of(line.title())), LONGEST_TITLE),
              words.domain(line.domain()),
              line.items().isPresent() ? Figures.count(line.items().getAsInt()) : "-",
              line.scorer().equals("-") ? "-" : words.say("scorer." + line.scorer()),
              Cells.fit(Cells.clean(line.licence()), LONGEST_TITLE / 2),
              words.say("benchmarks.state." + line.state())));
    }
    new TextTable(Set.of(3)).lines(rows).forEach(surroundings.out()::println);
    long ready = lines.stream().filter(line -> line.state() == State.READY).count();
    surroundings.out().println();
    surroundings.out().println(words.say("benchmarks.count", lines.size(), ready));
  }
}
