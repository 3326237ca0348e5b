package kr.gwageo.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.spec.SpecReader;

/// Reads definitions with all the names that the program knows.
final class Definitions {
  private Definitions() {}

  static SpecReader reader() {
    return new SpecReader(
        new SpecReader.Vocabulary(
            List.of(),
            Stream.concat(Rubric.names().stream(), Stream.of(ScorerSpec.JUDGE)).toList(),
            Planner.prompts(),
            BenchmarkFormat.names(),
            BenchmarkReader.fields(),
            Map.of()));
  }
}
