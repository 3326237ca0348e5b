package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import kr.gwageo.domain.benchmark.FieldSource;
import kr.gwageo.domain.benchmark.Layout;

/// Names by which a definition calls columns of a table, and that no row had so far. A name that no
/// file has is misspelt. In JSON a field may be missing wherever it is empty, so there it says
/// nothing.
final class Unseen {
  private static final Set<String> TABLES = Set.of("csv", "tsv", "parquet");
  private static final Set<String> OWN_SLOTS = Set.of("row", "file");

  private final Set<String> names = new TreeSet<>();
  private List<String> there = List.of();

  Unseen(Layout layout) {
    if (TABLES.contains(layout.format())) {
      names.addAll(layout.where().keySet());
      layout.fields().values().forEach(this::collect);
    }
  }

  private void collect(FieldSource source) {
    source.parts().forEach(this::collect);
    if (!source.field().isEmpty()) {
      names.add(source.field());
    }
    Matcher slot = OwnForm.SLOT.matcher(source.text());
    while (slot.find()) {
      if (!OWN_SLOTS.contains(slot.group(1))) {
        names.add(slot.group(1));
      }
    }
  }

  void look(ObjectNode row) {
    names.removeIf(name -> !OwnForm.at(row, name).isMissingNode());
    if (there.isEmpty() && !names.isEmpty()) {
      List<String> fields = new ArrayList<>();
      row.fieldNames().forEachRemaining(fields::add);
      there = fields;
    }
  }

  /// The names that no row had; none where there was no row to look at.
  Set<String> names() {
    return there.isEmpty() ? Set.of() : names;
  }

  /// The fields of the first row.
  List<String> there() {
    return there;
  }
}
