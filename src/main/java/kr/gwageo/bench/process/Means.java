package kr.gwageo.bench.process;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// What a measurement finds on the machine it runs on.
///
/// @param java how a Java machine is started, without its options
/// @param program class path and main class with all that follows, up to the name of the command
///   for parts, which are what child processes do
/// @param environment variables by name
/// @param clock for the times that go into files
/// @param nanoTime for durations
/// @param tool name and version of this program
public record Means(
    String java,
    List<String> program,
    Map<String, String> environment,
    InstantSource clock,
    LongSupplier nanoTime,
    String tool) {
  public Means {
    program = List.copyOf(program);
    environment = Map.copyOf(environment);
  }
}
