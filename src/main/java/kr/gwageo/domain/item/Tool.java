package kr.gwageo.domain.item;

import java.util.List;

/// A function that a model may ask to be called.
///
/// @param name of the function
/// @param description for the model
/// @param parameters a JSON schema of its arguments
public record Tool(String name, String description, String parameters) {

  /// Everything it holds, for digests.
  public List<String> parts() {
    return List.of("tool", name, description, parameters);
  }
}
