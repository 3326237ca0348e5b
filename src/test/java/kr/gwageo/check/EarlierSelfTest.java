package kr.gwageo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kr.gwageo.check.result.CheckReport;
import kr.gwageo.check.result.CheckReport.Asked;
import kr.gwageo.check.result.CheckReport.Expense;
import kr.gwageo.check.result.CheckReport.Served;
import kr.gwageo.check.result.Drift;
import kr.gwageo.check.result.Drift.Cause;
import kr.gwageo.check.result.Drift.Verdict;
import kr.gwageo.check.result.Finding;
import kr.gwageo.check.result.Recording;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import org.junit.jupiter.api.Test;

class EarlierSelfTest {
  private static final List<String> PROMPTS = List.of("a", "b", "c");

  private static CheckReport report(Served served, Sight stop, List<Recording> recordings) {
    return new CheckReport(
        CheckReport.SCHEMA,
        "gwageo test",
        Instant.parse("2026-11-21T00:00:00Z"),
        Duration.ofSeconds(1),
        new Asked("http://127.0.0.1:1/v1", "openai-chat", "model"),
        served,
        new Expense(0, 0, 0, 0, 0),
        List.of(
            Finding.of("stop", List.of(Remark.of(stop, "5"))),
            Finding.of("parallel", List.of(Remark.of(Sight.PARALLEL_STEP, 1, 1, 1, 1)))),
        recordings,
        Optional.empty());
  }

  private static CheckReport report(List<Recording> recordings) {
    return report(new Served(List.of("model"), List.of("fp-1")), Sight.STOP_HONOURED, recordings);
  }

  private static List<Recording> always(String reply) {
    return PROMPTS.stream()
        .map(prompt ->
            new Recording(prompt, "sha256:" + prompt, List.of(reply, reply, reply, reply, reply)))
        .toList();
  }

  private static List<Cause> causes(Drift drift) {
    return drift.reasons().stream().map(Drift.Reason::cause).toList();
  }

  @Test
  void theSameRepliesAreUnchanged() {
    Drift drift = Checkup.compare(report(always("하늘은 푸르다.")), report(always("하늘은 푸르다.")));
    assertThat(drift.verdict()).isEqualTo(Verdict.UNCHANGED);
    assertThat(causes(drift)).containsExactly(Cause.REPLIES_SAME);
    assertThat(drift.replies())
        .hasSize(3)
        .allSatisfy(replies -> assertThat(replies.shared()).isEqualTo(1));
  }

  @Test
  void otherRepliesOfADeterministicEndpointAreAChange() {
    Drift drift = Checkup.compare(report(always("하늘은 푸르다.")), report(always("하늘은 맑고 푸르다.")));
    assertThat(drift.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(causes(drift)).containsExactly(Cause.REPLIES_DIFFER);
    assertThat(drift.test().orElseThrow().n()).isEqualTo(30);
  }

  /// Replies as chance has them: one of a few variants each time.
  private static List<Recording> varied(List<String> variants, Random chance) {
    List<Recording> recordings = new ArrayList<>();
    for (String prompt : PROMPTS) {
      List<String> replies = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        replies.add(variants.get(chance.nextInt(variants.size())));
      }
      recordings.add(new Recording(prompt, "sha256:" + prompt, replies));
    }
    return recordings;
  }

  @Test
  void variationWithinAChecksIsNoChange() {
    List<String> variants =
        List.of("하늘은 빛의 산란으로 푸르다.", "하늘은 빛의 산란 때문에 푸르다.", "하늘은 푸른빛이 더 흩어져 푸르다.");
    Random chance = new Random(7);
    int changed = 0;
    for (int i = 0; i < 50; i++) {
      Drift drift =
          Checkup.compare(report(varied(variants, chance)), report(varied(variants, chance)));
      changed += drift.verdict() == Verdict.CHANGED ? 1 : 0;
    }
    assertThat(changed).as("of 50 comparisons of an endpoint with itself").isLessThanOrEqualTo(2);
  }

  @Test
  void anotherModelThatVariesIsFoundThroughItsVariation() {
    List<String> ours = List.of("하늘은 빛의 산란으로 푸르다.", "하늘은 빛의 산란 때문에 푸르다.");
    List<String> theirs = List.of("대기가 짧은 파장을 흩뜨린다.", "공기 분자가 파란빛을 흩뜨린다.");
    Random chance = new Random(7);
    Drift drift = Checkup.compare(report(varied(ours, chance)), report(varied(theirs, chance)));
    assertThat(drift.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(causes(drift)).containsExactly(Cause.REPLIES_DIFFER);
  }

  @Test
  void repliesThatNeverRepeatLeaveItOpen() {
    Random chance = new Random(7);
    List<String> endless = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      endless.add(Long.toString(chance.nextLong(), 36));
    }
    Drift drift = Checkup.compare(report(varied(endless, chance)), report(varied(endless, chance)));
    assertThat(drift.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(causes(drift)).containsExactly(Cause.TOO_VARIED);
  }

  @Test
  void anotherNameOrConfigurationIsAChangeWhateverTheReplies() {
    CheckReport then = report(always("가"));
    CheckReport name =
        report(new Served(List.of("model-2"), List.of("fp-1")), Sight.STOP_HONOURED, always("가"));
    CheckReport configuration =
        report(new Served(List.of("model"), List.of("fp-2")), Sight.STOP_HONOURED, always("가"));
    assertThat(causes(Checkup.compare(then, name)))
        .containsExactly(Cause.SERVED_MODEL, Cause.REPLIES_SAME);
    assertThat(Checkup.compare(then, name).verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(causes(Checkup.compare(then, configuration)))
        .containsExactly(Cause.FINGERPRINT, Cause.REPLIES_SAME);
  }

  @Test
  void aRowWithAnotherLevelIsAChange() {
    CheckReport now =
        report(new Served(List.of("model"), List.of("fp-1")), Sight.STOP_IGNORED, always("가"));
    Drift drift = Checkup.compare(report(always("가")), now);
    assertThat(drift.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(drift.rows())
        .singleElement()
        .satisfies(change -> assertThat(change.row()).isEqualTo("stop"));
  }

  @Test
  void withoutRepliesInBothNothingCanBeTold() {
    Drift drift = Checkup.compare(report(List.of()), report(always("가")));
    assertThat(drift.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(causes(drift)).containsExactly(Cause.NO_REPLIES);
  }

  @Test
  void realChecksOfOneEndpointAgreeAndThoseOfAnotherModelDoNot() throws InterruptedException {
    try (PracticeServer ours = PracticeServer.with();
        PracticeServer varying = PracticeServer.with(Defect.IS_NOT_DETERMINISTIC);
        PracticeServer theirs = PracticeServer.of("나비가 난다")) {
      CheckReport first = CheckupTest.check(ours, Duration.ofSeconds(10));
      assertThat(Checkup.compare(first, CheckupTest.check(ours, Duration.ofSeconds(10))).verdict())
          .isEqualTo(Verdict.UNCHANGED);
      Drift other = Checkup.compare(first, CheckupTest.check(theirs, Duration.ofSeconds(10)));
      assertThat(other.verdict()).isEqualTo(Verdict.CHANGED);
      assertThat(causes(other)).contains(Cause.REPLIES_DIFFER, Cause.ASKED_OTHER);
      CheckReport once = CheckupTest.check(varying, Duration.ofSeconds(10));
      CheckReport again = CheckupTest.check(varying, Duration.ofSeconds(10));
      assertThat(Checkup.compare(once, again).verdict()).isEqualTo(Verdict.UNCHANGED);
    }
  }
}
