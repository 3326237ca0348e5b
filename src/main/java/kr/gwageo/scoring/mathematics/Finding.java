package kr.gwageo.scoring.mathematics;

import java.util.List;

/// What a passage gives as its answer.
public sealed interface Finding {

  /// One answer, compared with those accepted.
  ///
  /// @param answer as the passage writes it
  record One(String answer, Match match) implements Finding {}

  /// Several, where one is wanted.
  record Several(List<String> answers) implements Finding {
    public Several {
      answers = List.copyOf(answers);
    }
  }

  /// None that could be read.
  record None() implements Finding {}
}
