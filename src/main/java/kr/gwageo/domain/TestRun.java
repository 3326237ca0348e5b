package kr.gwageo.domain;

import kr.gwageo.domain.item.TestCase;

/// How a program did in one test, as it was seen from outside.
///
/// @param end how it came to its end
/// @param output what it printed, as far as it was taken
/// @param error the last line of what it wrote to standard error, empty where it wrote nothing
public record TestRun(End end, String output, String error) {

  /// How a program comes to its end.
  public enum End {
    /// By itself, with exit code 0.
    ENDED,
    /// By itself with another exit code, or by a signal.
    CRASHED,
    /// Stopped, for its time was up.
    TIMED_OUT,
    /// Stopped, for it printed more than is taken.
    TOO_MUCH_OUTPUT,
    /// Ended, for it was given no more memory.
    TOO_MUCH_MEMORY
  }

  /// Whether the program passed this test.
  public boolean passes(TestCase test) {
    return end == End.ENDED && test.accepts(output);
  }
}
