package kr.gwageo.scoring.text;

import java.util.regex.Pattern;

/// Zeros before a number that do not change it: `2011.01.14` is `2011.1.14`; but 1.05 is not 1.5.
final class LeadingZeros {
  private static final Pattern DATE = Pattern.compile("(\\d{4})\\.0*+(\\d{1,2})\\.0*+(\\d{1,2})");
  private static final Pattern LEADING = Pattern.compile("(?<![\\d.,])0++(?=\\d)");

  private LeadingZeros() {}

  /// A text without them.
  static String dropped(String text) {
    String dates = DATE.matcher(text).replaceAll("$1.$2.$3");
    return LEADING.matcher(dates).replaceAll("");
  }
}
