package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.section.Composer;
import kr.gwageo.report.words.Visible;
import kr.gwageo.report.words.Words;

/// GitHub-flavoured Markdown, Korean first, then English.
final class MarkdownReport implements Renderer {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>|~&#!$@]");

  /// Where text would turn into a link by itself.
  private static final Pattern LINK =
      Pattern.compile("(?i)(?<=\\b(?:https?|ftp|mailto|xmpp|www))[:.]");

  /// What would make a list of a paragraph.
  private static final Pattern LIST = Pattern.compile("^(\\d*)(?=[-+=.)])");

  @Override
  public String render(RoundResult result, Look look) {
    return text(words -> Composer.compose(result, words));
  }

  static String text(Function<Words, Document> composer) {
    List<String> parts = new ArrayList<>();
    for (Language language : Language.values()) {
      parts.add(document(composer.apply(Words.of(language.tag()))));
    }
    return String.join("\n---\n\n", parts);
  }

  private static String document(Document document) {
    StringBuilder out = new StringBuilder();
    String stamp = "[" + document.stamp().text() + "] ";
    paragraph(out, "# " + text(stamp + document.title()));
    paragraph(out, text(document.genre()));
    document.facts().forEach(f -> line(out, "- " + text(f.label()) + ": " + text(f.value())));
    line(out, "");
    document.notices().forEach(notice -> block(out, notice));
    int number = 0;
    for (Document.Section section : document.sections()) {
      number++;
      paragraph(out, "## " + number + ". " + text(section.title()));
      section.blocks().forEach(block -> block(out, block));
    }
    paragraph(out, "*" + text(document.colophon()) + "*");
    return out.toString();
  }

  private static void block(StringBuilder out, Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph(out, opening(paragraph.text()));
      case Block.Bullets bullets -> bullets(out, bullets.items());
      case Block.Notice notice -> notice(out, notice);
      case Block.Finding finding -> finding(out, finding);
      case Block.Table table -> table(out, table);
      case Block.Chart chart -> chart(out, chart);
      case Block.Plot _, Block.Scatter _, Block.Explorer _ -> {}
      case Block.Fold fold -> fold(out, fold);
    }
  }

  private static void bullets(StringBuilder out, List<String> items) {
    items.forEach(item -> line(out, "- " + opening(item)));
    line(out, "");
  }

  private static void notice(StringBuilder out, Block.Notice notice) {
    StringBuilder inner = new StringBuilder();
    paragraph(inner, "**" + text(notice.title()) + "**");
    notice.blocks().forEach(block -> block(inner, block));
    inner.toString().strip().lines().forEach(l -> line(out, l.isEmpty() ? ">" : "> " + l));
    line(out, "");
  }

  private static void finding(StringBuilder out, Block.Finding finding) {
    paragraph(
        out,
        "### " + finding.tone().mark() + " " + text(finding.name() + ": " + finding.decision()));
    paragraph(out, "**" + text(finding.sentence()) + "**");
    bullets(out, finding.details());
  }

  private static void chart(StringBuilder out, Block.Chart chart) {
    paragraph(out, "**" + text(chart.caption() + " (" + chart.barLabel() + ")") + "**");
    for (Block.Panel panel : chart.panels()) {
      line(out, "- " + opening(panel.name() + ": " + panel.decision()));
      for (Block.Range range : panel.ranges()) {
        String mark = range.tone().mark().isEmpty() ? "" : range.tone().mark() + " ";
        line(out, "  - " + opening(mark + range.label() + ": " + range.figure()));
      }
    }
    line(out, "");
    key(out, chart.key());
  }

  private static void key(StringBuilder out, List<Block.KeyLine> key) {
    if (!key.isEmpty()) {
      paragraph(
          out,
          key.stream()
              .map(line -> line.tone().mark() + " " + text(line.text()))
              .collect(Collectors.joining(", ")));
    }
  }

  private static void table(StringBuilder out, Block.Table table) {
    paragraph(out, "**" + text(table.caption()) + "**");
    row(out, table.columns().stream().map(MarkdownReport::text).toList());
    row(
        out,
        IntStream.range(0, table.columns().size())
            .mapToObj(column -> table.numeric(column) ? "---:" : "---")
            .toList());
    for (Block.Group group : table.groups()) {
      if (!group.title().isEmpty()) {
        List<String> title = new ArrayList<>();
        title.add("**" + text(group.title()) + "**");
        table.columns().stream().skip(1).forEach(column -> title.add(""));
        row(out, title);
      }
      group.rows().forEach(cells -> row(out, cells.stream().map(MarkdownReport::cell).toList()));
    }
    line(out, "");
    key(out, table.key());
    bullets(out, table.notes());
  }

  private static void row(StringBuilder out, List<String> cells) {
    line(out, cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static String cell(Cell cell) {
    List<String> lines = new ArrayList<>();
    lines.add(text(cell.marked()));
    cell.details().forEach(detail -> lines.add(text(detail)));
    return String.join("<br>", lines);
  }

  private static void fold(StringBuilder out, Block.Fold fold) {
    paragraph(out, "<details><summary>" + Html.text(fold.title()).markup() + "</summary>");
    fold.blocks().forEach(block -> block(out, block));
    paragraph(out, "</details>");
  }

  /// Text at the start of a block, where some characters mean more than elsewhere.
  private static String opening(String text) {
    return LIST.matcher(text(text)).replaceFirst("$1\\\\");
  }

  private static String text(String text) {
    String special = SPECIAL.matcher(Visible.text(text)).replaceAll("\\\\$0");
    return LINK.matcher(special).replaceAll("\\\\$0");
  }

  private static void paragraph(StringBuilder out, String text) {
    out.append(text).append("\n\n");
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }
}
