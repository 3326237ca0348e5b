package kr.gwageo.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Visible;

/// Intervals against a bar, drawn with letters: `o` above the bar, `x` below it, `+` across it.
final class TerminalChart {
  private static final int NARROWEST = 24;
  private static final int WIDEST = 60;

  private final Block.Chart chart;
  private final Scale scale;
  private final int label;
  private final int plot;
  private final Ansi ansi;

  private TerminalChart(Block.Chart chart, int width, Ansi ansi) {
    this.chart = chart;
    this.scale = Scale.of(chart);
    this.ansi = ansi;
    int labels = 0;
    int figures = 0;
    for (Block.Panel panel : chart.panels()) {
      for (Block.Range range : panel.ranges()) {
        labels = Math.max(labels, Columns.of(Visible.text(range.label())));
        figures = Math.max(figures, Columns.of(Visible.text(range.figure())));
      }
    }
    int room = width - labels - figures - 6;
    this.label = room < NARROWEST ? 0 : labels;
    this.plot = room < NARROWEST ? Math.min(width - 4, WIDEST) : Math.min(room, WIDEST);
  }

  static List<String> lines(Block.Chart chart, int width, Ansi ansi) {
    TerminalChart drawn = new TerminalChart(chart, width, ansi);
    List<String> out = new ArrayList<>();
    for (Block.Panel panel : chart.panels()) {
      String decision = "[" + panel.decision() + "]";
      out.addAll(Columns.wrap(Visible.text(panel.name()), width - 2 - Columns.of(decision)));
      out.add(ansi.bold(out.removeLast()) + "  " + ansi.paint(panel.tone(), decision));
      panel.ranges().forEach(range -> out.addAll(drawn.range(range)));
    }
    out.add(drawn.axis());
    return out;
  }

  private List<String> range(Block.Range range) {
    String name = Visible.text(range.label());
    String figure = Visible.text(range.figure());
    String drawn = ansi.paint(range.tone(), band(range));
    if (label == 0) {
      List<String> lines = new ArrayList<>(Columns.wrap(name + "  " + figure, plot));
      lines.add(drawn);
      return lines.stream().map(line -> "  " + line).toList();
    }
    return List.of("  " + Columns.left(name, label) + "  " + drawn + "  " + figure);
  }

  private String band(Block.Range range) {
    char[] band = new char[plot];
    Arrays.fill(band, ' ');
    range
        .extent()
        .ifPresent(
            extent -> Arrays.fill(band, column(extent.low()), column(extent.high()) + 1, '-'));
    band[column(chart.bar())] = '|';
    range.extent().ifPresent(extent -> band[column(extent.value())] = point(range.tone()));
    return new String(band);
  }

  private static char point(Tone tone) {
    return switch (tone) {
      case REACHED -> 'o';
      case NOT_REACHED -> 'x';
      case UNDECIDED -> '+';
      case PLAIN, ABSENT, HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5 -> '-';
    };
  }

  private String axis() {
    StringBuilder axis = new StringBuilder(" ".repeat(label == 0 ? 2 : label + 4));
    int start = axis.length();
    for (double tick : scale.ticks()) {
      String number = String.format(Locale.ROOT, "%.2f", tick);
      int from = start + column(tick) - number.length() / 2;
      if (from > axis.length() || axis.length() == start) {
        axis.append(" ".repeat(Math.max(0, from - axis.length()))).append(number);
      }
    }
    return axis.toString();
  }

  private int column(double value) {
    return (int) Math.round(scale.place(value) * (plot - 1));
  }
}
