package kr.gwageo.scoring.reply;

import java.util.regex.Pattern;

/// LaTeX as it stands around short answers.
final class Latex {
  private static final Pattern FRACTION =
      Pattern.compile("\\\\[dt]?frac *+\\{([^{}]*+)\\} *+\\{([^{}]*+)\\}");
  private static final Pattern GROUPING = Pattern.compile("\\{,\\}|\\\\,(?=\\d{3})");
  private static final Pattern TIMES = Pattern.compile("\\\\(?:times|cdot)(?![a-zA-Z])");
  private static final Pattern SPACE = Pattern.compile("\\\\[ ,;:!]|\\\\q?quad(?![a-zA-Z])");
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\(?:text|textbf|textit|textrm|mathrm|mathbf|mathit|mathsf|mathbb|operatorname|boxed"
              + "|left|right|displaystyle|bf|rm)(?![a-zA-Z])");
  private static final Pattern SIGN = Pattern.compile("[${}]|\\\\[()\\[\\]]|\\\\(?=%)");

  private Latex() {}

  /// What a formula says, as one would type it: `\frac{1}{2}` is `1/2`, `\text{원}` is `원`.
  static String plain(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('$') < 0 && text.indexOf('{') < 0) {
      return text;
    }
    String plain = FRACTION.matcher(text).replaceAll("$1/$2");
    plain = GROUPING.matcher(plain).replaceAll(",");
    plain = TIMES.matcher(plain).replaceAll("×");
    plain = SPACE.matcher(plain).replaceAll(" ");
    plain = COMMAND.matcher(plain).replaceAll("");
    return SIGN.matcher(plain).replaceAll("");
  }
}
