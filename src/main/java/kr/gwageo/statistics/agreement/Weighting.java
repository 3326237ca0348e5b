package kr.gwageo.statistics.agreement;

/// How much of an agreement two categories that differ still are, in Cohen's kappa. The categories
/// are in order, and equally far apart.
public enum Weighting {
  /// None: categories without an order.
  NONE,
  /// Less by the distance of the two.
  LINEAR,
  /// Less by the square of their distance.
  QUADRATIC;

  double weight(int some, int other, int categories) {
    double distance = Math.abs(some - other) / (double) (categories - 1);
    return switch (this) {
      case NONE -> some == other ? 1 : 0;
      case LINEAR -> 1 - distance;
      case QUADRATIC -> 1 - distance * distance;
    };
  }
}
