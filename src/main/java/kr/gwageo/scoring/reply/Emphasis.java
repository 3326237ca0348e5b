package kr.gwageo.scoring.reply;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks of emphasis, of Markdown and of HTML, that say nothing by themselves.
final class Emphasis {
  private static final Pattern MARK =
      Pattern.compile("`++|\\*++|_++|</?(?:b|i|u|em|strong|mark|code|span|div|p|answer) ?/?>");

  /// With one of these begins every mark; most replies have none.
  private static final String FIRST = "`*_<";

  private Emphasis() {}

  /// The positions of the marks. A star or an underscore within a formula or a name is none, nor is
  /// a star with a space on both sides: a product or a bullet.
  static BitSet marks(CharSequence text) {
    BitSet marks = new BitSet();
    if (!Characters.anyOf(FIRST, text)) {
      return marks;
    }
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      char mark = text.charAt(matcher.start());
      char before = matcher.start() == 0 ? '\n' : text.charAt(matcher.start() - 1);
      char after = matcher.end() == text.length() ? '\n' : text.charAt(matcher.end());
      boolean starOrLine = mark == '*' || mark == '_';
      boolean within =
          (alphanumeric(before) || before == ')' || before == '}')
              && (alphanumeric(after) || after == '(' || after == '{');
      boolean apart = after == ' ' && (before == ' ' || before == '\n');
      if (!(starOrLine && (within || apart))) {
        marks.set(matcher.start(), matcher.end());
      }
    }
    return marks;
  }

  private static boolean alphanumeric(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
