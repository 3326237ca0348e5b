package kr.gwageo.cli.selftest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.selftest.Comparer;
import kr.gwageo.selftest.RunComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo compare`: two runs of one entry, paired by item.
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
  private static final int LONGEST = 40;

  private final Surroundings surroundings;
  private final Talk talk;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "compare.first")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "compare.second")
  private Path second = Path.of("");

  @Option(names = "--entry", paramLabel = "NAME", descriptionKey = "compare.entry")
  private Optional<String> entry = Optional.empty();

  public CompareCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() throws Exception {
    Optional<RunComparison> found =
        Comparer.compare(
            surroundings.here().resolve(first),
            surroundings.here().resolve(second),
            entry,
            Tool.name());
    if (found.isEmpty()) {
      return talk.told(ExitCode.USAGE, "compare.nothing").number();
    }
    RunComparison comparison = found.get();
    if (options.json()) {
      surroundings.out().print(Printout.of(comparison));
    } else {
      show(comparison);
    }
    return ExitCode.DONE.number();
  }

  private void show(RunComparison comparison) {
    Words words = talk.words();
    surroundings
        .out()
        .println(
            words.say(
                "compare.means",
                Figures.count(comparison.paired()),
                percent(comparison.before().mean()),
                percent(comparison.after().mean()),
                difference(comparison.difference())));
    surroundings
        .out()
        .println(
            words.say(
                "compare.turned",
                comparison.better(),
                comparison.worse(),
                String.format(Locale.ROOT, "%.4f", comparison.p())));
    surroundings.out().println(words.say("compare." + comparison.change().name()));
    for (RunComparison.Flip flip : comparison.flips()) {
      boolean better = flip.after() > flip.before();
      surroundings
          .out()
          .println(
              words.say(
                  better ? "compare.better" : "compare.worse",
                  Cells.clean(flip.task() + "/" + flip.item()),
                  answer(flip.answerBefore()),
                  answer(flip.answerAfter())));
    }
  }

  private String answer(String read) {
    return read.isEmpty()
        ? talk.words().say("compare.no_answer")
        : Cells.fit(Cells.clean(read), LONGEST);
  }

  private static String difference(Estimate estimate) {
    return switch (estimate) {
      case Estimate.Known known ->
          String.format(
              Locale.ROOT,
              "%+.1f (%+.1f … %+.1f)",
              100 * known.value(),
              100 * known.interval().low(),
              100 * known.interval().high());
      case Estimate.Undefined _ -> "–";
    };
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
