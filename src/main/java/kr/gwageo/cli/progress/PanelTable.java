package kr.gwageo.cli.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.cli.progress.Standing.State;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.report.Columns;

/// Entries in aligned columns. Where the width does not hold them all, words become shorter, and
/// then the columns that matter least are left out.
final class PanelTable {
  private static final int SHORTEST_NAME = 10;
  private static final int SHORTEST_BAR = 8;
  private static final int LONGEST_BAR = 26;
  private static final int FEWEST_FOR_STATE = 4;

  /// The columns, from left to right.
  private enum Column {
    NAME,
    BAR,
    ANSWERED,
    FAILED,
    OPEN,
    RATE,
    TOKENS,
    COST,
    LEFT,
    STATE;

    boolean ofFigures() {
      return switch (this) {
        case ANSWERED, OPEN, RATE, TOKENS, COST, LEFT -> true;
        case NAME, BAR, FAILED, STATE -> false;
      };
    }
  }

  /// What is left out first stands first.
  private static final List<Column> DISPENSABLE =
      List.of(
          Column.TOKENS,
          Column.OPEN,
          Column.COST,
          Column.RATE,
          Column.BAR,
          Column.FAILED,
          Column.LEFT);

  private final Phrases phrases;
  private final int width;
  private final Ink ink;

  /// Columns of figures never become narrower again, so that the block stands still.
  private final Map<Column, Integer> widest = new EnumMap<>(Column.class);

  PanelTable(Phrases phrases, int width, Ink ink) {
    this.phrases = phrases;
    this.width = width;
    this.ink = ink;
  }

  /// The headings, then a line for each entry.
  List<String> lines(Instant now, List<Glance> glances) {
    if (glances.isEmpty()) {
      return List.of();
    }
    Layout layout = layout(now, glances, false);
    if (layout.width() > width) {
      layout = layout(now, glances, true);
    }
    layout.fit(width);
    layout.settle(width);
    List<String> lines = new ArrayList<>();
    lines.add(ink.faint(heading(layout)));
    for (int row = 0; row < glances.size(); row++) {
      lines.add(line(layout, row, glances.get(row).standing()));
    }
    return lines;
  }

  private Layout layout(Instant now, List<Glance> glances, boolean brief) {
    Map<Column, String> headings = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      headings.put(column, phrases.say("column." + column.name()));
    }
    return new Layout(
        headings,
        glances.stream().map(glance -> row(now, glance, brief)).toList(),
        widest,
        brief ? " " : "  ");
  }

  private Map<Column, String> row(Instant now, Glance glance, boolean brief) {
    Standing standing = glance.standing();
    Map<Column, String> row = new EnumMap<>(Column.class);
    row.put(Column.NAME, standing.name().fit(Math.max(SHORTEST_NAME, width / (brief ? 5 : 3))));
    row.put(Column.BAR, "");
    row.put(Column.ANSWERED, standing.answered() + "/" + standing.planned());
    row.put(Column.FAILED, phrases.failures(standing, brief));
    row.put(Column.OPEN, standing.over() ? "" : Phrases.open(standing));
    row.put(Column.RATE, standing.over() ? "" : Figures.rate(glance.rate()));
    row.put(Column.TOKENS, standing.tokens() > 0 ? Figures.roughly(standing.tokens()) : "");
    row.put(Column.COST, standing.cost().map(Figures::money).orElse(""));
    row.put(Column.LEFT, phrases.left(glance.left()));
    row.put(Column.STATE, phrases.state(standing, now, brief));
    return row;
  }

  private static String heading(Layout layout) {
    return layout.columns.stream()
        .map(column -> layout.cell(column, text(layout.headings, column)))
        .collect(Collectors.joining(layout.gap))
        .stripTrailing();
  }

  private String line(Layout layout, int row, Standing standing) {
    List<String> cells = new ArrayList<>();
    for (Column column : layout.columns) {
      String cell = layout.cell(column, text(layout.rows.get(row), column));
      cells.add(
          switch (column) {
            case BAR -> bar(standing, layout.of(Column.BAR));
            case FAILED -> ink.red(cell);
            case STATE -> coloured(standing, cell.stripTrailing());
            case NAME, ANSWERED, OPEN, RATE, TOKENS, COST, LEFT -> cell;
          });
    }
    return String.join(layout.gap, cells).stripTrailing();
  }

  private String bar(Standing standing, int cells) {
    int inner = cells - 2;
    int answered = part(standing.answered(), standing.planned(), inner);
    int unanswered =
        Math.min(inner - answered, part(standing.unanswered(), standing.planned(), inner));
    return "["
        + ink.green("#".repeat(answered))
        + ink.red("x".repeat(unanswered))
        + ink.faint(".".repeat(inner - answered - unanswered))
        + "]";
  }

  private static int part(long count, long whole, int cells) {
    return whole == 0 ? cells : (int) Math.min(cells, cells * count / whole);
  }

  private String coloured(Standing standing, String word) {
    return switch (standing.state()) {
      case State.Waiting waiting -> ink.faint(word);
      case State.Asking asking -> word;
      case State.Paused paused -> ink.yellow(word);
      case State.Over over when standing.cutShort() -> ink.red(word);
      case State.Over over when standing.answered() < standing.planned() -> ink.yellow(word);
      case State.Over over -> ink.green(word);
    };
  }

  private static String text(Map<Column, String> texts, Column column) {
    return Objects.requireNonNull(texts.get(column));
  }

  /// Which columns are shown, and how wide.
  private static final class Layout {
    private final Map<Column, String> headings;
    private final List<Map<Column, String>> rows;
    private final Set<Column> columns = EnumSet.noneOf(Column.class);
    private final Map<Column, Integer> widths = new EnumMap<>(Column.class);
    private final String gap;

    /// Columns with nothing in them are not shown.
    Layout(
        Map<Column, String> headings,
        List<Map<Column, String>> rows,
        Map<Column, Integer> widest,
        String gap) {
      this.gap = gap;
      this.headings = headings;
      this.rows = rows;
      for (Column column : Column.values()) {
        int now = rows.stream().mapToInt(row -> Columns.of(text(row, column))).max().orElse(0);
        int ever = column.ofFigures() ? widest.merge(column, now, Math::max) : now;
        if (ever > 0) {
          widths.put(column, Math.max(ever, Columns.of(text(headings, column))));
          columns.add(column);
        }
      }
      columns.add(Column.BAR);
      widths.put(Column.BAR, SHORTEST_BAR);
    }

    int of(Column column) {
      return widths.getOrDefault(column, 0);
    }

    int width() {
      return columns.stream().mapToInt(this::of).sum() + gap.length() * (columns.size() - 1);
    }

    /// Leaves out what matters least until the rest fits, and takes back what fits all the same.
    void fit(int width) {
      for (Column column : DISPENSABLE) {
        if (width() > width) {
          columns.remove(column);
        }
      }
      for (Column column : DISPENSABLE.reversed()) {
        boolean dropped = widths.containsKey(column) && columns.add(column);
        if (dropped && width() > width) {
          columns.remove(column);
        }
      }
    }

    /// Gives room that is left to the bar, and takes what is lacking from the words.
    void settle(int width) {
      if (columns.contains(Column.BAR)) {
        widths.put(
            Column.BAR,
            Math.clamp((long) SHORTEST_BAR + width - width(), SHORTEST_BAR, LONGEST_BAR));
      }
      shorten(Column.STATE, FEWEST_FOR_STATE, width);
      shorten(Column.NAME, 1, width);
      if (width() > width) {
        columns.retainAll(EnumSet.of(Column.ANSWERED));
      }
    }

    private void shorten(Column column, int atLeast, int width) {
      int excess = width() - width;
      if (excess > 0 && columns.contains(column)) {
        widths.put(column, Math.max(atLeast, of(column) - excess));
      }
    }

    String cell(Column column, String text) {
      String fitting = Cells.fit(text, of(column));
      return column.ofFigures()
          ? Cells.right(fitting, of(column))
          : Columns.left(fitting, of(column));
    }
  }
}
