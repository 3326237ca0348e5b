package kr.gwageo.bench.figure;

/// What a figure should be. It is printed beside the figure and decides nothing.
///
/// @param sense which side of it is good
/// @param share of the reference that is asked for
/// @param reference what the figure is held against
public record Goal(Sense sense, double share, double reference) {

  /// Which side of a goal is good.
  public enum Sense {
    AT_MOST,
    AT_LEAST
  }

  public static Goal atMost(double reference) {
    return new Goal(Sense.AT_MOST, 1, reference);
  }

  public static Goal atLeast(double share, double reference) {
    return new Goal(Sense.AT_LEAST, share, reference);
  }
}
