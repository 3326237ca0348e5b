package kr.gwageo.generation.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// How amounts are written.
public final class Amount {
  private static final long MYRIAD = 10_000;
  private static final List<String> GROUPS = List.of("", "만", "억", "조", "경");
  private static final String DIGITS = "영일이삼사오육칠팔구";
  private static final List<String> PLACES = List.of("", "십", "백", "천");

  private Amount() {}

  /// With commas: `12,500`.
  public static String commas(long number) {
    return "%,d".formatted(number);
  }

  /// Without an exponent or zeros behind the point: `2.5`.
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// In digits by groups of four: `3억 5000만`.
  public static String grouped(long number) {
    return joined(number, Long::toString);
  }

  /// By groups of four, with 천 where a group has nothing but thousands: `3억 5천만`.
  public static String thousands(long number) {
    return joined(number, group -> group % 1000 == 0 ? group / 1000 + "천" : Long.toString(group));
  }

  /// In hangul, as receipts have it: `이천삼백사만 오천육백`.
  public static String spelled(long number) {
    return joined(number, Amount::words);
  }

  private interface Writing {
    String of(long group);
  }

  private static String joined(long number, Writing writing) {
    if (number <= 0) {
      throw new IllegalArgumentException("only what is positive is written so: " + number);
    }
    List<String> groups = new ArrayList<>();
    long rest = number;
    for (String name : GROUPS) {
      long group = rest % MYRIAD;
      if (group > 0) {
        groups.addFirst(writing.of(group) + name);
      }
      rest /= MYRIAD;
    }
    return String.join(" ", groups);
  }

  private static String words(long group) {
    StringBuilder words = new StringBuilder();
    long unit = 1000;
    for (int place = 3; place >= 0; place--) {
      int digit = (int) (group / unit % 10);
      unit /= 10;
      if (digit > 0) {
        words.append(digit == 1 && place > 0 ? "" : DIGITS.charAt(digit));
        words.append(PLACES.get(place));
      }
    }
    return words.toString();
  }
}
