package kr.gwageo.cli.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import kr.gwageo.leaders.PackFile;
import kr.gwageo.rehearsal.PracticeEndpoint;
import kr.gwageo.selftest.SelfTest;
import kr.gwageo.selftest.SelfTestOrder;
import kr.gwageo.selftest.SelfTestResult;
import kr.gwageo.selftest.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A self-test that is told to stop asks nothing more, and goes on from there when run again.
class SelfTestStopTest {
  @TempDir private Path here = Path.of("");

  private static final class Watching implements SelfTest.Audience {
    private final List<Standing> seen = new ArrayList<>();
    private Runnable atTen = () -> {};

    @Override
    public void begins(int attempt, int attempts) {
      assertThat(attempt).isEqualTo(1);
      assertThat(attempts).isEqualTo(1);
    }

    @Override
    public void stands(Standing standing) {
      seen.add(standing);
      if (seen.size() == 10) {
        atTen.run();
      }
    }
  }

  @Test
  void whatWasAnsweredIsNotAskedAgain() throws Exception {
    SelfTestStage stage = new SelfTestStage(here, 30);
    stage.pack(0.85, 0.8);
    try (PracticeEndpoint endpoint = stage.endpoint(0.8, 0)) {
      SelfTestOrder order = order(endpoint.url());
      SelfTest first = new SelfTest(stage.premises());
      Watching stopped = new Watching();
      stopped.atTen = first::stop;
      assertThatThrownBy(() -> first.conduct(order, here.resolve("out"), stopped))
          .isInstanceOf(InterruptedException.class);
      assertThat(first.stopped()).isTrue();
      assertThat(endpoint.requests()).isLessThanOrEqualTo(12);

      Watching again = new Watching();
      SelfTestResult result =
          new SelfTest(stage.premises()).conduct(order, here.resolve("out"), again);
      assertThat(again.seen.subList(0, stopped.seen.size()))
          .as("the evidence is the same, item by item")
          .isEqualTo(stopped.seen);
      assertThat(result.used()).isEqualTo(25);
      assertThat(endpoint.requests()).as("each item once").isEqualTo(25);
      assertThat(SelfTest.seed(here.resolve("out"))).hasValue(4);
      assertThat(SelfTest.seed(here.resolve("elsewhere"))).isEmpty();
    }
  }

  @Test
  void whoIsToldToStopBeforeTheFirstItemAsksNothing() throws Exception {
    SelfTestStage stage = new SelfTestStage(here, 5);
    stage.pack(0.85);
    try (PracticeEndpoint endpoint = stage.endpoint(0.8, 0)) {
      SelfTest test = new SelfTest(stage.premises());
      test.stop();
      assertThatThrownBy(
              () -> test.conduct(order(endpoint.url()), here.resolve("out"), new Watching()))
          .isInstanceOf(InterruptedException.class);
      assertThat(test.stopped()).isTrue();
      assertThat(endpoint.requests()).isZero();
    }
  }

  private SelfTestOrder order(String url) throws Exception {
    Path pack = here.resolve(SelfTestStage.PACK);
    return new SelfTestOrder(
        PackFile.read(pack),
        pack,
        new Service.Endpoint(url, "openai-chat", "m", Optional.empty(), true),
        Access.by(Optional.empty()),
        0.0001,
        OptionalInt.of(25),
        Optional.empty(),
        Budget.NONE,
        4,
        4,
        here.resolve("attempts.jsonl"));
  }
}
