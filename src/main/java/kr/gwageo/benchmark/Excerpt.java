package kr.gwageo.benchmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a definition's pattern takes out of a text, in bounded time: a pattern may be written so
/// that trying it never ends.
final class Excerpt {
  private static final int MOST_LOOKS = 10_000_000;

  private Excerpt() {}

  /// What the pattern's group holds, or all that it matches where it has no group.
  ///
  /// @throws IllegalArgumentException if the text does not hold it, or trying takes too long
  static String of(String text, String pattern) {
    Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(new Watched(text));
    if (!found(found, pattern)) {
      throw new IllegalArgumentException(
          "%s does not hold %s".formatted(Json.excerpt(text), pattern));
    }
    int group = Math.min(1, found.groupCount());
    if (found.start(group) < 0) {
      throw new IllegalArgumentException(
          "in %s the group of %s holds nothing".formatted(Json.excerpt(text), pattern));
    }
    return text.substring(found.start(group), found.end(group));
  }

  /// The JDK tries alternatives on the thread's stack, which a long text fills.
  private static boolean found(Matcher matcher, String pattern) {
    try {
      return matcher.find();
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("the text is too long for " + pattern, e);
    }
  }

  /// A text that counts how often it is looked at.
  private static final class Watched implements CharSequence {
    private final String text;
    private int looks;

    Watched(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      if (looks > MOST_LOOKS) {
        throw new IllegalArgumentException("to try the pattern takes too long");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
