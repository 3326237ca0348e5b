package kr.gwageo.cli.grade;

import java.util.Optional;
import java.util.SortedSet;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.Score;
import kr.gwageo.grading.Mark;

/// A graded answer as `--out` writes it.
///
/// @param id of the item
/// @param repeat from 1
/// @param value in \[0, 1\]; empty where there is no score
/// @param ungraded why there is none
/// @param answer as read, empty where none was
/// @param rule by which it was read, or that of the outcome policy
/// @param kind what the answer amounts to
/// @param explanation where in the response, for a person who checks
/// @param flags what is odd about its language; empty where nothing is
record GradeLine(
    String id,
    int repeat,
    Optional<Double> value,
    Optional<Kind> ungraded,
    String answer,
    String rule,
    Kind kind,
    String explanation,
    Optional<SortedSet<LanguageFlag>> flags) {

  static GradeLine of(Mark mark) {
    return switch (mark.score()) {
      case Score.Graded graded ->
          new GradeLine(
              mark.item().id(),
              mark.repeat(),
              Optional.of(graded.value()),
              Optional.empty(),
              graded.answer(),
              graded.rule(),
              graded.kind(),
              graded.explanation(),
              flags(graded));
      case Score.Ungraded ungraded ->
          new GradeLine(
              mark.item().id(),
              mark.repeat(),
              Optional.empty(),
              Optional.of(ungraded.kind()),
              "",
              "",
              ungraded.kind(),
              ungraded.explanation(),
              flags(ungraded));
    };
  }

  private static Optional<SortedSet<LanguageFlag>> flags(Score score) {
    return Optional.of(score.flags()).filter(flags -> !flags.isEmpty());
  }
}
