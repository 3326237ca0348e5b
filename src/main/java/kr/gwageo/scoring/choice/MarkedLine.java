package kr.gwageo.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line taken apart at its marks: `❌ ① ⭕ ②`, `③ 기체 ← 정답`.
///
/// @param parts its words, each with the mark beside it
record MarkedLine(List<Part> parts) {
  private static final Pattern BULLET = Pattern.compile("^[-*•·>] ++");

  /// Words between marks.
  record Part(String words, Mark verdict) {}

  static MarkedLine of(String line, boolean trueWanted) {
    String text = BULLET.matcher(line.strip()).replaceFirst("");
    List<Part> parts = new ArrayList<>();
    Matcher mark = Mark.ANY.matcher(text);
    int from = 0;
    boolean leading = false;
    Mark before = Mark.NONE;
    while (mark.find()) {
      String words = text.substring(from, mark.start());
      Mark verdict = Mark.of(mark.group(), trueWanted);
      if (parts.isEmpty() && !says(words)) {
        leading = true;
      } else if (says(words)) {
        parts.add(new Part(words, leading ? before : verdict));
      } else {
        parts.add(both(parts.removeLast(), verdict));
      }
      before = verdict;
      from = mark.end();
    }
    String rest = text.substring(from);
    if (says(rest)) {
      parts.add(new Part(rest, leading ? before : Mark.NONE));
    }
    return new MarkedLine(parts);
  }

  /// Words with a mark on both sides, or two: they agree, or else say nothing.
  private static Part both(Part part, Mark verdict) {
    boolean agree = part.verdict() == verdict || part.verdict() == Mark.NONE;
    return new Part(part.words(), agree ? verdict : Mark.NONE);
  }

  /// Whether there is a letter, a digit or a symbol that stands for one.
  static boolean says(String words) {
    return words
        .chars()
        .anyMatch(c ->
            Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER
                || (c >= 'Ⓐ' && c <= 'ⓩ')
                || (c >= '㉠' && c <= '㉻'));
  }
}
