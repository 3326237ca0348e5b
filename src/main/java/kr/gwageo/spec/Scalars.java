package kr.gwageo.spec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Reads the scalars of specs. A text that is none of what was expected is an
/// [IllegalArgumentException].
final class Scalars {
  private Scalars() {}

  /// How a message names a range.
  static List<String> range(Object low, Object high) {
    return List.of(low + " … " + high);
  }

  static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  static long whole(String text, long low, long high) {
    return within(Long.parseLong(text), low, high);
  }

  static double number(String text, double low, double high) {
    return within(Double.parseDouble(text), low, high);
  }

  static BigDecimal decimal(String text, double low, double high) {
    return within(new BigDecimal(text), new BigDecimal(low), new BigDecimal(high));
  }

  static <T> T constant(String text, Map<String, T> constants) {
    T value = constants.get(text);
    if (value == null) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  private static <T extends Comparable<T>> T within(T value, T low, T high) {
    if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
      throw new IllegalArgumentException(value + " is not in [" + low + ", " + high + "]");
    }
    return value;
  }
}
