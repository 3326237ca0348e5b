package kr.gwageo.generation.korean;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds things in the text of an item.
final class Text {
  private Text() {}

  /// All matches of a pattern, in order.
  static List<MatchResult> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  /// The first match.
  static MatchResult first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + text);
    }
    return matcher.toMatchResult();
  }

  static boolean has(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).find();
  }

  /// The first groups of all matches.
  static List<String> groups(String pattern, String text) {
    return all(pattern, text).stream().map(match -> match.group(1)).toList();
  }
}
