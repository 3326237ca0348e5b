package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.benchmark.ScorerSpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A long run of one sign between two things that a reader relates to each other: work that grew
/// with the square or the cube of the run would take minutes.
@Tag("endurance")
class StretchedRepliesTest {
  private static final int RUN = 2_000;

  /// What may make a pattern share a run out among its parts.
  private static final List<String> SIGNS =
      List.of(
          " ", "!", ",", "(", ")", "*", "-", "\"", "1", "1,", "1.", "a", "가", ":", "^", "{", "\\",
          "~", "/1", "^2", "%", "°", "=1", "+1", "-x", "√", "·2", "_1", "'", "\u0301", "②", "또는 ",
          "2!", "\\frac1");

  private static final List<String> FRAMES =
      List.of("A%sx B", "정답은 3%s은 5이다", "답: ②%s와 ③", "x=%s7, y", "f(a=%s)", "\\boxed{%s2");

  @ParameterizedTest
  @EnumSource
  void areReadInSeconds(Rubric rubric) {
    Scorer scorer = Rubric.scorer(new ScorerSpec(rubric.title(), Map.of()));
    Row row = Row.of(rubric).getFirst();
    for (String frame : FRAMES) {
      for (String sign : SIGNS) {
        String reply = frame.formatted(sign.repeat(RUN / sign.length()));
        Reading reading =
            assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> scorer.read(row.parsed(), reply),
                () -> frame + " with " + sign);
        assertThat(reading.explanation()).isNotBlank();
      }
    }
  }
}
