package kr.gwageo.generation.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// A problem being told: its sentences, and its solution step by step.
///
/// In every text a particle stands with both forms in brackets behind its word: `사과[을/를]`.
public final class Story {
  private static final Pattern PARTICLE = Pattern.compile("\\[([^\\[\\]/]+/[^\\[\\]/]+)]");

  private static final Pattern GAP = Pattern.compile("%(?:(\\d)\\$)?([sd%])");

  private final List<String> told = new ArrayList<>();
  private final List<String> solved = new ArrayList<>();

  /// A text with what is given in its gaps, and the particles as they must be.
  ///
  /// @param text with a gap `%s` or `%d` for each thing given, in order, or `%2$s` for the second;
  ///   `%%` is a percent sign
  public static String phrase(String text, Object... given) {
    String filled = filled(text, given);
    StringBuilder phrase = new StringBuilder();
    Matcher matcher = PARTICLE.matcher(filled);
    int end = 0;
    while (matcher.find()) {
      phrase.append(filled, end, matcher.start());
      phrase.append(Josa.of(phrase.toString(), matcher.group(1)));
      end = matcher.end();
    }
    return phrase.append(filled, end, filled.length()).toString();
  }

  private static String filled(String text, Object[] given) {
    StringBuilder filled = new StringBuilder();
    Matcher gap = GAP.matcher(text);
    int end = 0;
    int next = 0;
    while (gap.find()) {
      filled.append(text, end, gap.start());
      end = gap.end();
      if (gap.group(2).equals("%")) {
        filled.append('%');
      } else if (gap.group(1) == null) {
        filled.append(given[next++]);
      } else {
        filled.append(given[Integer.parseInt(gap.group(1)) - 1]);
      }
    }
    return filled.append(text, end, text.length()).toString();
  }

  /// Tells one more sentence.
  public Story tell(String text, Object... given) {
    told.add(phrase(text, given));
    return this;
  }

  /// Adds one step to the solution.
  public Story step(String text, Object... given) {
    solved.add(phrase(text, given));
    return this;
  }

  /// What was told so far, in one paragraph.
  public String text() {
    return String.join(" ", told);
  }

  /// The problem as told, with this number as its answer.
  public Problem number(BigDecimal answer) {
    return Problem.number(text(), plain(answer), solved.size(), solution());
  }

  /// The problem as told, with this whole number as its answer.
  public Problem number(long answer) {
    return number(BigDecimal.valueOf(answer));
  }

  /// The problem as told, with a text as its answer.
  ///
  /// @param accepted texts that are right, the canonical one first
  public Problem text(List<String> accepted) {
    return Problem.text(text(), accepted, solved.size(), solution());
  }

  private String solution() {
    return String.join(" ", solved);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
