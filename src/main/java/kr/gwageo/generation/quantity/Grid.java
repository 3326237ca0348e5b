package kr.gwageo.generation.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A table in Markdown, growing row by row.
final class Grid {
  private final List<String> lines = new ArrayList<>();

  Grid(String title, List<String> header) {
    lines.add(title);
    lines.add("");
    row(header);
    row(Collections.nCopies(header.size(), "---"));
  }

  Grid(String title, String... header) {
    this(title, List.of(header));
  }

  void row(List<String> cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  void row(Object... cells) {
    List<String> written = new ArrayList<>();
    for (Object cell : cells) {
      written.add(cell.toString());
    }
    row(written);
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
