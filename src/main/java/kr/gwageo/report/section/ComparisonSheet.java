package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.words.Words;

/// All comparisons, a row each, with every digit.
public final class ComparisonSheet {

  /// A field of a row.
  public sealed interface Field {
    /// A figure of ours; an empty text where there is none.
    record Figure(String text) implements Field {}

    /// Words, perhaps of strangers.
    record Text(String text) implements Field {}
  }

  private record Column(String key, Function<Comparison, Field> field) {}

  private final RoundView view;
  private final Words words;

  private ComparisonSheet(RoundView view) {
    this.view = view;
    this.words = view.words();
  }

  /// The names of the columns, then the rows.
  public static List<List<Field>> of(RoundResult result, Words words) {
    ComparisonSheet sheet = new ComparisonSheet(new RoundView(result, words));
    List<Column> columns = sheet.columns();
    List<List<Field>> rows = new ArrayList<>();
    rows.add(
        columns.stream()
            .map(column -> (Field) new Field.Text(words.say("csv." + column.key())))
            .toList());
    for (Comparison comparison : result.comparisons()) {
      rows.add(columns.stream().map(column -> column.field().apply(comparison)).toList());
    }
    return rows;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    String mode = words.say(Notices.practice(view) ? "document.stamp" : "Mode.OFFICIAL");
    columns.add(text("round", c -> view.spec().name()));
    columns.add(text("stamp", c -> mode));
    columns.add(text("competitor", Comparison::competitor));
    columns.add(text("competitorTitle", c -> view.name(c.competitor())));
    columns.add(text("leader", Comparison::leader));
    columns.add(text("leaderTitle", c -> view.name(c.leader())));
    columns.add(text("task", c -> c.task().orElse("")));
    columns.add(
        text("taskTitle", c -> c.task().map(view::task).orElse(words.say("comparison.composite"))));
    columns.add(text("chance", c -> chance(c.variant())));
    columns.add(text("truncation", c -> words.name(c.variant().truncation())));
    columns.add(text("missing", c -> words.name(c.variant().missing())));
    columns.add(figure("items", c -> Optional.of(c.items())));
    columns.add(figure("clusters", c -> Optional.of(c.clusters())));
    columns.addAll(ratio());
    columns.addAll(test());
    columns.add(figure("errorRatio", Comparison::errorRatio));
    columns.add(text("flags", this::flags));
    columns.add(figure("bar", c -> Optional.of(view.criterion().ratio())));
    columns.add(text("decision", this::decision));
    if (view.result().sittings().stream().anyMatch(sitting -> sitting.flagged().isPresent())) {
      columns.add(figure("competitorFlagged", c -> Optional.of(flagged(c.competitor(), c.task()))));
      columns.add(figure("leaderFlagged", c -> Optional.of(flagged(c.leader(), c.task()))));
    }
    return columns;
  }

  /// How many of an entry's replies have language flags, on a task or on all.
  private int flagged(String entry, Optional<String> task) {
    return view.result().sittings().stream()
        .filter(sitting -> sitting.entry().equals(entry))
        .filter(sitting -> task.isEmpty() || task.get().equals(sitting.task()))
        .mapToInt(sitting -> sitting.flagged().orElse(0))
        .sum();
  }

  private List<Column> ratio() {
    return List.of(
        figure("ratio", c -> known(c).map(Estimate.Known::value)),
        figure("low", c -> known(c).map(Estimate.Known::interval).map(Interval::low)),
        figure("high", c -> known(c).map(Estimate.Known::interval).map(Interval::high)),
        figure("level", c -> known(c).map(Estimate.Known::interval).map(Interval::level)),
        figure("n", c -> known(c).map(Estimate.Known::n)),
        text("method", c -> known(c).map(Estimate.Known::method).orElse("")),
        text("gap", this::gap));
  }

  private static List<Column> test() {
    return List.of(
        figure("contrast", c -> c.test().map(ContrastTest::contrast)),
        figure("standardError", c -> c.test().map(ContrastTest::standardError)),
        figure("degrees", c -> c.test().flatMap(ComparisonSheet::degrees)),
        figure("pReached", c -> c.test().map(ContrastTest::pReached)),
        figure("pNotReached", c -> c.test().map(ContrastTest::pNotReached)));
  }

  private static Optional<Double> degrees(ContrastTest test) {
    return test.degreesOfFreedom().stream().boxed().findFirst();
  }

  private static Column text(String key, Function<Comparison, String> value) {
    return new Column(key, comparison -> new Field.Text(value.apply(comparison)));
  }

  private static Column figure(String key, Function<Comparison, Optional<? extends Number>> value) {
    return new Column(
        key,
        comparison -> new Field.Figure(value.apply(comparison).map(Number::toString).orElse("")));
  }

  private static Optional<Estimate.Known> known(Comparison comparison) {
    return comparison.ratio() instanceof Estimate.Known known
        ? Optional.of(known)
        : Optional.empty();
  }

  private String gap(Comparison comparison) {
    return comparison.ratio() instanceof Estimate.Undefined undefined
        ? words.name(undefined.why())
        : "";
  }

  private String chance(Variant variant) {
    return words.say(variant.chanceCorrected() ? "chance.corrected" : "chance.raw");
  }

  private String flags(Comparison comparison) {
    return new TreeSet<>(comparison.flags())
        .stream().map(words::name).collect(Collectors.joining(words.say("list.separator")));
  }

  private String decision(Comparison comparison) {
    return view.result().verdicts().stream()
        .filter(verdict -> verdict.competitor().equals(comparison.competitor()))
        .map(Verdict::decision)
        .map(words::name)
        .findFirst()
        .orElse("");
  }
}
