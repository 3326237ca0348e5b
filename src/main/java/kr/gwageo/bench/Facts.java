package kr.gwageo.bench;

import java.util.Locale;

/// Numbers for people, where they stand in a sentence.
final class Facts {
  private Facts() {}

  static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  static String whole(long value) {
    return whole((double) value);
  }

  static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
