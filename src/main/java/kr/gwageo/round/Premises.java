package kr.gwageo.round;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import kr.gwageo.sandbox.Sandbox;

/// What a round finds on the machine it runs on.
///
/// @param shelves folders with benchmarks, the first that has a name wins; prompts for judges are
///   in the folder `prompts` beside each, schemes of points in `rounds/schemes`
/// @param environment variables by name
/// @param clock one that does not run backwards
/// @param chance for the jitter of waits; safe for many threads
/// @param sandbox runs programs that models wrote
/// @param tool name and version of this program
public record Premises(
    List<Path> shelves,
    Map<String, String> environment,
    InstantSource clock,
    RandomGenerator chance,
    Sandbox sandbox,
    String tool) {
  public Premises {
    shelves = List.copyOf(shelves);
    environment = Map.copyOf(environment);
  }
}
