package kr.gwageo.bench.figure;

import java.util.Locale;

/// Numbers for people, where they stand in a sentence.
public final class Facts {
  private Facts() {}

  /// A number without a fraction, its thousands apart.
  public static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /// A count, its thousands apart.
  public static String whole(long value) {
    return whole((double) value);
  }

  /// A number to one place after the point.
  public static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
