package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.spec.Mistake.Rule;

/// Nested lists of objects, flattened: each innermost object is a row that also has the fields of
/// the objects around it, its own first.
final class Nest {
  private Nest() {}

  /// The rows in an object.
  ///
  /// @param path names of the lists that lead to the rows, joined by dots; empty: the object itself
  /// @param line of the object
  /// @param mistakes takes lists that are not there, and what is no object in one
  static List<ObjectNode> rows(ObjectNode outer, String path, int line, Mistakes mistakes) {
    List<ObjectNode> rows = List.of(outer);
    for (String name : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
      List<ObjectNode> inner = new ArrayList<>();
      for (ObjectNode row : rows) {
        ObjectNode around = row.deepCopy();
        around.remove(name);
        if (!row.path(name).isArray()) {
          mistakes.add(line, name, "", Rule.LIST);
        }
        for (JsonNode element : row.path(name)) {
          if (element instanceof ObjectNode object) {
            inner.add(around.deepCopy().setAll(object));
          } else {
            mistakes.add(line, name, Json.excerpt(element.toString()), Rule.MAPPING);
          }
        }
      }
      rows = inner;
    }
    return rows;
  }
}
