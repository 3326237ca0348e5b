package kr.gwageo.cli.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.benchmark.Review;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.likeness.Duplicates;
import kr.gwageo.likeness.Likeness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gwageo benchmarks validate`: everything that is wrong with a benchmark, or worth a look.
@Command(name = "validate")
public final class BenchmarksValidateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Benchmarks benchmarks;

  @Parameters(paramLabel = "NAME|DIR", arity = "0..*", descriptionKey = "benchmarks.validate.which")
  private List<String> names = List.of();

  @Mixin private CommonOptions options = new CommonOptions();

  public BenchmarksValidateCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.benchmarks = new Benchmarks(surroundings);
  }

  /// What was found.
  ///
  /// @param schema of this document
  private record Validation(String schema, List<Examined> benchmarks) {}

  /// What was found at one benchmark.
  ///
  /// @param items how many were read; empty where they are not at hand, or could not be
  /// @param mistakes that keep it from being used
  /// @param remarks on what was read
  private record Examined(
      String name, Optional<Integer> items, List<Mistake> mistakes, List<Review.Remark> remarks) {}

  @Override
  public Integer call() {
    List<Examined> all = new ArrayList<>();
    for (String name : names.isEmpty() ? benchmarks.names() : names) {
      Examined examined = examine(name);
      if (!options.json()) {
        show(examined);
      }
      all.add(examined);
    }
    long failed = all.stream().filter(each -> !each.mistakes().isEmpty()).count();
    if (options.json()) {
      surroundings.out().print(Printout.of(new Validation("gwageo/validation/1", all)));
    } else {
      surroundings.out().println();
      surroundings.out().println(summary(all, failed));
    }
    return (failed > 0 ? ExitCode.FINDING : ExitCode.DONE).number();
  }

  private Examined examine(String name) {
    try {
      Benchmarks.Found found = benchmarks.find(name);
      if (!found.atHand() && !names.isEmpty() && found.spec().home().isEmpty()) {
        found.items();
      }
      if (!found.atHand()) {
        return new Examined(name, Optional.empty(), List.of(), List.of());
      }
      BenchmarkReader.Items read = found.items();
      List<Item> _ = found.shots(read.items());
      return new Examined(name, Optional.of(read.items().size()), List.of(), remarks(found, read));
    } catch (InvalidSpecException e) {
      return new Examined(name, Optional.empty(), e.mistakes(), List.of());
    }
  }

  private static List<Review.Remark> remarks(Benchmarks.Found found, BenchmarkReader.Items read) {
    List<Review.Remark> remarks = new ArrayList<>(Review.of(found.spec(), read));
    for (Likeness pair : new Duplicates(Duplicates.THRESHOLD).within(read.items()).pairs()) {
      if (pair.kind() != Likeness.Kind.EXACT) {
        String share = String.format(Locale.ROOT, "%.2f", pair.similarity());
        remarks.add(
            new Review.Remark(
                Review.Rule.NEAR, List.of(pair.left().id(), pair.right().id(), share)));
      }
    }
    return remarks;
  }

  private void show(Examined examined) {
    Words words = talk.words();
    String state =
        !examined.mistakes().isEmpty()
            ? words.say("validate.failed", examined.mistakes().size())
            : examined
                .items()
                .map(items -> words.say("validate.read", Figures.count(items)))
                .orElseGet(() -> words.say("validate.definition"));
    surroundings.out().println(examined.name() + ": " + state);
    examined.mistakes().forEach(mistake -> line("FAIL", words.mistake(mistake)));
    for (Review.Remark remark : examined.remarks()) {
      Object[] values = remark.values().stream().map(Cells::clean).toArray();
      line(remark.rule().level().name(), words.say("validate." + remark.rule(), values));
    }
  }

  private void line(String level, String text) {
    surroundings.out().println("  " + talk.words().say("validate.level." + level) + "  " + text);
  }

  private String summary(List<Examined> all, long failed) {
    long remarks = all.stream().mapToLong(each -> each.remarks().size()).sum();
    long unread =
        all.stream().filter(each -> each.items().isEmpty() && each.mistakes().isEmpty()).count();
    return talk.words().say("validate.count", all.size(), failed, unread, remarks);
  }
}
