package kr.gwageo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private final Ledger ledger = new Ledger();

  private static Reply reply(String text, long prompt, long completion) {
    return new Reply(text, "", "stop", "model", usage(prompt, completion));
  }

  private static Usage usage(long prompt, long completion) {
    return new Usage(
        OptionalLong.of(prompt),
        OptionalLong.of(completion),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  private static Attempt attempt(Outcome outcome, Optional<Reply> late) {
    return new Attempt(
        Instant.EPOCH, Duration.ZERO, Optional.empty(), Optional.empty(), List.of(), outcome, late);
  }

  private static Attempt answered(String text) {
    return attempt(new Outcome.Completed(reply(text, 10, 5)), Optional.empty());
  }

  private static Attempt failed() {
    return attempt(new Outcome.Failed(FailureKind.SERVER_ERROR, "500"), Optional.empty());
  }

  private void enter(long number, int turn, boolean done, Attempt... attempts) {
    ledger.enter(
        new Exchange(number, "team/task/i" + number + "/1", turn, List.of(attempts), done));
  }

  @Test
  void whatIsDoneIsDoneAndNothingElse() {
    enter(1, 1, true, answered("가"));
    enter(2, 1, false, failed(), failed());
    enter(4_000_000, 1, true, failed(), answered("나"));
    assertThat(ledger.done(1)).isTrue();
    assertThat(ledger.done(2)).isFalse();
    assertThat(ledger.done(3)).isFalse();
    assertThat(ledger.done(4_000_000)).isTrue();
    assertThat(ledger.account("team").done()).isEqualTo(2);
  }

  @Test
  void remembersWhatWasLeftOutWhenTheEntryLastAnswered() {
    assertThat(ledger.leftOut("team")).isEmpty();
    Outcome answer = new Outcome.Completed(reply("가", 10, 5));
    enter(
        1,
        1,
        true,
        new Attempt(
            Instant.EPOCH,
            Duration.ZERO,
            Optional.empty(),
            Optional.empty(),
            List.of("temperature"),
            answer,
            Optional.empty()));
    enter(2, 1, false, failed());
    assertThat(ledger.leftOut("team")).containsExactly("temperature");
    assertThat(ledger.copy().leftOut("team")).containsExactly("temperature");
  }

  @Test
  void remembersWhatWasSaidUntilTheConversationIsDone() {
    enter(1, 1, false, answered("첫째"));
    enter(1, 2, false, failed());
    enter(2, 1, false, answered("다른 것"));
    enter(1, 2, false, failed(), answered("둘째"));
    assertThat(ledger.answers(1)).containsExactly("첫째", "둘째");
    enter(1, 3, true, answered("셋째"));
    assertThat(ledger.answers(1)).isEmpty();
    assertThat(ledger.answers(2)).containsExactly("다른 것");
    assertThat(ledger.answers(3)).isEmpty();
  }

  @Test
  void addsUpEveryTokenThatIsPaidFor() {
    enter(1, 1, true, failed(), answered("가"));
    Attempt late =
        attempt(
            new Outcome.Failed(FailureKind.TIMEOUT_TOTAL, "late"),
            Optional.of(reply("늦은 답", 100, 50)));
    enter(2, 1, false, late);
    assertThat(ledger.account("team").usage()).isEqualTo(usage(110, 55));
    assertThat(ledger.account("lead")).isEqualTo(new Ledger.Account(0, Usage.UNREPORTED));
  }

  @Test
  void aCopyIsNotMovedByWhatComesLater() {
    enter(1, 1, false, answered("첫째"));
    Ledger copy = ledger.copy();
    enter(1, 2, true, answered("둘째"));
    assertThat(copy.done(1)).isFalse();
    assertThat(copy.answers(1)).containsExactly("첫째");
    assertThat(copy.account("team").done()).isZero();
  }

  @Test
  void whatIsAskedAgainAlthoughItIsDoneCountsOnceAndIsPaidTwice() {
    enter(1, 1, true, answered("무효"));
    enter(1, 1, true, answered("유효"));
    assertThat(ledger.account("team").done()).isEqualTo(1);
    assertThat(ledger.account("team").usage().promptTokens()).hasValue(20);
  }
}
