package kr.gwageo.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Tone;

/// Blocks as HTML.
final class HtmlBlocks {
  private HtmlBlocks() {}

  static Html of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> Html.element("p").holding(paragraph.text());
      case Block.Bullets bullets -> list("bullets", bullets.items());
      case Block.Notice notice -> notice(notice);
      case Block.Finding finding -> finding(finding);
      case Block.Table table -> HtmlTable.of(table);
      case Block.Chart chart -> SvgChart.of(chart);
      case Block.Plot plot -> SvgPlot.of(plot);
      case Block.Scatter scatter -> SvgPlot.of(scatter);
      case Block.Explorer explorer -> explorer(explorer);
      case Block.Fold fold -> fold(fold);
    };
  }

  static Html list(String kind, List<String> items) {
    return Html.element("ul")
        .with("class", kind)
        .holding(items.stream().map(item -> Html.element("li").holding(item)).toList());
  }

  private static Html notice(Block.Notice notice) {
    return Html.element("div")
        .with("class", "notice")
        .with("role", "note")
        .holding(
            Html.element("p").with("class", "title").holding(notice.title()),
            Html.of(notice.blocks().stream().map(HtmlBlocks::of).toList()));
  }

  private static Html finding(Block.Finding finding) {
    return Html.element("div")
        .with("class", "finding " + kind(finding.tone()))
        .holding(
            heading(finding.name(), finding.tone(), finding.decision()),
            Html.element("p").with("class", "sentence").holding(finding.sentence()),
            list("details", finding.details()));
  }

  /// A competitor and its decision, in shape and colour.
  static Html heading(String name, Tone tone, String decision) {
    return Html.element("h3")
        .holding(
            Html.element("span").with("class", "name").holding(name),
            Html.element("span")
                .with("class", "chip " + kind(tone))
                .holding(mark(tone), Html.text(decision)));
  }

  /// What the marks mean.
  static Html key(List<Block.KeyLine> key) {
    if (key.isEmpty()) {
      return Html.NOTHING;
    }
    return Html.element("ul")
        .with("class", "key")
        .holding(
            key.stream()
                .map(l -> Html.element("li").holding(mark(l.tone()), Html.text(l.text())))
                .toList());
  }

  static Html mark(Tone tone) {
    return tone.mark().isEmpty()
        ? Html.NOTHING
        : Html.element("span")
            .with("class", "mark " + kind(tone))
            .with("aria-hidden", "true")
            .holding(tone.mark());
  }

  /// The class that style sheets know a tone by.
  static String kind(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Html explorer(Block.Explorer explorer) {
    String words =
        explorer.words().entrySet().stream()
            .map(word -> Script.quoted(word.getKey()) + ":" + Script.quoted(word.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    return Html.element("div")
        .with("class", "explorer")
        .with("data-words", words)
        .holding(
            Html.element("button").with("type", "button").with("hidden").holding(explorer.open()),
            Html.element("p")
                .with("class", "missing")
                .with("role", "alert")
                .holding(explorer.unscripted()));
  }

  private static Html fold(Block.Fold fold) {
    return Html.element("details")
        .holding(
            Html.element("summary").holding(fold.title()),
            Html.of(fold.blocks().stream().map(HtmlBlocks::of).toList()));
  }
}
