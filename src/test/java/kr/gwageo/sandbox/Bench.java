package kr.gwageo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.TestRun;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import kr.gwageo.domain.spec.Sampling;

/// Runs programs for tests. Where no sandbox can be had, every run is a refusal that says so.
final class Bench {
  static final Sandbox SANDBOX =
      new Sandbox(Path.of(System.getProperty("java.io.tmpdir")), Clock.systemUTC());
  private static final Allowance LITTLE = new Allowance(1, 128);

  private Bench() {}

  static SandboxRun run(String program, Target.Tests tests) {
    Item item = TestRounds.free("i", "짜라.", tests);
    Trial trial = Trial.of(1, "e", item, 1, new Prompt(List.of(), Sampling.DEFAULT));
    return SANDBOX.run(trial, program, tests, true);
  }

  /// What one program does with one input; empty where no sandbox can be had, once it is certain
  /// that the refusal says why and that nothing was run.
  static Optional<TestRun> run(String program, String input) {
    SandboxRun run =
        run(program, new Target.Tests("python", LITTLE, List.of(new TestCase(input, "")), ""));
    if (SANDBOX.lack().isPresent()) {
      assertThat(run.failure()).startsWith("no sandbox can be had: ");
      assertThat(run.tests()).isEmpty();
      return Optional.empty();
    }
    assertThat(run.failure()).isEmpty();
    assertThat(run.tests()).hasSize(1);
    return Optional.of(run.tests().getFirst());
  }
}
