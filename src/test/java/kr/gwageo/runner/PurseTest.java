package kr.gwageo.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.archive.Ledger;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Price;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import org.junit.jupiter.api.Test;

class PurseTest {
  private static final Prompt PROMPT =
      new Prompt(List.of(Message.user("열 글자짜리 물음들")), Sampling.DEFAULT);
  private static final Ledger.Account NOTHING = new Ledger.Account(0, Usage.UNREPORTED);

  private static EntrySpec entry(Budget budget, Optional<Price> price) {
    return new EntrySpec(
        "team",
        "team",
        Role.COMPETITOR,
        new Service.Recorded("answers"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        price,
        budget);
  }

  private static Purse ofTokens(long tokens, Ledger.Account before) {
    return new Purse(
        entry(new Budget(OptionalLong.of(tokens), Optional.empty()), Optional.empty()), before);
  }

  private static Usage usage(long prompt, long completion) {
    return new Usage(
        OptionalLong.of(prompt),
        OptionalLong.of(completion),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  private static Reply reply(String text, Usage usage) {
    return new Reply(text, "", "stop", "model", usage);
  }

  private static Attempt answered(Reply reply) {
    return Fixtures.attempt(new Outcome.Completed(reply), Optional.empty(), List.of());
  }

  private static Attempt used(long prompt, long completion) {
    return answered(reply("정답", usage(prompt, completion)));
  }

  /// Requests that can be paid, one after another, at most 1,000.
  private static int paid(Purse purse, Attempt each) {
    return paid(purse, PROMPT, each);
  }

  private static int paid(Purse purse, Prompt prompt, Attempt each) {
    int requests = 0;
    while (requests < 1000 && purse.open()) {
      purse.pay(prompt, each);
      requests++;
    }
    return requests;
  }

  @Test
  void paysAsManyRequestsAsItsTokensLast() {
    assertThat(paid(ofTokens(1000, NOTHING), used(60, 40))).isEqualTo(10);
    assertThat(paid(ofTokens(1099, NOTHING), used(60, 40))).isEqualTo(10);
  }

  @Test
  void countsWhatIsOpenAsIfItTookAsMuchAsThoseBefore() {
    Purse purse = ofTokens(1000, NOTHING);
    assertThat(purse.open()).isTrue();
    purse.pay(PROMPT, used(60, 40));
    int open = 0;
    while (purse.open()) {
      open++;
    }
    assertThat(open).isEqualTo(9);
  }

  @Test
  void paysAsManyRequestsAsItsMoneyLasts() {
    Price price = new Price(BigDecimal.valueOf(2), BigDecimal.ONE, BigDecimal.valueOf(10), "USD");
    Purse purse =
        new Purse(
            entry(
                new Budget(OptionalLong.empty(), Optional.of(new BigDecimal("0.005"))),
                Optional.of(price)),
            NOTHING);
    assertThat(paid(purse, used(100, 30))).as("of 0.0005 each").isEqualTo(10);
  }

  @Test
  void countsEarlierRunsAndExpectsOfARequestWhatTheyTook() {
    Ledger.Account before = new Ledger.Account(8, usage(480, 320));
    assertThat(paid(ofTokens(1000, before), used(60, 40))).isEqualTo(2);
    Purse purse = ofTokens(1000, before);
    assertThat(purse.open()).isTrue();
    assertThat(purse.open()).isTrue();
    assertThat(purse.open()).as("the first two would use it up").isFalse();
    assertThat(ofTokens(800, before).open()).isFalse();
  }

  @Test
  void takesTokensThatAreNotReportedForHalfTheCharacters() {
    String hundred = "가".repeat(100 - PROMPT.messages().getFirst().text().length());
    Attempt silent = answered(reply(hundred, Usage.UNREPORTED));
    assertThat(paid(ofTokens(500, NOTHING), silent)).isEqualTo(10);
  }

  @Test
  void aReplyThatCameTooLateIsPaidForAndAFailureIsNot() {
    Attempt late =
        new Attempt(
            Instant.EPOCH,
            Duration.ZERO,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Fixtures.failure(FailureKind.TIMEOUT_TOTAL),
            Optional.of(reply("정답", usage(60, 40))));
    assertThat(paid(ofTokens(1000, NOTHING), late)).isEqualTo(10);
    assertThat(paid(ofTokens(1000, NOTHING), Fixtures.failed(FailureKind.SERVER_ERROR)))
        .isEqualTo(1000);
  }

  @Test
  void whereNothingIsReportedToolsAndCallsAreCountedLikeWords() {
    Prompt offering =
        new Prompt(
            PROMPT.messages(),
            List.of(new Tool("f".repeat(20), "d".repeat(20), "p".repeat(40))),
            PROMPT.sampling());
    Reply calling =
        new Reply(
            "",
            "",
            "tool_calls",
            "model",
            "",
            Usage.UNREPORTED,
            List.of(new ToolCall("f".repeat(20), "a".repeat(60))),
            List.of());
    assertThat(paid(ofTokens(1000, NOTHING), offering, answered(calling)))
        .as("of (10 + 80 + 80) / 2 each")
        .isEqualTo(11);
  }

  @Test
  void withoutABudgetThereIsNoEnd() {
    assertThat(paid(new Purse(entry(Budget.NONE, Optional.empty()), NOTHING), used(999, 999)))
        .isEqualTo(1000);
  }
}
