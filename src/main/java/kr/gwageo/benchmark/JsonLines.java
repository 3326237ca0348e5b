package kr.gwageo.benchmark;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.spec.Mistake.Rule;

/// One JSON object a line; blank lines are passed over, and so is the canary that stands at the
/// head of a set that was sealed and opened.
final class JsonLines implements ItemReader {
  private static final String CANARY = "gwageo-canary-";
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  @Override
  public List<Row> rows(String text, Mistakes mistakes) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode node = JSON.readValue(line);
        if (rows.isEmpty() && node.path("canary").asText().startsWith(CANARY)) {
          continue;
        }
        if (node.isObject()) {
          rows.add(new Row(number, node));
        } else {
          mistakes.add(number, "", excerpt(line), Rule.MAPPING);
        }
      } catch (JacksonException e) {
        mistakes.add(number, "", excerpt(line), Rule.SYNTAX, e.getOriginalMessage());
      }
    }
    return rows;
  }

  private static String excerpt(String line) {
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
