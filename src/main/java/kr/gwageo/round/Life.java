package kr.gwageo.round;

import java.nio.file.Path;
import kr.gwageo.archive.Milestones;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.result.Stage;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.round.OutOfOrderException.Why;

/// How far the official round in a folder has come, told by the files that are there.
final class Life {
  private Life() {}

  static Stage stage(Path folder) {
    Milestones milestones = new Milestones(folder);
    if (!milestones.signed()) {
      return Stage.DRAFT;
    }
    if (milestones.decided()) {
      return milestones.publications().isEmpty() ? Stage.DECIDED : Stage.PUBLISHED;
    }
    if (!milestones.begun()) {
      return Stage.SEALED;
    }
    RoundRecord record = RoundRecord.of(folder);
    return Marking.of(record, score -> {}).complete() ? Stage.COMPLETE : Stage.RUNNING;
  }

  /// Holds a round to a stage that it must have reached.
  ///
  /// @param folder of an official round
  /// @return how far it has come
  /// @throws OutOfOrderException if it is a practice round, or has not come so far
  static Stage mustHaveReached(Stage least, Path folder) {
    if (new Milestones(folder).sealed()
        && RoundRecord.of(folder).round().spec().mode() == Mode.PRACTICE) {
      throw new OutOfOrderException(Why.PRACTICE, folder.toString(), Stage.DRAFT);
    }
    Stage stage = stage(folder);
    if (stage.compareTo(least) < 0) {
      Why why =
          switch (least) {
            case DRAFT, SEALED, RUNNING -> Why.NOT_SEALED;
            case COMPLETE -> Why.NOT_COMPLETE;
            case DECIDED, PUBLISHED -> Why.NOT_DECIDED;
          };
      throw new OutOfOrderException(why, folder.toString(), stage);
    }
    return stage;
  }

  /// What an official round comes to is decided and signed, not computed on the way.
  static void mustBePractice(Path folder) {
    if (RoundRecord.of(folder).round().spec().mode() == Mode.OFFICIAL) {
      throw new OutOfOrderException(Why.OFFICIAL, folder.toString(), stage(folder));
    }
  }

  /// Scores of an official round are nobody's before it is decided.
  static void mustBeOpen(Path folder) {
    if (RoundRecord.of(folder).round().spec().mode() == Mode.OFFICIAL) {
      mustHaveReached(Stage.DECIDED, folder);
    }
  }
}
