package kr.gwageo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
  private static final Digest SEAL = Digest.of(List.of("seal"));
  private static final int TRIALS = 4000;

  @TempDir private Path folder = Path.of("");

  private static List<Trial> trials() {
    Round round = TestRounds.round(1, 1, TestRounds.benchmark("text", "bare", Map.of()), TRIALS);
    return TestRounds.trials(round, TestRounds.items(TRIALS / 2)).toList();
  }

  private static Exchange exchange(Trial trial, String id, String text) {
    Attempt attempt =
        new Attempt(
            Instant.EPOCH,
            Duration.ZERO,
            Optional.empty(),
            Optional.empty(),
            new Outcome.Completed(TestRounds.reply(text)));
    return new Exchange(trial.number(), id, 1, List.of(attempt), true);
  }

  private LastWords words(List<Exchange> exchanges, List<Exchange> read) {
    Path file = folder.resolve("20-journal.jsonl");
    try (Journal journal = Journal.open(file, SEAL)) {
      exchanges.forEach(journal::append);
    }
    return LastWords.read(file, Chain.from(SEAL), read::add);
  }

  @Test
  void theLastExchangeOfATrialCountsWhereverItStands() {
    List<Trial> trials = trials();
    Trial near = trials.get(0);
    Trial far = trials.getLast();
    Trial never = trials.get(1);
    List<Exchange> written =
        List.of(
            exchange(near, near.id(), "먼저"),
            exchange(far, far.id(), "긴 답 " + "가나다 😀 ".repeat(20_000)),
            exchange(near, near.id(), "나중"));
    List<Exchange> read = new ArrayList<>();
    try (LastWords words = words(written, read)) {
      assertThat(words.of(near)).hasValue(written.get(2));
      assertThat(words.of(far)).hasValue(written.get(1));
      assertThat(words.of(never)).isEmpty();
    }
    assertThat(read).isEqualTo(written);
  }

  @Test
  void aJournalThatIsNotThereHasNoWords() {
    try (LastWords words =
        LastWords.read(folder.resolve("none.jsonl"), Chain.from(SEAL), exchange -> {})) {
      assertThat(words.of(trials().getFirst())).isEmpty();
    }
  }

  @Test
  void anotherTrialUnderTheSameNumberIsCorrupt() {
    Trial trial = trials().getFirst();
    try (LastWords words =
        words(List.of(exchange(trial, "team/task/another/1", "답")), new ArrayList<>())) {
      ArchiveException corrupt =
          catchThrowableOfType(ArchiveException.class, () -> words.of(trial));
      assertThat(corrupt.why()).isEqualTo(Why.CORRUPT);
      assertThat(corrupt.detail()).contains(trial.id(), "team/task/another/1");
    }
  }
}
