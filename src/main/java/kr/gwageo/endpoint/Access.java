package kr.gwageo.endpoint;

import java.util.Map;
import java.util.Optional;

/// What opens the door of an endpoint: read from variables and files, and kept out of everything
/// that is written.
///
/// @param key of the account, empty where the server wants none
/// @param headers further headers, by name, with their values
/// @param ca certificates in PEM form to be trusted instead of the machine's
public record Access(Optional<String> key, Map<String, String> headers, Optional<String> ca) {
  public Access {
    headers = Map.copyOf(headers);
  }

  /// For a server that wants nothing.
  public static final Access OPEN = new Access(Optional.empty(), Map.of(), Optional.empty());

  /// With a key alone.
  public static Access by(Optional<String> key) {
    return new Access(key, Map.of(), Optional.empty());
  }

  @Override
  public String toString() {
    return "Access[…]";
  }
}
