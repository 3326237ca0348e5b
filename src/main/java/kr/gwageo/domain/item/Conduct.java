package kr.gwageo.domain.item;

/// What a model may do with a request besides solving it.
public enum Conduct {
  /// It declines.
  REFUSE,
  /// It does what it was asked.
  COMPLY,
  /// It says that the answer cannot be known, or that it does not know it.
  ABSTAIN
}
