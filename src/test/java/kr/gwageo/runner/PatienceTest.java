package kr.gwageo.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PatienceTest {
  private final Patience patience = new Patience(Fixtures.limits(4), new Random(1));

  private static List<Attempt> times(int count, FailureKind kind) {
    return Collections.nCopies(count, Fixtures.failed(kind));
  }

  private static List<Attempt> after(Duration wait) {
    return List.of(
        Fixtures.attempt(Fixtures.failure(FailureKind.RATE_LIMITED), Optional.of(wait), List.of()));
  }

  @ParameterizedTest
  @CsvSource({"1, 100", "2, 200", "3, 400", "10, 51200", "11, 60000", "900, 60000"})
  void waitsAShareOfATimeThatDoublesUpToAMinute(int attempts, long ceiling) {
    List<Attempt> failures = times(attempts, FailureKind.SERVER_ERROR);
    List<Long> pauses =
        IntStream.range(0, 2000).mapToObj(i -> patience.pause(failures).toMillis()).toList();
    assertThat(pauses)
        .allMatch(pause -> pause >= 0 && pause <= ceiling)
        .anyMatch(pause -> pause > ceiling * 9 / 10)
        .anyMatch(pause -> pause < ceiling / 10);
    assertThat(pauses.stream().mapToLong(Long::longValue).average().orElse(0))
        .isBetween(ceiling * 0.45, ceiling * 0.55);
  }

  @Test
  void waitsAsLongAsTheServerAsksForUpToAnHour() {
    assertThat(patience.pause(after(Duration.ofSeconds(7)))).hasSeconds(7);
    assertThat(patience.pause(after(Duration.ZERO))).isZero();
    assertThat(patience.worthAnother(after(Duration.ofHours(1)))).isTrue();
    assertThat(patience.worthAnother(after(Duration.ofHours(1).plusSeconds(1)))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void asksAgainWhatMaySucceedLaterAndNoMoreOftenThanAllowed(FailureKind kind) {
    assertThat(patience.worthAnother(times(1, kind))).isEqualTo(kind.retriable());
    assertThat(patience.worthAnother(times(3, kind))).isEqualTo(kind.retriable());
    assertThat(patience.worthAnother(times(4, kind))).isFalse();
  }

  @Test
  void neverAsksAgainWhatWasAnswered() {
    for (Outcome outcome :
        List.of(
            Fixtures.reply(),
            new Outcome.Truncated(Fixtures.reply().said().orElseThrow()),
            new Outcome.Refused(Fixtures.reply().said().orElseThrow()))) {
      assertThat(
              patience.worthAnother(
                  List.of(Fixtures.attempt(outcome, Optional.empty(), List.of()))))
          .isFalse();
    }
  }

  @Test
  void givesUpWhatFailsInTheSameWayWhileOthersSucceed() {
    List<Attempt> same = times(3, FailureKind.SERVER_ERROR);
    assertThat(patience.hopeless(same, 3)).isTrue();
    assertThat(patience.hopeless(same, 2)).as("nobody else succeeds").isFalse();
    assertThat(patience.hopeless(same.subList(0, 2), 99)).as("too early").isFalse();
    assertThat(patience.hopeless(times(3, FailureKind.RATE_LIMITED), 99)).isFalse();
    assertThat(patience.hopeless(times(3, FailureKind.OVERLOADED), 99)).isFalse();
    List<Attempt> different =
        List.of(same.getFirst(), Fixtures.failed(FailureKind.CUT_OFF_STREAM), same.getFirst());
    assertThat(patience.hopeless(different, 99)).isFalse();
  }
}
