package kr.gwageo.generation.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;

/// Choices with the right one at a place of chance.
public final class Options {
  private Options() {}

  /// A problem with this right choice among at most four wrong ones.
  ///
  /// @param wrong the likeliest mistakes first; what equals the right one or comes twice is left
  ///   out
  public static Problem choice(
      Draw draw, String question, String right, List<String> wrong, int steps, String rationale) {
    SequencedSet<String> all = new LinkedHashSet<>(List.of(right));
    for (String one : wrong) {
      if (all.size() < 5) {
        all.add(one);
      }
    }
    List<String> choices = draw.shuffled(new ArrayList<>(all));
    return Problem.choice(question, choices, choices.indexOf(right), steps, rationale);
  }
}
