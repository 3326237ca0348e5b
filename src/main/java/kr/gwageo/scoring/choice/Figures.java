package kr.gwageo.scoring.choice;

import java.util.regex.Pattern;

/// Numbers that are the options themselves rather than their labels.
final class Figures {
  private static final Pattern GROUPING = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");

  /// Before a number, these words say that it is a value: `구하는 값은 9`.
  private static final Pattern VALUE =
      Pattern.compile("(?:값|합|곱|차|몫|나머지|넓이|부피|길이|둘레|개수|평균|확률|거리|속력|나이|계산 결과)[은는] *$");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?+");

  /// The words, and what precedes them for a quantifier or so.
  private static final int BEFORE = 12;

  private Figures() {}

  /// A text without the commas that group thousands.
  static String ungrouped(String text) {
    return text.indexOf(',') < 0 ? text : GROUPING.matcher(text).replaceAll("");
  }

  /// Whether a number at a place of a passage is called a value.
  static boolean valueAt(String passage, int start) {
    return VALUE.matcher(passage.substring(Math.max(0, start - BEFORE), start)).find();
  }

  /// Whether an option's text is a number.
  static boolean number(String text) {
    return NUMBER.matcher(text).matches();
  }
}
