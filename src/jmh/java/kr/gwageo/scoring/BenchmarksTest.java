package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks, in processes of their own. Nothing passes or fails by time: the figures are
/// for `docs/performance.md`.
class BenchmarksTest {

  @Test
  void everyBenchmarkGivesAFigure() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(System.getProperty("jmh.only", ".*"))
                    .addProfiler(ProcessorTime.class)
                    .shouldFailOnError(true)
                    .build())
            .run();
    assertThat(results)
        .isNotEmpty()
        .allSatisfy(result -> assertThat(result.getPrimaryResult().getScore()).isPositive());
  }
}
