package kr.gwageo.scoring.judging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Verdicts in JSON objects: every object in a text that has the key. Strict JSON: a score is a
/// number, a preference a text, and no key stands twice.
final class JsonVerdicts {
  private static final int MOST_DIGITS = 50;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final String key;
  private final List<String> verdicts = new ArrayList<>();
  private boolean unreadable;

  private JsonVerdicts(String key) {
    this.key = key;
  }

  /// One pass over the text, however braces and quotes stand in it.
  static OpinionReader.Found in(String text, String key) {
    JsonVerdicts found = new JsonVerdicts(key);
    int depth = 0;
    int start = 0;
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted) {
        if (c == '\\') {
          at++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (depth > 0 && c == '"') {
        quoted = true;
      } else if (c == '{') {
        start = depth == 0 ? at : start;
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
        if (depth == 0) {
          found.take(text.substring(start, at + 1));
        }
      }
    }
    if (depth > 0) {
      found.takeUnfinished(text.substring(start));
    }
    return new OpinionReader.Found(found.verdicts, found.unreadable);
  }

  private void take(String object) {
    JsonNode node;
    try {
      node = MAPPER.readTree(object);
    } catch (JsonProcessingException e) {
      takeUnfinished(object);
      return;
    }
    JsonNode verdict = node.path(key);
    if (verdict.isMissingNode()) {
      return;
    }
    boolean score = key.equals("score");
    if (score ? verdict.isNumber() && isShort(verdict.decimalValue()) : verdict.isTextual()) {
      verdicts.add(
          score
              ? verdict.decimalValue().stripTrailingZeros().toPlainString()
              : verdict.textValue());
    } else {
      unreadable = true;
    }
  }

  /// What is no JSON may still have been meant as a verdict: then none of the others counts.
  private void takeUnfinished(String object) {
    unreadable |= object.contains('"' + key + '"');
  }

  private static boolean isShort(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
  }
}
