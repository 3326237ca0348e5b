package kr.gwageo.domain.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a benchmark's files are read.
///
/// @param format by name
/// @param rows in JSON, the names of the nested lists that lead to the rows, joined by dots
/// @param quoting in CSV and TSV, whether a double quote encloses a field
/// @param header in CSV and TSV, the names of the columns where the file does not begin with them
/// @param where only rows in which each of these fields has one of its values are items
/// @param fields where our fields stand, by our names; empty: under our names
/// @param shuffled whether choices are put into an order of chance that follows from the item
/// @param handling of defective items
public record Layout(
    String format,
    String rows,
    boolean quoting,
    List<String> header,
    Map<String, List<String>> where,
    Map<String, FieldSource> fields,
    boolean shuffled,
    Map<Defect.Kind, Defect.Handling> handling) {
  public Layout {
    header = List.copyOf(header);
    where = Map.copyOf(where);
    fields = Map.copyOf(fields);
    handling = Map.copyOf(handling);
  }

  /// Files in our own form.
  public static Layout own() {
    return new Layout("jsonl", "", true, List.of(), Map.of(), Map.of(), false, Map.of());
  }

  /// What is done with an item that has this defect.
  public Defect.Handling handling(Defect.Kind kind) {
    return Optional.ofNullable(handling.get(kind)).orElse(Defect.Handling.REFUSE);
  }
}
