package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.section.Composer;
import kr.gwageo.report.words.Visible;
import kr.gwageo.report.words.Words;

/// Plain text in columns: what a person decides by. What other formats fold, and the sections that
/// are looked up rather than read, are left out, and said to be.
final class TerminalReport implements Renderer {
  private static final Set<String> LOOKED_UP =
      Set.of("conventions", "tasks", "answers", "replies", "rules");

  @Override
  public String render(RoundResult result, Look look) {
    return text(words -> Composer.compose(result, words), look);
  }

  static String text(Function<Words, Document> composer, Look look) {
    Words words = Words.of(look.language().tag());
    Page page = new Page(words, look.width(), new Ansi(look.colour()));
    return String.join("\n", page.document(composer.apply(words))) + "\n";
  }

  private record Page(Words words, int width, Ansi ansi) {

    List<String> document(Document document) {
      List<String> out = new ArrayList<>();
      out.add(text(document.genre()));
      String stamp = "[" + document.stamp().text() + "] ";
      wrap(stamp + document.title(), "").forEach(line -> out.add(ansi.bold(line)));
      out.add("=".repeat(width));
      document.facts().forEach(f -> out.addAll(wrap(f.label() + ": " + f.value(), "")));
      out.add("");
      document.notices().forEach(notice -> out.addAll(block(notice)));
      int number = 0;
      for (Document.Section section : document.sections()) {
        if (LOOKED_UP.contains(section.id())) {
          continue;
        }
        number++;
        out.add(ansi.bold(number + ". " + text(section.title())));
        out.add("=".repeat(width));
        section.blocks().forEach(block -> out.addAll(block(block)));
      }
      if (number < document.sections().size()) {
        out.addAll(wrap(words.say("terminal.folded"), ""));
      }
      out.addAll(wrap(document.colophon(), ""));
      return out;
    }

    private List<String> block(Block block) {
      List<String> out = new ArrayList<>();
      switch (block) {
        case Block.Paragraph paragraph -> out.addAll(wrap(paragraph.text(), ""));
        case Block.Bullets bullets -> out.addAll(bullets(bullets.items()));
        case Block.Notice notice -> out.addAll(notice(notice));
        case Block.Finding finding -> out.addAll(finding(finding));
        case Block.Table table -> {
          wrap(table.caption(), "").forEach(line -> out.add(ansi.bold(line)));
          out.addAll(TerminalTable.lines(table, width, ansi));
          out.addAll(bullets(table.notes()));
        }
        case Block.Chart chart -> {
          wrap(chart.caption() + " (| " + chart.barLabel() + ")", "")
              .forEach(line -> out.add(ansi.bold(line)));
          out.addAll(TerminalChart.lines(chart, width, ansi));
        }
        case Block.Plot _, Block.Scatter _, Block.Explorer _, Block.Fold _ -> {
          return List.of();
        }
      }
      out.add("");
      return out;
    }

    private List<String> bullets(List<String> items) {
      return items.stream().flatMap(item -> wrap(item, "- ").stream()).toList();
    }

    private List<String> finding(Block.Finding finding) {
      List<String> out = new ArrayList<>();
      out.add(ansi.bold(ansi.paint(finding.tone(), "[" + text(finding.decision()) + "]")));
      out.addAll(wrap(finding.sentence(), ""));
      out.addAll(bullets(finding.details()));
      return out;
    }

    private List<String> notice(Block.Notice notice) {
      Page inner = new Page(words, width - 2, ansi);
      List<String> out = new ArrayList<>();
      inner.wrap(notice.title(), "").forEach(line -> out.add("! " + ansi.bold(line)));
      for (Block block : notice.blocks()) {
        inner.block(block).forEach(line -> out.add(("! " + line).strip()));
      }
      out.removeLast();
      return out;
    }

    /// Lines of the width, the first begun by a mark and the others set in below it.
    private List<String> wrap(String text, String mark) {
      List<String> out = new ArrayList<>();
      String start = mark;
      for (String line : Columns.wrap(text(text), width - mark.length())) {
        out.add(start + line);
        start = " ".repeat(mark.length());
      }
      return out;
    }

    private static String text(String text) {
      return Visible.text(text);
    }
  }
}
