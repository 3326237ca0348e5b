package kr.gwageo.statistics.agreement;

/// What the difference of two ratings means, in Krippendorff's alpha.
public enum Scale {
  /// The same or not.
  NOMINAL,
  /// How many ratings lie between the two.
  ORDINAL,
  /// The difference of the two.
  INTERVAL,
  /// The difference of the two over their sum; ratings are 0 or more.
  RATIO
}
