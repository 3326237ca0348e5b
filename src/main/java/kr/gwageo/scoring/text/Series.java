package kr.gwageo.scoring.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// An answer that lists several things: `서울, 부산, 대구`.
public final class Series {
  private static final Pattern SEPARATOR =
      Pattern.compile("[,;/\\n→]| *(?:->|및|그리고) *| [-–·] |(?<=[가-힣])(?:와|과|이랑|하고) ");
  private static final Pattern NUMBER = Pattern.compile("^ *(?:\\d{1,2}[.)]|[①-⑳]|[-*•])++ *");

  /// Nobody lists more.
  private static final int MOST = 100;

  private Series() {}

  /// The things that a passage lists.
  public static List<String> of(String passage) {
    return SEPARATOR
        .splitAsStream(passage)
        .limit(MOST + 1L)
        .map(part -> NUMBER.matcher(part).replaceFirst("").strip())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// Whether a list gives every thing wanted and nothing else.
  ///
  /// @param ordered whether in the order wanted
  /// @param says whether a thing given is a thing wanted
  public static boolean matches(
      List<String> given, List<String> wanted, boolean ordered, BiPredicate<String, String> says) {
    if (given.size() != wanted.size() || given.size() > MOST) {
      return false;
    }
    List<String> left = new ArrayList<>(wanted);
    for (String thing : given) {
      int found = -1;
      int end = ordered ? 1 : left.size();
      for (int i = 0; i < end && found < 0; i++) {
        found = says.test(thing, left.get(i)) ? i : -1;
      }
      if (found < 0) {
        return false;
      }
      left.remove(found);
    }
    return true;
  }
}
