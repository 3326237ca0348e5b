package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Bias;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Repeats;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What the answers to a task show besides their mean: what several answers to an item come to, and
/// bias.
final class FindingTables {
  private final RoundView view;
  private final Words words;

  private FindingTables(RoundView view) {
    this.view = view;
    this.words = view.words();
  }

  /// The tables that have something in them, folded.
  static List<Block> of(RoundView view) {
    FindingTables tables = new FindingTables(view);
    List<Block> blocks = new ArrayList<>();
    tables.repeats().ifPresent(blocks::add);
    tables.bias().ifPresent(blocks::add);
    return blocks;
  }

  private Optional<Block> repeats() {
    Optional<Repeats> first =
        view.result().sittings().stream()
            .flatMap(sitting -> sitting.repeats().stream())
            .findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>(List.of(words.say("column.entry")));
    columns.add(words.say("repeats.mean"));
    columns.add(words.say("repeats.majority"));
    List<Function<Repeats, Estimate>> figures =
        new ArrayList<>(List.of(Repeats::mean, Repeats::majority));
    for (int i = 1; i < first.get().draws().size(); i++) {
      int draw = i;
      String k = Numbers.count(first.get().draws().get(i).k());
      columns.add("pass@" + k);
      columns.add("pass^" + k);
      figures.add(repeats -> repeats.draws().get(draw).any());
      figures.add(repeats -> repeats.draws().get(draw).all());
    }
    return Optional.of(
        folded(
            "repeats",
            Numbers.count(first.get().repeats()),
            columns,
            groups(Sitting::repeats, figures, FindingTables::share)));
  }

  private Optional<Block> bias() {
    List<Function<Bias, Estimate>> figures =
        List.of(Bias::ambiguous, Bias::disambiguated, Bias::ambiguousBias, Bias::disambiguatedBias);
    List<Block.Group> groups = groups(Sitting::bias, figures, FindingTables::signed);
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            folded(
                "bias",
                "",
                List.of(
                    words.say("column.entry"),
                    words.say("bias.ambiguous"),
                    words.say("bias.disambiguated"),
                    words.say("bias.ambiguousBias"),
                    words.say("bias.disambiguatedBias")),
                groups));
  }

  private Block folded(String key, String number, List<String> columns, List<Block.Group> groups) {
    return new Block.Fold(
        words.say(key + ".title"),
        List.of(
            Block.Table.of(
                words.say(key + ".caption", number),
                columns,
                groups,
                List.of(words.say(key + ".note")))));
  }

  private <T> List<Block.Group> groups(
      Function<Sitting, Optional<T>> part,
      List<Function<T, Estimate>> figures,
      Function<Double, String> form) {
    List<Block.Group> groups = new ArrayList<>();
    for (Task task : view.spec().tasks()) {
      List<List<Cell>> rows =
          view.result().sittings().stream()
              .filter(sitting -> sitting.task().equals(task.name()))
              .flatMap(
                  sitting -> part.apply(sitting).map(t -> row(sitting, t, figures, form)).stream())
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Block.Group(view.task(task.name()), rows));
      }
    }
    return groups;
  }

  private <T> List<Cell> row(
      Sitting sitting, T part, List<Function<T, Estimate>> figures, Function<Double, String> form) {
    return Stream.concat(
            Stream.of(Cell.of(view.name(sitting.entry()))),
            figures.stream().map(figure -> cell(figure.apply(part), form)))
        .toList();
  }

  private Cell cell(Estimate estimate, Function<Double, String> form) {
    return switch (estimate) {
      case Estimate.Undefined undefined -> Cell.absent(words.name(undefined.why()));
      case Estimate.Known known ->
          new Cell(
              form.apply(known.value()),
              List.of(
                  "["
                      + form.apply(known.interval().low())
                      + ", "
                      + form.apply(known.interval().high())
                      + "]",
                  words.say("estimate.n", Numbers.count(known.n()))),
              Tone.PLAIN);
    };
  }

  private static String share(double value) {
    return Numbers.percent(value);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
