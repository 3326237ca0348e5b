package kr.gwageo.cli.shell;

/// What the program's exit code means.
public enum ExitCode {
  /// Done.
  DONE(0),
  /// What was examined has a finding of level fail, or a self-test did not reach the criterion.
  FINDING(1),
  /// Wrong usage, or a spec that cannot be right.
  USAGE(2),
  /// A self-test is undecided.
  UNDECIDED(3),
  /// Failures left trials unanswered; run again to resume.
  INCOMPLETE(4),
  /// Something does not match what was sealed or recorded.
  MISMATCH(5),
  /// Interrupted; run again to resume.
  INTERRUPTED(130),
  /// Our own bug.
  BUG(70),
  /// The disk, a lock or a file refused.
  REFUSED(74);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /// The number that the shell sees.
  public int number() {
    return number;
  }
}
