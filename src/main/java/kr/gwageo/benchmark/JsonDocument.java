package kr.gwageo.benchmark;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.spec.Mistake.Rule;

/// One JSON document: a list of objects, or an object in which lists lead to them.
final class JsonDocument implements ItemReader {

  @Override
  public List<Row> rows(Path file, Layout layout, Mistakes mistakes) {
    List<Row> rows = new ArrayList<>();
    try (JsonParser parser = Json.PART.createParser(FileText.of(file, mistakes))) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          object(parser, layout, mistakes, rows);
        }
      } else if (first != null) {
        object(parser, layout, mistakes, rows);
      }
      if (first != null && parser.nextToken() != null) {
        mistakes.add(line(parser), "", "", Rule.SYNTAX, "something follows the document");
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      mistakes.add(line, "", "", Rule.SYNTAX, e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
    return rows;
  }

  private static void object(JsonParser parser, Layout layout, Mistakes mistakes, List<Row> rows)
      throws IOException {
    int line = line(parser);
    if (Json.PART.readTree(parser) instanceof ObjectNode object) {
      Nest.rows(object, layout.rows(), line, mistakes).forEach(row -> rows.add(new Row(line, row)));
    } else {
      mistakes.add(line, "", "", Rule.MAPPING);
    }
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
