package kr.gwageo.cli.shell;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kr.gwageo.sandbox.Sandbox;

/// Where the program was started.
///
/// @param out for results
/// @param err for messages and progress
/// @param terminal whether a person looks at `err`
/// @param environment variables by name
/// @param clock in UTC
/// @param home folder of the program, with its benchmarks and rounds
/// @param here folder it was started in
public record Surroundings(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment,
    Clock clock,
    Path home,
    Path here) {

  /// Where programs that models wrote are run.
  public Sandbox sandbox() {
    return new Sandbox(Path.of(System.getProperty("java.io.tmpdir")), clock);
  }
}
