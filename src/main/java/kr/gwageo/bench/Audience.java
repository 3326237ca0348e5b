package kr.gwageo.bench;

/// Is told how far a bench has come.
public interface Audience {
  /// This is measured next.
  ///
  /// @param measure its title
  void begins(String measure);

  /// This could not be measured; the rest is.
  ///
  /// @param measure its title
  void fails(String measure, String complaint);
}
