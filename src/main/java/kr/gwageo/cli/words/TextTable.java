package kr.gwageo.cli.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.report.Columns;

/// Rows of text under one another, with a line below the head.
///
/// @param figures the columns, from 0, that are set to the right
public record TextTable(Set<Integer> figures) {
  private static final String GAP = "  ";

  public TextTable {
    figures = Set.copyOf(figures);
  }

  /// The rows in columns.
  ///
  /// @param rows the head first, all of the same length
  public List<String> lines(List<List<String>> rows) {
    int[] widths =
        IntStream.range(0, rows.getFirst().size())
            .map(column ->
                rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0))
            .toArray();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(
          IntStream.range(0, widths.length)
              .mapToObj(column -> cell(row.get(column), column, widths[column]))
              .collect(Collectors.joining(GAP))
              .stripTrailing());
    }
    lines.add(1, "-".repeat(lines.stream().mapToInt(Columns::of).max().orElse(0)));
    return lines;
  }

  private String cell(String text, int column, int width) {
    return figures.contains(column) ? Cells.right(text, width) : Columns.left(text, width);
  }
}
