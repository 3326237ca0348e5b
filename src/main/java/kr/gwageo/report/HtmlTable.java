package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;

/// A table as HTML. It names its roles, as on a narrow screen its rows are laid out as cards and
/// would lose them.
final class HtmlTable {
  private HtmlTable() {}

  static Html of(Block.Table table) {
    List<String> kinds =
        IntStream.range(0, table.columns().size())
            .mapToObj(column -> table.numeric(column) ? "number" : "word")
            .toList();
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("caption").holding(table.caption()));
    parts.add(rows("thead", List.of(heads(table, kinds))));
    for (Block.Group group : table.groups()) {
      List<Html> rows = new ArrayList<>();
      if (!group.title().isEmpty()) {
        rows.add(title(table, group));
      }
      group.rows().forEach(row -> rows.add(row(table, kinds, row)));
      parts.add(rows("tbody", rows));
    }
    Html notes = table.notes().isEmpty() ? Html.NOTHING : HtmlBlocks.list("notes", table.notes());
    return Html.of(
        Html.element("div")
            .with("class", "table")
            .with("role", "group")
            .with("tabindex", "0")
            .with("aria-label", table.caption())
            .holding(Html.element("table").with("role", "table").holding(parts)),
        HtmlBlocks.key(table.key()),
        notes);
  }

  private static Html rows(String element, List<Html> rows) {
    return Html.element(element).with("role", "rowgroup").holding(rows);
  }

  private static Html heads(Block.Table table, List<String> kinds) {
    List<Html> heads = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      heads.add(
          Html.element("th")
              .with("role", "columnheader")
              .with("scope", "col")
              .with("class", kinds.get(column))
              .holding(table.columns().get(column)));
    }
    return Html.element("tr").with("role", "row").holding(heads);
  }

  private static Html title(Block.Table table, Block.Group group) {
    return Html.element("tr")
        .with("role", "row")
        .with("class", "group")
        .holding(
            Html.element("th")
                .with("role", "rowheader")
                .with("scope", "rowgroup")
                .with("colspan", Integer.toString(table.columns().size()))
                .holding(group.title()));
  }

  private static Html row(Block.Table table, List<String> kinds, List<Cell> cells) {
    List<Html> row = new ArrayList<>();
    row.add(
        Html.element("th")
            .with("role", "rowheader")
            .with("scope", "row")
            .holding(content(cells.getFirst())));
    for (int column = 1; column < cells.size(); column++) {
      Cell cell = cells.get(column);
      row.add(
          Html.element("td")
              .with("role", "cell")
              .with("data-label", table.columns().get(column))
              .with("class", kinds.get(column) + " " + HtmlBlocks.kind(cell.tone()))
              .holding(content(cell)));
    }
    return Html.element("tr").with("role", "row").holding(row);
  }

  private static List<Html> content(Cell cell) {
    if (cell.text().isEmpty()) {
      return List.of();
    }
    Html figure =
        Html.element("span")
            .with("class", "figure")
            .holding(HtmlBlocks.mark(cell.tone()), Html.text(cell.text()));
    return Stream.concat(
            Stream.of(figure),
            cell.details().stream()
                .map(detail -> Html.element("span").with("class", "detail").holding(detail)))
        .toList();
  }
}
