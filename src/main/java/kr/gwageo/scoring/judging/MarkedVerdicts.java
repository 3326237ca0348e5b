package kr.gwageo.scoring.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.spec.JudgeOptions;

/// Verdicts in double brackets: a number, `[[7]]`, or which of two answers is better, `[[A>>B]]`,
/// `[[A]]`, `[[tie]]`. Other words in double brackets are no verdicts.
final class MarkedVerdicts {
  private static final Pattern MARKER = Pattern.compile("\\[\\[\\s*+([^\\[\\]\\s]{1,20})\\s*+]]");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");
  private static final Pattern PREFERENCE = Pattern.compile("[AB<>=]+|tie");

  private MarkedVerdicts() {}

  static OpinionReader.Found in(String text, JudgeOptions.Kind kind) {
    List<String> verdicts = new ArrayList<>();
    Matcher marker = MARKER.matcher(text);
    while (marker.find()) {
      String inside = marker.group(1);
      switch (kind) {
        case RUBRIC -> {
          if (NUMBER.matcher(inside).matches()) {
            verdicts.add(new BigDecimal(inside).stripTrailingZeros().toPlainString());
          }
        }
        case PAIRWISE -> {
          if (PREFERENCE.matcher(inside).matches()) {
            verdicts.add(inside);
          }
        }
      }
    }
    return new OpinionReader.Found(verdicts, false);
  }
}
