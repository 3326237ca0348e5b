package kr.gwageo.generation.words;

import java.util.List;

/// Sums of money and other whole numbers as papers write them.
public final class Won {
  private Won() {}

  /// `1,234,500원`
  public static String of(long won) {
    return grouped(won) + "원";
  }

  /// `1,234,500`
  public static String grouped(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return (number < 0 ? "-" : "") + grouped;
  }

  /// The ways to write a number as a short answer, with and without its unit.
  public static List<String> accepted(long number, String unit) {
    String bare = Long.toString(number);
    String grouped = grouped(number);
    return bare.equals(grouped)
        ? List.of(bare, bare + unit)
        : List.of(bare, grouped, bare + unit, grouped + unit);
  }
}
