package kr.gwageo.round;

import java.nio.file.Path;
import java.util.List;
import kr.gwageo.archive.Milestones;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Publication;
import kr.gwageo.domain.result.Stage;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.round.OutOfOrderException.Why;
import kr.gwageo.signature.SigningKey;

/// How far the official round in a folder has come, told by the files that are there.
final class Life {
  private Life() {}

  static Stage stage(Path folder) {
    Milestones milestones = new Milestones(folder);
    if (!milestones.signed()) {
      return Stage.DRAFT;
    }
    if (milestones.decided()) {
      return published(folder, milestones) ? Stage.PUBLISHED : Stage.DECIDED;
    }
    if (!milestones.begun()) {
      return Stage.SEALED;
    }
    RoundRecord record = RoundRecord.of(folder);
    return Marking.attended(record).complete() ? Stage.COMPLETE : Stage.RUNNING;
  }

  /// A bundle of before an amendment does not publish what was decided after it.
  private static boolean published(Path folder, Milestones milestones) {
    List<Publication> publications = milestones.publications();
    List<Amendment> amendments = RoundRecord.of(folder).amendments();
    return !publications.isEmpty()
        && (amendments.isEmpty() || publications.getLast().at().isAfter(amendments.getLast().at()));
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

  /// Holds a round to be asked to a time between its seal and its decision, which would no longer
  /// stand if a run opened the folder again.
  static void mustBeAsking(Path folder) {
    Stage stage = mustHaveReached(Stage.SEALED, folder);
    if (stage.compareTo(Stage.DECIDED) >= 0) {
      throw new OutOfOrderException(Why.DECIDED, folder.toString(), stage);
    }
  }

  /// Holds a step that signs to the key that signed the rules: another would take their place.
  static void mustBeSignedBy(SigningKey key, Path folder) {
    if (!new Milestones(folder).signedBy((text, sig) -> key.open().verifies(text, sig))) {
      throw new OutOfOrderException(Why.OTHER_KEY, folder.toString(), stage(folder));
    }
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
