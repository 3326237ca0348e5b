package kr.gwageo.cli.bench;

import java.util.List;
import java.util.Locale;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.figure.Goal;
import kr.gwageo.bench.figure.Quantity.Unit;
import kr.gwageo.bench.figure.Spread;
import kr.gwageo.cli.words.Words;

/// Figures of a measurement as a Markdown table, to be read and to be pasted.
final class FigureTable {
  private final Words words;

  FigureTable(Words words) {
    this.words = words;
  }

  String text(List<Figure> figures) {
    StringBuilder text = new StringBuilder();
    text.append(words.say("bench.head")).append("\n|---|---|---|---|---|\n");
    figures.forEach(figure -> text.append(row(figure)).append('\n'));
    return text.toString();
  }

  private String row(Figure figure) {
    Unit unit = figure.quantity().unit();
    String name = figure.quantity().name();
    Object[] facts = figure.facts().toArray();
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            words.say("bench.what." + name, facts),
            goal(figure.goal(), unit),
            figure
                .measured()
                .map(spread -> spread(spread, unit))
                .orElseGet(() -> words.say("bench.unknown")),
            figure.ratio().isPresent()
                ? String.format(Locale.ROOT, "%.3f", figure.ratio().getAsDouble())
                : "–",
            words.say("bench.how." + name, facts) + busy(figure));
  }

  private String busy(Figure figure) {
    return figure.busy().map(share -> words.say("bench.busy", Math.round(100 * share))).orElse("");
  }

  private static String goal(Goal goal, Unit unit) {
    String sign =
        switch (goal.sense()) {
          case AT_MOST -> "≤ ";
          case AT_LEAST -> "≥ ";
        };
    String share = goal.share() == 1 ? "" : goal.share() + " × ";
    return sign + share + number(goal.reference(), unit) + unit.sign();
  }

  private static String spread(Spread spread, Unit unit) {
    String median = number(spread.median(), unit) + unit.sign();
    return spread.count() == 1
        ? median
        : "%s (%s … %s)".formatted(median, number(spread.low(), unit), number(spread.high(), unit));
  }

  private static String number(double value, Unit unit) {
    return String.format(Locale.ROOT, "%,." + unit.digits() + "f", value);
  }
}
