package kr.gwageo.domain.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where one of an item's fields stands in a row of a file. Exactly one of `field`, `parts`, `text`
/// and `fixed` says it; the others are empty.
///
/// @param field a name in the row, dots leading into nested objects and lists
/// @param parts of a list, in their order; those that are empty in a row are left out, choices only
///   where none follows
/// @param text with names in braces, each replaced by what stands there
/// @param fixed the same for every row
/// @param form how what stands there is read
/// @param pattern a regular expression: only its first group is taken, or all that it matches where
///   it has none; empty: all of the text
/// @param map what a value found means; a value that is not in it stays as it is
public record FieldSource(
    String field,
    List<FieldSource> parts,
    String text,
    List<String> fixed,
    Form form,
    String pattern,
    Map<String, String> map) {
  public FieldSource {
    parts = List.copyOf(parts);
    fixed = List.copyOf(fixed);
    map = Map.copyOf(map);
  }

  /// What stands under one name, as it is.
  public FieldSource(String field) {
    this(field, List.of(), "", List.of(), Form.AS_IT_IS, "", Map.of());
  }

  /// The names of all fields it takes, for messages; empty where it takes none by name.
  public String names() {
    return parts.isEmpty()
        ? field
        : parts.stream().map(FieldSource::names).distinct().collect(Collectors.joining(", "));
  }

  /// How a value is read.
  public enum Form {
    AS_IT_IS,
    /// A text that holds JSON.
    JSON,
    /// A text that holds a list, a dictionary, a number or a text as Python writes it.
    PYTHON,
    /// A list of texts; a text on its own is a list of one.
    TEXTS,
    /// A text, a number being written out.
    TEXT,
    /// A number, commas between its digits being passed over.
    NUMBER,
    /// The label of a choice, or its place from 1.
    LABEL,
    /// The place of a choice, from 0.
    FROM_0,
    /// The place of a choice, from 1.
    FROM_1
  }
}
