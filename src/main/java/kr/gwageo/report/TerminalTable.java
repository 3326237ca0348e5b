package kr.gwageo.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Visible;

/// A table in aligned columns: details beside their figure where the width allows, else below it.
/// Columns that still do not fit follow below the others, the heads of the rows repeated.
final class TerminalTable {
  private static final int GAP = 2;
  private static final int HEAD = 32;
  private static final int HEADING = 24;

  private final Block.Table table;
  private final int width;
  private final Ansi ansi;
  private final int head;
  private final boolean[] numeric;
  private boolean beside;
  private int[] widths;

  private TerminalTable(Block.Table table, int width, Ansi ansi) {
    this.table = table;
    this.width = width;
    this.ansi = ansi;
    this.head = Math.min(HEAD, width / 3);
    this.numeric = new boolean[table.columns().size()];
    for (int column = 0; column < numeric.length; column++) {
      numeric[column] = table.numeric(column);
    }
    this.beside = true;
    this.widths = widths();
    if (IntStream.of(widths).sum() + GAP * (widths.length - 1) > width) {
      this.beside = false;
      this.widths = widths();
    }
  }

  static List<String> lines(Block.Table table, int width, Ansi ansi) {
    TerminalTable layout = new TerminalTable(table, width, ansi);
    List<String> out = new ArrayList<>();
    for (List<Integer> columns : layout.blocks()) {
      if (!out.isEmpty()) {
        out.add("");
      }
      out.addAll(layout.block(columns));
    }
    return out;
  }

  private int[] widths() {
    return IntStream.range(0, table.columns().size()).map(this::width).toArray();
  }

  /// As wide as the widest cell, and as the heading unless that is long.
  private int width(int column) {
    IntStream cells =
        table.groups().stream()
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> lines(row.get(column), column).stream())
            .mapToInt(Columns::of);
    int heading = Math.min(Columns.of(heading(column)), Math.min(HEADING, limit(column)));
    return Math.max(cells.max().orElse(0), heading);
  }

  private String heading(int column) {
    return Visible.text(table.columns().get(column));
  }

  private int limit(int column) {
    return column == 0 ? head : width - GAP - head;
  }

  private List<String> lines(Cell cell, int column) {
    List<String> lines = new ArrayList<>();
    lines.add(Visible.text(cell.text()));
    cell.details().forEach(detail -> lines.add(Visible.text(detail)));
    return (beside || column == 0 ? List.of(String.join(" ", lines)) : lines)
        .stream().flatMap(line -> Columns.wrap(line, limit(column)).stream()).toList();
  }

  /// The columns that stand side by side, the first of the table at the head of each block.
  private List<List<Integer>> blocks() {
    List<List<Integer>> blocks = new ArrayList<>();
    int used = width;
    for (int column = 1; column < widths.length; column++) {
      if (used + GAP + widths[column] > width) {
        blocks.add(new ArrayList<>(List.of(0)));
        used = widths[0];
      }
      blocks.getLast().add(column);
      used += GAP + widths[column];
    }
    return blocks;
  }

  private List<String> block(List<Integer> columns) {
    List<String> out = new ArrayList<>();
    rows(
        out,
        columns,
        columns.stream().map(c -> Columns.wrap(heading(c), widths[c])).toList(),
        columns.stream().map(c -> Tone.PLAIN).toList());
    int all = columns.stream().mapToInt(column -> widths[column]).sum();
    out.add("-".repeat(all + GAP * (columns.size() - 1)));
    for (Block.Group group : table.groups()) {
      if (!group.title().isEmpty()) {
        Columns.wrap(Visible.text(group.title()), width).forEach(line -> out.add(ansi.bold(line)));
      }
      for (List<Cell> row : group.rows()) {
        rows(
            out,
            columns,
            columns.stream().map(c -> lines(row.get(c), c)).toList(),
            columns.stream().map(c -> row.get(c).tone()).toList());
      }
    }
    return out;
  }

  /// The lines of one row; its tones colour the first.
  private void rows(
      List<String> out, List<Integer> columns, List<List<String>> cells, List<Tone> tones) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      String[] parts = new String[columns.size()];
      for (int i = 0; i < parts.length; i++) {
        String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        parts[i] = cell(text, columns.get(i), line == 0 ? tones.get(i) : Tone.PLAIN);
      }
      out.add(String.join(" ".repeat(GAP), Arrays.asList(parts)).stripTrailing());
    }
  }

  private String cell(String text, int column, Tone tone) {
    String blanks = " ".repeat(widths[column] - Columns.of(text));
    String painted = ansi.paint(tone, text);
    return numeric[column] ? blanks + painted : painted + blanks;
  }
}
