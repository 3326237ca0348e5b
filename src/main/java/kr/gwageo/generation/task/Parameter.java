package kr.gwageo.generation.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A parameter of a function.
///
/// @param name as calls write it
/// @param required whether a call needs it
/// @param schema of its values
record Parameter(String name, boolean required, Map<String, Object> schema) {

  static Parameter text(String name, String description) {
    return new Parameter(name, true, typed("string", description));
  }

  static Parameter whole(String name, String description) {
    return new Parameter(name, true, typed("integer", description));
  }

  static Parameter date(String name, String description) {
    return text(name, description + ", YYYY-MM-DD");
  }

  static Parameter time(String name, String description) {
    return text(name, description + ", 24시간제 HH:MM");
  }

  static Parameter oneOf(String name, String description, List<String> values) {
    Map<String, Object> schema = typed("string", description);
    schema.put("enum", values);
    return new Parameter(name, true, schema);
  }

  static Parameter texts(String name, String description) {
    Map<String, Object> schema = typed("array", description);
    schema.put("items", Map.of("type", "string"));
    return new Parameter(name, true, schema);
  }

  static Parameter object(String name, String description, List<Parameter> fields) {
    Map<String, Object> schema = typed("object", description);
    schema.putAll(fields(fields));
    return new Parameter(name, true, schema);
  }

  static Parameter objects(String name, String description, List<Parameter> fields) {
    Map<String, Object> schema = typed("array", description);
    Map<String, Object> item = new LinkedHashMap<>(Map.of("type", "object"));
    item.putAll(fields(fields));
    schema.put("items", item);
    return new Parameter(name, true, schema);
  }

  /// The same, which a call may leave out; it then has this value.
  Parameter otherwise(Object value) {
    Map<String, Object> own = new LinkedHashMap<>(schema);
    own.put("default", value);
    return new Parameter(name, false, own);
  }

  static Parameter truth(String name, String description) {
    return new Parameter(name, true, typed("boolean", description)).otherwise(false);
  }

  private static Map<String, Object> typed(String type, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("description", description);
    return schema;
  }

  /// `properties` and `required` of an object with these fields.
  static Map<String, Object> fields(List<Parameter> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name(), field.schema()));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("properties", properties);
    schema.put(
        "required", fields.stream().filter(Parameter::required).map(Parameter::name).toList());
    return schema;
  }
}
