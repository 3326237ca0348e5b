package kr.gwageo.domain.result;

/// How far an official round has come. Each stage follows the one before it, and none is left out.
public enum Stage {
  /// Its rules may still change.
  DRAFT,
  /// Its rules are fixed and signed.
  SEALED,
  /// Some of what is planned was answered.
  RUNNING,
  /// All that is planned was answered.
  COMPLETE,
  /// Scores, comparisons and verdicts are there and signed.
  DECIDED,
  /// Bundles were made of it.
  PUBLISHED
}
