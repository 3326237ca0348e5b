package kr.gwageo.benchmark;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.spec.Mistake.Rule;

/// One JSON object a line; blank lines are passed over, and so is the canary that stands at the
/// head of a set that was sealed and opened.
final class JsonLines implements ItemReader {
  private static final String CANARY = "gwageo-canary-";

  @Override
  public List<Row> rows(Path file, Layout layout, Mistakes mistakes) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) FileText.of(file, mistakes).lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        object(line, number, mistakes, layout, rows);
      }
    }
    return rows;
  }

  private static void object(
      String line, int number, Mistakes mistakes, Layout layout, List<Row> rows) {
    try {
      JsonNode node = Json.READER.readValue(line);
      if (rows.isEmpty() && !node.has("id") && node.path("canary").asText().startsWith(CANARY)) {
        return;
      }
      if (node instanceof ObjectNode object) {
        for (ObjectNode row : Nest.rows(object, layout.rows(), number, mistakes)) {
          rows.add(new Row(number, row));
        }
      } else {
        mistakes.add(number, "", Json.excerpt(line), Rule.MAPPING);
      }
    } catch (JacksonException e) {
      mistakes.add(number, "", Json.excerpt(line), Rule.SYNTAX, e.getOriginalMessage());
    }
  }
}
