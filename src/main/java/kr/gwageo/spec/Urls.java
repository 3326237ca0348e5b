package kr.gwageo.spec;

import java.net.URI;
import java.net.URISyntaxException;

/// Addresses of endpoints.
final class Urls {
  private static final int MAX_PORT = 65_535;

  private Urls() {}

  /// Whether this is `http` or `https`, a host, and neither a user nor a query: what may hold a
  /// secret does not stand in an address.
  static boolean sound(String url) {
    try {
      URI uri = new URI(url);
      return url.matches("https?://.*")
          && uri.getHost() != null
          && uri.getPort() <= MAX_PORT
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
