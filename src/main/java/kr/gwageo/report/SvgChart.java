package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;

/// Intervals against a bar, drawn as SVG. Names and figures are text of the page, a picture is only
/// what lies between them; across, it is placed in percent and so fits any width.
final class SvgChart {
  private static final int BAND = 22;
  private static final int MIDDLE = BAND / 2;
  private static final int AXIS = 20;

  private final Block.Chart chart;
  private final Scale scale;

  private SvgChart(Block.Chart chart) {
    this.chart = chart;
    this.scale = Scale.of(chart);
  }

  static Html of(Block.Chart chart) {
    SvgChart drawn = new SvgChart(chart);
    return Html.element("figure")
        .holding(
            Html.element("figcaption").holding(chart.caption()),
            HtmlBlocks.key(chart.key()),
            Html.element("div")
                .with("class", "panels")
                .holding(chart.panels().stream().map(drawn::panel).toList()));
  }

  private Html panel(Block.Panel panel) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(axis(true));
    for (Block.Range range : panel.ranges()) {
      pieces.add(
          Html.element("p")
              .holding(
                  Html.element("span").with("class", "label").holding(range.label()),
                  Html.element("span").with("class", "value").holding(range.figure())));
      pieces.add(band(range));
    }
    pieces.add(axis(false));
    return Html.element("div")
        .with("class", "panel")
        .holding(HtmlBlocks.heading(panel.name(), panel.tone(), panel.decision()), Html.of(pieces));
  }

  /// The label of the bar above, or those of the ticks below.
  private Html axis(boolean above) {
    List<Html> labels = new ArrayList<>();
    if (above) {
      labels.add(label("bar-label", chart.bar()).holding(chart.barLabel()));
    } else {
      for (double tick : scale.ticks()) {
        labels.add(label("tick", tick).holding(String.format(Locale.ROOT, "%.2f", tick)));
      }
    }
    return svg(AXIS).with("aria-hidden", "true").holding(labels);
  }

  private Html.Element label(String kind, double value) {
    return Html.element("text")
        .with("class", kind)
        .with("x", x(value))
        .with("y", Integer.toString(AXIS - 6))
        .with("text-anchor", "middle");
  }

  private Html band(Block.Range range) {
    List<Html> pieces = new ArrayList<>();
    scale.ticks().forEach(tick -> pieces.add(line("grid", tick, 0, tick, BAND)));
    pieces.add(line("bar", chart.bar(), 0, chart.bar(), BAND));
    range
        .extent()
        .ifPresent(extent -> {
          String kind = HtmlBlocks.kind(range.tone());
          pieces.add(line("range " + kind, extent.low(), MIDDLE, extent.high(), MIDDLE));
          pieces.add(at(extent.low(), "end " + kind, end(extent.low())));
          pieces.add(at(extent.high(), "end " + kind, end(extent.high())));
          pieces.add(at(extent.value(), "point " + kind, shape(range.tone())));
        });
    return svg(BAND)
        .with("role", "img")
        .with("aria-label", range.label() + ": " + meaning(range))
        .holding(pieces);
  }

  private String meaning(Block.Range range) {
    return chart.key().stream()
        .filter(line -> line.tone() == range.tone())
        .map(Block.KeyLine::text)
        .findFirst()
        .orElse(range.figure());
  }

  /// The end of an interval: a stroke, or an arrow head where the scale ends before it.
  private String end(double value) {
    if (value < scale.low()) {
      return "M6 -5L0 0L6 5";
    }
    return value > scale.high() ? "M-6 -5L0 0L-6 5" : "M0 -5V5";
  }

  /// The shape of the tone's mark: circle, cross or triangle.
  private static String shape(Tone tone) {
    return switch (tone) {
      case REACHED -> "M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z";
      case NOT_REACHED -> "M-6 -6L6 6M-6 6L6 -6";
      case UNDECIDED -> "M0 -8L7 5H-7Z";
      case PLAIN, ABSENT, HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5 -> "M-3 0H3";
    };
  }

  private Html at(double value, String kind, String path) {
    return Html.element("svg")
        .with("x", x(value))
        .with("y", Integer.toString(MIDDLE))
        .with("overflow", "visible")
        .holding(Html.element("path").with("class", kind).with("d", path).holding());
  }

  private Html line(String kind, double from, int top, double to, int bottom) {
    return Html.element("line")
        .with("class", kind)
        .with("x1", x(from))
        .with("y1", Integer.toString(top))
        .with("x2", x(to))
        .with("y2", Integer.toString(bottom))
        .holding();
  }

  private static Html.Element svg(int height) {
    return Html.element("svg").with("width", "100%").with("height", Integer.toString(height));
  }

  private String x(double value) {
    return Numbers.plain(Math.round(100 * (5 + 90 * scale.place(value))) / 100.0) + "%";
  }
}
