package kr.gwageo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kr.gwageo.check.examination.Row;
import kr.gwageo.check.result.CheckPlan;
import kr.gwageo.check.result.CheckReport;
import kr.gwageo.check.result.Finding;
import kr.gwageo.check.result.Level;
import kr.gwageo.check.result.Remark;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckupTest {

  static Limits limits(Duration each) {
    return new Limits(
        Pace.DEFAULT,
        1,
        OptionalLong.empty(),
        Duration.ofSeconds(5),
        each,
        each,
        Duration.ofSeconds(20),
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Limits.Rejected.LEFT_OUT);
  }

  static CheckReport check(PracticeServer server, Duration each) throws InterruptedException {
    Service.Endpoint service =
        new Service.Endpoint(
            server.url(), "openai-chat", PracticeServer.MODEL, Optional.of("KEY"), true);
    CheckPlan plan =
        new CheckPlan(service, 8, limits(each), Duration.ofMinutes(2), Duration.ofMillis(10));
    return new Checkup(Clock.systemUTC(), "gwageo test")
        .of(plan, Access.by(Optional.of(PracticeServer.KEY)), (row, number, count) -> {});
  }

  @Test
  void aSoundEndpointPassesEverything() throws InterruptedException {
    try (PracticeServer server = PracticeServer.with()) {
      CheckReport report = check(server, Duration.ofSeconds(10));
      assertThat(report.findings())
          .allSatisfy(
              finding -> assertThat(finding.level()).as("%s", finding).isEqualTo(Level.PASS));
      assertThat(report.findings())
          .extracting(Finding::row)
          .containsExactlyElementsOf(Stream.of(Row.values()).map(Row::id).toList());
      assertThat(report.expense().requests()).isEqualTo(server.requests()).isLessThan(80);
      assertThat(report.expense().promptTokens()).isGreaterThan(20_000);
      assertThat(report.expense().completionTokens()).isGreaterThan(200);
      assertThat(report.expense().uncounted()).isZero();
      assertThat(report.served().models()).containsExactly(PracticeServer.MODEL);
      assertThat(report.served().fingerprints()).containsExactly("practice-1");
      assertThat(report.recordings())
          .hasSize(3)
          .allSatisfy(recording -> {
            assertThat(recording.replies()).hasSize(5);
            assertThat(recording.distinct()).isEqualTo(1);
          });
    }
  }

  @ParameterizedTest
  @EnumSource(Defect.class)
  void eachDefectIsNamedByItsRowAndByNoOther(Defect defect) throws InterruptedException {
    try (PracticeServer server = PracticeServer.with(defect)) {
      CheckReport report = check(server, Duration.ofSeconds(defect.hangs() ? 2 : 10));
      List<Finding> amiss =
          report.findings().stream()
              .filter(finding -> finding.level().compareTo(Level.WARN) >= 0)
              .toList();
      assertThat(amiss).extracting(Finding::row).containsExactly(defect.row().id());
      assertThat(amiss.getFirst().level()).isEqualTo(defect.level());
      assertThat(amiss.getFirst().remarks()).extracting(Remark::sight).contains(defect.sight());
      assertThat(report.count(Level.UNTRIED) > 0).isEqualTo(defect.closesTheDoor());
    }
  }
}
