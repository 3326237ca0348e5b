package kr.gwageo.cli.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/// How the program writes figures while it talks: short, since people only glance at them.
public final class Figures {
  private static final int SIGNIFICANT = 3;
  private static final String[] THOUSANDS = {"", "k", "M", "G", "T", "P", "E"};
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Words words;

  public Figures(Words words) {
    this.words = words;
  }

  /// Three significant digits and a prefix of the SI: `999`, `1.23k`, `45.6M`.
  public static String roughly(long number) {
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(SIGNIFICANT));
    int prefix = 0;
    while (rounded.abs().compareTo(THOUSAND) >= 0) {
      rounded = rounded.divide(THOUSAND);
      prefix++;
    }
    return rounded.stripTrailingZeros().toPlainString() + THOUSANDS[prefix];
  }

  /// Thousands apart.
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// Times per second.
  public static String rate(double perSecond) {
    int decimals = perSecond < 1 ? 2 : perSecond < 100 ? 1 : 0;
    return new BigDecimal(perSecond).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /// Whole per cent, 100 only when nothing is left.
  public static String percent(long part, long whole) {
    return (whole == 0 ? 100 : 100 * part / whole) + "%";
  }

  /// The amount with its currency: whole from a hundred on, with two decimals from one on, and
  /// below with two significant digits at least.
  public static String money(Money money) {
    BigDecimal amount = money.amount();
    BigDecimal shown;
    boolean whole = amount.compareTo(HUNDRED) >= 0;
    if (whole) {
      shown = amount.setScale(0, RoundingMode.HALF_UP);
    } else if (amount.compareTo(BigDecimal.ONE) >= 0 || amount.signum() == 0) {
      shown = amount.setScale(2, RoundingMode.HALF_UP);
    } else {
      shown = amount.round(new MathContext(2, RoundingMode.HALF_UP));
    }
    return String.format(Locale.ROOT, "%,." + Math.max(whole ? 0 : 2, shown.scale()) + "f", shown)
        + " "
        + Cells.clean(money.currency());
  }

  /// The two greatest units of a time.
  public String time(Duration time) {
    if (time.toDays() > 0) {
      return words.say("time.days", time.toDays(), time.toHoursPart());
    }
    if (time.toHours() > 0) {
      return words.say("time.hours", time.toHours(), time.toMinutesPart());
    }
    if (time.toMinutes() > 0) {
      return words.say("time.minutes", time.toMinutes(), time.toSecondsPart());
    }
    return words.say("time.seconds", time.toSeconds());
  }
}
