package kr.gwageo.domain;

/// A trial put to an entry again, to see whether the model behind the endpoint is still the same.
/// It never counts for the score.
///
/// @param wave when
/// @param copy from 1: in the first wave each question is asked twice, which shows how far the same
///   model differs from itself
/// @param exchange what became of it
public record Probe(Wave wave, int copy, Exchange exchange) {
  /// When probes are asked.
  public enum Wave {
    /// As the entry is first asked.
    START,
    /// When half of its trials are done.
    MIDDLE,
    /// When all of its trials are done.
    END
  }
}
