package kr.gwageo.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.gwageo.bench.SequentialBench;
import kr.gwageo.bench.figure.Spread;
import kr.gwageo.bench.saving.Column;
import kr.gwageo.bench.saving.Row;
import kr.gwageo.bench.saving.Savings;
import kr.gwageo.cli.words.Words;

/// What stopping early saves, as Markdown, to be read and to be pasted.
final class SavingsTable {
  private static final List<Integer> SIZES = List.of(SequentialBench.SMALL, SequentialBench.LARGE);

  private final Words words;

  SavingsTable(Words words) {
    this.words = words;
  }

  String text(Savings savings, Spread step, int steps) {
    List<String> lines = new ArrayList<>();
    for (int size : SIZES) {
      List<Row> rows = savings.rows().stream().filter(row -> row.size() == size).toList();
      lines.add(words.say("saving.title", number(size), number(rows.getFirst().runs())));
      lines.add("");
      lines.add(words.say("saving.head"));
      lines.add("|---|---|---|---|---|---|---|");
      rows.stream()
          .filter(row -> row.column() == Column.BET)
          .forEach(first -> lines.add(line(first, rows)));
      lines.add("");
    }
    lines.add(
        words.say(
            "saving.correlations",
            fraction(savings.correlations().getFirst()),
            fraction(savings.correlations().getLast())));
    lines.add(
        words.say(
            "saving.step",
            fraction(step.median()),
            fraction(step.low()),
            fraction(step.high()),
            number(steps)));
    return String.join("\n", lines) + "\n";
  }

  private static String line(Row first, List<Row> rows) {
    Row covariate = at(first, Column.BET_WITH_COVARIATE, rows);
    return String.format(
        Locale.ROOT,
        "| %.4f (%.3f) | %s | %s | %s | %s | %.0f %% | %s |",
        first.team(),
        first.ratio(),
        items(first),
        items(at(first, Column.NORMAL_MIXTURE, rows)),
        items(at(first, Column.BET_ON_PROBIT, rows)),
        items(covariate),
        100 * covariate.saved(),
        wrong(covariate));
  }

  private static Row at(Row first, Column column, List<Row> rows) {
    return rows.stream()
        .filter(row -> row.column() == column && row.team() == first.team())
        .findFirst()
        .orElseThrow();
  }

  private static String items(Row row) {
    return String.format(Locale.ROOT, "%,.0f ± %,.0f", row.items(), row.error());
  }

  private static String wrong(Row row) {
    double wrong = row.ratio() >= 0.95 - 1e-9 ? row.notReached() : row.reached();
    return String.format(Locale.ROOT, "%.1f %%", 100 * wrong);
  }

  private static String fraction(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
