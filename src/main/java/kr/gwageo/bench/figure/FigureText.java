package kr.gwageo.bench.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;

/// Figures as one JSON text, for programs.
public final class FigureText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private record Table(String schema, String tool, int processors, List<Figure> figures) {}

  private FigureText() {}

  /// The text.
  public static String json(List<Figure> figures, String tool) {
    try {
      int processors = Runtime.getRuntime().availableProcessors();
      return JSON.writeValueAsString(new Table("gwageo/bench/1", tool, processors, figures)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures are JSON", e);
    }
  }
}
