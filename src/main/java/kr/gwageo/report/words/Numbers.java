package kr.gwageo.report.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import kr.gwageo.domain.result.Interval;

/// How numbers are written: the same in every language and format. A figure that is not a number is
/// a mistake of ours and is refused.
public final class Numbers {
  private Numbers() {}

  /// Three decimals.
  public static String ratio(double value) {
    return fixed(value, 3);
  }

  /// A share as a percentage with one decimal.
  public static String percent(double share) {
    return fixed(100 * share, 1) + (Double.isInfinite(share) ? "" : "%");
  }

  /// A difference of shares in points of a hundred, with one decimal.
  public static String points(double difference) {
    return fixed(100 * difference, 1);
  }

  /// A share that people chose, such as a bar or a level: as a percentage without idle zeros.
  public static String round(double share) {
    BigDecimal percent = new BigDecimal(100 * finite(share), new MathContext(6));
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  /// A number that people chose, without idle zeros.
  public static String plain(double value) {
    return BigDecimal.valueOf(finite(value)).stripTrailingZeros().toPlainString();
  }

  /// Three significant digits; `<0.001` and `>0.999` beyond.
  public static String pValue(double p) {
    if (finite(p) < 0.001) {
      return "<0.001";
    }
    if (p > 0.999) {
      return ">0.999";
    }
    BigDecimal rounded = new BigDecimal(p).round(new MathContext(3, RoundingMode.HALF_UP));
    return rounded.setScale(3 - rounded.precision() + rounded.scale()).toPlainString();
  }

  /// One decimal.
  public static String degreesOfFreedom(double degrees) {
    return fixed(degrees, 1);
  }

  /// Thousands apart.
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// Both limits, as ratios.
  public static String ratios(Interval interval) {
    return "[" + ratio(interval.low()) + ", " + ratio(interval.high()) + "]";
  }

  /// Both limits, as percentages.
  public static String percents(Interval interval) {
    return "[" + percent(interval.low()) + ", " + percent(interval.high()) + "]";
  }

  /// Date and time to the second; whoever writes it says beside it that it is UTC.
  public static String time(Instant instant) {
    String written = instant.truncatedTo(ChronoUnit.SECONDS).toString();
    return written.substring(0, written.length() - 1).replace('T', ' ');
  }

  private static String fixed(double value, int decimals) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    BigDecimal rounded = new BigDecimal(finite(value)).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.toPlainString();
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a number to print: " + value);
    }
    return value;
  }
}
