package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Fill;
import kr.gwageo.report.words.Numbers;

/// Stretches of a common axis and points of a plane, drawn as SVG. Across, everything is placed in
/// percent and so fits any width.
final class SvgPlot {
  private static final int BAND = 24;
  private static final int AXIS = 22;
  private static final int PLANE = 260;
  private static final int MARGIN = 28;

  /// The last label of an axis ends at its tick, where it would otherwise stand out of the picture.
  private static final double LAST = 95;

  private SvgPlot() {}

  static Html of(Block.Plot plot) {
    List<Html> lanes = new ArrayList<>();
    for (Block.Lane lane : plot.lanes()) {
      lanes.add(
          Html.element("p")
              .holding(
                  Html.element("span").with("class", "label").holding(lane.label()),
                  Html.element("span").with("class", "value").holding(lane.figure())));
      lanes.add(band(plot, lane));
    }
    lanes.add(axis(plot.axis()));
    return figure(plot.caption(), key(plot.key()), Html.of(lanes));
  }

  static Html of(Block.Scatter scatter) {
    List<Html> drawn = new ArrayList<>();
    for (Block.Tick tick : scatter.x().ticks()) {
      String x = percent(scatter.x().place(tick.at()));
      drawn.add(line("grid", x, "0", x, Integer.toString(PLANE)));
    }
    for (Block.Tick tick : scatter.y().ticks()) {
      String y = height(scatter, tick.at());
      drawn.add(line("grid", "0", y, "100%", y));
      drawn.add(Html.element("text").with("x", "2").with("y", y).holding(tick.label()));
    }
    List<String> names = new ArrayList<>();
    for (Block.Dot dot : scatter.dots()) {
      drawn.add(dot(scatter, dot));
      names.add(dot.mark() + " " + dot.label() + ": " + dot.figure());
    }
    Html plane =
        svg(PLANE)
            .with("role", "img")
            .with("aria-label", scatter.caption() + ": " + String.join("; ", names))
            .holding(drawn);
    return figure(
        scatter.caption(),
        key(scatter.key()),
        Html.of(
            axisName(scatter.y().name()), plane, axis(scatter.x()), axisName(scatter.x().name())));
  }

  private static Html axisName(String name) {
    return Html.element("p").holding(Html.element("span").with("class", "label").holding(name));
  }

  private static Html figure(String caption, Html key, Html picture) {
    return Html.element("figure")
        .with("class", "plot")
        .holding(
            Html.element("figcaption").holding(caption),
            key,
            Html.element("div").with("class", "panel").holding(picture));
  }

  private static Html key(List<Block.Swatch> key) {
    if (key.size() < 2) {
      return Html.NOTHING;
    }
    List<Html> items = new ArrayList<>();
    for (Block.Swatch swatch : key) {
      Html sample =
          Html.element("svg")
              .with("class", "swatch")
              .with("width", "22")
              .with("height", "14")
              .with("aria-hidden", "true")
              .holding(rect("0", "22", 1, 12, swatch.fill()));
      items.add(Html.element("li").holding(sample, Html.text(swatch.text())));
    }
    return Html.element("ul").with("class", "key").holding(items);
  }

  private static Html band(Block.Plot plot, Block.Lane lane) {
    List<Html> pieces = new ArrayList<>();
    for (Block.Tick tick : plot.axis().ticks()) {
      String x = percent(plot.axis().place(tick.at()));
      pieces.add(line("grid", x, "0", x, Integer.toString(BAND)));
    }
    for (Block.Stretch stretch : lane.stretches()) {
      double from = plot.axis().place(stretch.from());
      double to = plot.axis().place(stretch.to());
      String width = number(Math.max(90 * (to - from), 0.4)) + "%";
      pieces.add(rect(percent(from), width, 4, BAND - 8, stretch.fill()));
    }
    return svg(BAND)
        .with("role", "img")
        .with("aria-label", lane.label() + ": " + lane.figure())
        .holding(pieces);
  }

  private static Html dot(Block.Scatter scatter, Block.Dot dot) {
    Html shape =
        Html.element("path")
            .with("class", fill(dot.fill()))
            .with(
                "d",
                dot.fill() == Fill.SOLID
                    ? "M-9 -9H9V9H-9Z"
                    : "M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0Z")
            .holding();
    Html mark =
        Html.element("text")
            .with("class", dot.fill() == Fill.SOLID ? "on" : "off")
            .with("text-anchor", "middle")
            .with("y", "4")
            .holding(dot.mark());
    return Html.element("svg")
        .with("x", percent(scatter.x().place(dot.x())))
        .with("y", height(scatter, dot.y()))
        .with("overflow", "visible")
        .holding(shape, mark);
  }

  private static String height(Block.Scatter scatter, double value) {
    return number(PLANE - MARGIN - (PLANE - 2.0 * MARGIN) * scatter.y().place(value));
  }

  private static Html axis(Block.Axis axis) {
    List<Html> labels = new ArrayList<>();
    for (Block.Tick tick : axis.ticks()) {
      double x = 5 + 90 * axis.place(tick.at());
      String anchor = x >= LAST ? "end" : x <= 5 ? "start" : "middle";
      labels.add(
          Html.element("text")
              .with("x", number(x) + "%")
              .with("y", Integer.toString(AXIS - 6))
              .with("text-anchor", anchor)
              .holding(tick.label()));
    }
    return svg(AXIS).with("aria-hidden", "true").holding(labels);
  }

  private static Html rect(String x, String width, int top, int height, Fill fill) {
    return Html.element("rect")
        .with("class", fill(fill))
        .with("x", x)
        .with("y", Integer.toString(top))
        .with("width", width)
        .with("height", Integer.toString(height))
        .holding();
  }

  private static Html line(String kind, String x1, String y1, String x2, String y2) {
    return Html.element("line")
        .with("class", kind)
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2)
        .holding();
  }

  private static Html.Element svg(int height) {
    return Html.element("svg").with("width", "100%").with("height", Integer.toString(height));
  }

  private static String fill(Fill fill) {
    return "fill-" + fill.name().toLowerCase(Locale.ROOT);
  }

  private static String percent(double place) {
    return number(5 + 90 * place) + "%";
  }

  private static String number(double value) {
    return Numbers.plain(Math.round(100 * value) / 100.0);
  }
}
