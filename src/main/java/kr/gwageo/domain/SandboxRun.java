package kr.gwageo.domain;

import java.util.List;

/// A trial's program, run against tests in a sandbox: one line of the record beside the journal.
///
/// @param number the trial's place in the plan, from 1
/// @param trial the trial's id
/// @param program digest of its text
/// @param isolation what kept it from the machine
/// @param tests in the order of the target's; fewer where the first ones said enough
/// @param failure why the sandbox itself failed, empty where it did not
public record SandboxRun(
    long number,
    String trial,
    Digest program,
    String isolation,
    List<TestRun> tests,
    String failure) {
  public SandboxRun {
    tests = List.copyOf(tests);
  }

  /// Whether the sandbox did its work, whatever the program did.
  public boolean sound() {
    return failure.isEmpty();
  }
}
