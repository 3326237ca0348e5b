package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// The options of a problem with choices.
final class Options {
  /// As many as Korean examinations have.
  private static final int COUNT = 5;

  private Options() {}

  /// A problem whose right option stands among four of these wrong ones, at a place by chance.
  ///
  /// @param wrong four or more that differ from `right`
  static Problem problem(
      Draw draw,
      String question,
      String right,
      Collection<String> wrong,
      int steps,
      String rationale) {
    Set<String> others = new LinkedHashSet<>(wrong);
    others.remove(right);
    if (others.size() < COUNT - 1) {
      throw new IllegalStateException("too few wrong options beside " + right + ": " + wrong);
    }
    List<String> options = new ArrayList<>(draw.some(List.copyOf(others), COUNT - 1));
    options.add(draw.below(COUNT), right);
    return Problem.choice(question, options, options.indexOf(right), steps, rationale);
  }

  /// Wrong options that are more like the right one, and others only where too few are.
  static List<String> alike(List<String> wrong, Predicate<String> like) {
    List<String> alike = new ArrayList<>(wrong.stream().filter(like).toList());
    for (String other : wrong) {
      if (alike.size() < COUNT - 1 && !alike.contains(other)) {
        alike.add(other);
      }
    }
    return alike;
  }

  /// Wrong options beside two different numbers with a unit: one or both are off by one or two, and
  /// they differ. One number alone would not do: `3` in a reply may be the third option, or three.
  static List<String> offByFew(int first, int second, String unit) {
    List<String> wrong = new ArrayList<>();
    for (int off = 1; off <= 2 && wrong.size() < COUNT - 1; off++) {
      wrong.clear();
      for (int i = Math.max(1, first - off); i <= first + off; i++) {
        for (int j = Math.max(1, second - off); j <= second + off; j++) {
          if (i != j && (i != first || j != second)) {
            wrong.add(two(i, j, unit));
          }
        }
      }
    }
    return wrong;
  }

  /// Two numbers with a unit.
  static String two(int first, int second, String unit) {
    return Josa.after(first + unit, "과/와") + " " + second + unit;
  }

  /// A problem with options in their natural order.
  ///
  /// @param options five different ones, in their order
  static Problem ordered(
      String question, List<String> options, String right, int steps, String rationale) {
    return Problem.choice(question, options, options.indexOf(right), steps, rationale);
  }
}
