package kr.gwageo.benchmark;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.spec.Title;

/// The text of a definition of a benchmark whose items are in our own form. Every value is written
/// as JSON, which is YAML too.
final class DefinitionText {
  private static final JsonMapper JSON = new JsonMapper();

  private final StringBuilder text = new StringBuilder();

  private DefinitionText() {}

  static String of(BenchmarkSpec spec) {
    DefinitionText written = new DefinitionText();
    written.line("name", spec.name());
    written.title("title", spec.title());
    written.title("measures", spec.published().measures());
    written.line("licence", spec.licence());
    written.line("source", spec.source());
    written.line("version", spec.version());
    written.line("language", spec.language());
    written.line("domain", spec.domain());
    Map<String, Object> scorer = new TreeMap<>(spec.scorer().options());
    scorer.put("name", spec.scorer().name());
    written.line("scorer", scorer);
    written.line("prompt", spec.prompt());
    spec.chance().ifPresent(chance -> written.line("chance", chance));
    written.title("limits", spec.limits());
    return written.text.toString();
  }

  private void title(String key, Title title) {
    if (!title.ko().isEmpty()) {
      line(key, new TreeMap<>(Map.of("ko", title.ko(), "en", title.en())));
    }
  }

  private void line(String key, Object value) {
    try {
      text.append(key).append(": ").append(JSON.writeValueAsString(value)).append('\n');
    } catch (JacksonException e) {
      throw new IllegalStateException("cannot be written as JSON: " + List.of(key, value), e);
    }
  }
}
