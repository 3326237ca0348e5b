package kr.gwageo.generation.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.item.Tool;

/// A function that a model may call.
///
/// @param name of the function
/// @param description for the model
/// @param parameters of the function
record Function(String name, String description, List<Parameter> parameters) {
  Function {
    parameters = List.copyOf(parameters);
  }

  Tool tool() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.putAll(Parameter.fields(parameters));
    return new Tool(name, description, JsonText.of(schema));
  }

  boolean requires(String argument) {
    return parameters.stream()
        .anyMatch(parameter -> parameter.required() && parameter.name().equals(argument));
  }
}
