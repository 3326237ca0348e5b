package kr.gwageo.pull;

import java.util.Optional;

/// The way to a home.
///
/// @param mirror address that stands in for the home's scheme and host, and may add folders before
///   the home's path
/// @param tokenToMirror whether the mirror, too, is sent the token
/// @param proxy address of an HTTP proxy
public record PullRoute(Optional<String> mirror, boolean tokenToMirror, Optional<String> proxy) {
  /// Straight to the home.
  public static final PullRoute DIRECT = new PullRoute(Optional.empty(), false, Optional.empty());
}
