package kr.gwageo.generation.office;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers and words in the text of an item.
final class Reader {
  private Reader() {}

  static List<MatchResult> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  /// The first group of the first place where this is found.
  static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  static boolean has(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).find();
  }

  /// The sum of money `1,234원` in the first group of the first place where this is found.
  static long won(String pattern, String text) {
    return number(first(pattern, text));
  }

  static long number(String digits) {
    return Long.parseLong(digits.replace(",", ""));
  }
}
