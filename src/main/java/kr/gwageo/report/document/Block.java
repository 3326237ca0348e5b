package kr.gwageo.report.document;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything a report can be made of.
public sealed interface Block {

  /// Running text.
  record Paragraph(String text) implements Block {}

  /// A list without an order.
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /// What a reader must not miss.
  record Notice(String title, List<Block> blocks) implements Block {
    public Notice {
      blocks = List.copyOf(blocks);
    }
  }

  /// What the round says of one competitor.
  ///
  /// @param name the competitor
  /// @param decision in one word
  /// @param sentence the verdict in one sentence
  /// @param details why, and the figure it hangs on
  record Finding(String name, Tone tone, String decision, String sentence, List<String> details)
      implements Block {
    public Finding {
      details = List.copyOf(details);
    }
  }

  /// Figures in rows and columns.
  ///
  /// @param caption what it shows
  /// @param columns the first heads the rows
  /// @param groups rows that belong together, in order
  /// @param key what the marks of its cells mean
  /// @param notes what a reader must know beside the figures
  record Table(
      String caption,
      List<String> columns,
      List<Group> groups,
      List<KeyLine> key,
      List<String> notes)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
      key = List.copyOf(key);
      notes = List.copyOf(notes);
      for (Group group : groups) {
        for (List<Cell> row : group.rows()) {
          if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                "table " + caption + ": " + row.size() + " cells under " + columns.size());
          }
        }
      }
    }

    /// A table whose cells' marks speak for themselves.
    public static Table of(
        String caption, List<String> columns, List<Group> groups, List<String> notes) {
      return new Table(caption, columns, groups, List.of(), notes);
    }

    /// Whether a column holds figures, words only where there is none: such a column is set flush
    /// right.
    public boolean numeric(int column) {
      List<Cell> figures =
          groups.stream()
              .flatMap(group -> group.rows().stream())
              .map(row -> row.get(column))
              .filter(cell -> cell.tone() != Tone.ABSENT)
              .toList();
      return !figures.isEmpty() && figures.stream().allMatch(Cell::numeric);
    }
  }

  /// Rows of a table under a heading of their own; the heading is empty where there is one group.
  record Group(String title, List<List<Cell>> rows) {
    public Group {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A picture of intervals against a bar. It shows nothing that no table of the report shows.
  ///
  /// @param bar where the bar stands
  /// @param barLabel what it is called
  /// @param key what the marks mean, one line for each tone
  record Chart(String caption, double bar, String barLabel, List<Panel> panels, List<KeyLine> key)
      implements Block {
    /// What lies above is drawn at the end of the axis.
    public static final double MOST = 2;

    public Chart {
      panels = List.copyOf(panels);
      key = List.copyOf(key);
    }

    /// Whether an interval reaches beyond the axis.
    public boolean overflows() {
      return panels.stream()
          .flatMap(panel -> panel.ranges().stream())
          .flatMap(range -> range.extent().stream())
          .anyMatch(extent -> extent.high() > MOST);
    }
  }

  /// The intervals of one competitor.
  record Panel(String name, Tone tone, String decision, List<Range> ranges) {
    public Panel {
      ranges = List.copyOf(ranges);
    }
  }

  /// One interval of a picture.
  ///
  /// @param label what it belongs to
  /// @param figure the same in figures, or why there is none
  /// @param extent where it lies; empty where there is none
  record Range(String label, String figure, Tone tone, Optional<Extent> extent) {}

  /// A point and the interval around it.
  record Extent(double low, double value, double high) {}

  /// A picture of stretches along one axis, a lane for each entry. It shows nothing that no table
  /// of the report shows, and formats that cannot draw leave it out.
  record Plot(String caption, Axis axis, List<Lane> lanes, List<Swatch> key) implements Block {
    public Plot {
      lanes = List.copyOf(lanes);
      key = List.copyOf(key);
    }
  }

  /// A picture of points in a plane. It shows nothing that no table of the report shows, and
  /// formats that cannot draw leave it out.
  record Scatter(String caption, Axis x, Axis y, List<Dot> dots, List<Swatch> key)
      implements Block {
    public Scatter {
      dots = List.copyOf(dots);
      key = List.copyOf(key);
    }
  }

  /// Where a reader may look around in files beside the report. Formats in which nobody can do so
  /// leave it out.
  ///
  /// @param open what opens it
  /// @param unscripted what is said where scripts do not run
  /// @param words all that it may say, by key
  record Explorer(String open, String unscripted, SortedMap<String, String> words)
      implements Block {
    public Explorer {
      words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }
  }

  /// Where values lie.
  ///
  /// @param name what is measured; empty where the caption says so
  record Axis(String name, double low, double high, List<Tick> ticks) {
    public Axis {
      ticks = List.copyOf(ticks);
      if (!(low < high)) {
        throw new IllegalArgumentException("an axis from " + low + " to " + high);
      }
    }

    /// Where a value lies between the ends, in \[0, 1\].
    public double place(double value) {
      return (Math.clamp(value, low, high) - low) / (high - low);
    }
  }

  /// A labelled place of an axis.
  record Tick(double at, String label) {}

  /// What a picture shows of one entry.
  ///
  /// @param figure the same in figures
  record Lane(String label, String figure, List<Stretch> stretches) {
    public Lane {
      stretches = List.copyOf(stretches);
    }
  }

  /// A part of a lane.
  record Stretch(double from, double to, Fill fill) {}

  /// A point of a plane.
  ///
  /// @param mark what is written on it, a character or two
  /// @param figure its place in figures
  record Dot(String mark, String label, String figure, double x, double y, Fill fill) {}

  /// What a fill means.
  record Swatch(Fill fill, String text) {}

  /// What the mark of a tone means.
  record KeyLine(Tone tone, String text) {}

  /// What most readers skip: folded where a format can fold, left out on a terminal.
  record Fold(String title, List<Block> blocks) implements Block {
    public Fold {
      blocks = List.copyOf(blocks);
    }
  }
}
