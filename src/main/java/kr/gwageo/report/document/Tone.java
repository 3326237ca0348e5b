package kr.gwageo.report.document;

import java.util.List;

/// How something is set off. Never the only carrier of what it says.
public enum Tone {
  PLAIN(""),
  /// Above the bar.
  REACHED("○"),
  /// Below the bar.
  NOT_REACHED("×"),
  /// On either side of the bar.
  UNDECIDED("△"),
  /// No figure.
  ABSENT(""),
  /// From the lowest fifth of the values...
  HEAT_1(""),
  HEAT_2(""),
  HEAT_3(""),
  HEAT_4(""),
  /// ...to the highest.
  HEAT_5("");

  private static final List<Tone> HEATS = List.of(HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5);

  private final String mark;

  Tone(String mark) {
    this.mark = mark;
  }

  /// The shape that stands for it, empty where it has none.
  public String mark() {
    return mark;
  }

  /// The shade of a value among others.
  ///
  /// @param low the lowest of them
  /// @param high the highest of them
  public static Tone heat(double value, double low, double high) {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(value + " is not in [" + low + ", " + high + "]");
    }
    double share = high > low ? (value - low) / (high - low) : 1;
    return HEATS.get((int) Math.min(HEATS.size() - 1, Math.floor(share * HEATS.size())));
  }
}
