package kr.gwageo.round;

import kr.gwageo.domain.result.Stage;

/// A step of an official round does not follow the one before it. Nothing was written.
public final class OutOfOrderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;
  private final String place;
  private final Stage stage;

  /// What stands in the way.
  public enum Why {
    /// The round is a practice round, which has no such life.
    PRACTICE,
    /// The round is an official one: decide it anew.
    OFFICIAL,
    /// The rules are not sealed yet.
    NOT_SEALED,
    /// The rules are sealed already.
    SEALED,
    /// The rules bear the signature of another key.
    OTHER_KEY,
    /// The round is decided: nothing is left to ask.
    DECIDED,
    /// The rules hold another scheme of points.
    OTHER_SCHEME,
    /// Neither the rules nor the person name a scheme for the figures.
    NO_SCHEME,
    /// The round was decided on other figures, findings or another scheme.
    RESUBMITTED,
    /// The folder is not as it was signed.
    DIFFERS,
    /// Not all that is planned was answered.
    NOT_COMPLETE,
    /// The round is not decided, so nobody looks at scores.
    NOT_DECIDED
  }

  OutOfOrderException(Why why, String place, Stage stage) {
    super(why + " " + place + ": " + stage);
    this.why = why;
    this.place = place;
    this.stage = stage;
  }

  public Why why() {
    return why;
  }

  /// The round's folder.
  public String place() {
    return place;
  }

  /// How far the round has come.
  public Stage stage() {
    return stage;
  }
}
