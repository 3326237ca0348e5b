package kr.gwageo.domain.result;

/// A confidence interval.
///
/// @param low lower limit
/// @param high upper limit, not below `low`
/// @param level two-sided confidence level, in (0, 1)
public record Interval(double low, double high, double level) {
  public Interval {
    if (!(low <= high) || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "not an interval: [" + low + ", " + high + "] at level " + level);
    }
  }
}
