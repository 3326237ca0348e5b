package kr.gwageo.domain.item;

import java.util.List;
import java.util.Map;

/// Something a reply has to keep to.
///
/// @param type what kind it is, such as `length_constraints:number_words`
/// @param arguments by name, each one text or several; numbers as they are written
public record Instruction(String type, Map<String, List<String>> arguments) {
  public Instruction {
    arguments = Map.copyOf(arguments);
  }

  /// The values of an argument, empty where it is not given.
  public List<String> argument(String name) {
    return arguments.getOrDefault(name, List.of());
  }
}
