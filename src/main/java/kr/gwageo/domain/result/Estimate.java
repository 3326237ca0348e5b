package kr.gwageo.domain.result;

/// A number that carries its n, interval and method, or the reason why there is none.
public sealed interface Estimate {

  /// There is such a number.
  ///
  /// @param value the point estimate
  /// @param interval around it
  /// @param n how many items it rests on
  /// @param method how it was computed, in words that a statistician can look up
  record Known(double value, Interval interval, int n, String method) implements Estimate {
    public Known {
      if (!Double.isFinite(value) || n < 1) {
        throw new IllegalArgumentException("not an estimate: " + value + " from " + n + " items");
      }
    }
  }

  /// There is no such number.
  record Undefined(Gap why) implements Estimate {}
}
