package kr.gwageo.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service.Style;
import kr.gwageo.endpoint.EndpointClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Practice endpoints as a client sees them, over real HTTP.
class PracticeEndpointTest {
  private static final List<Item> ITEMS = PracticeRound.choices(40);

  @ParameterizedTest
  @EnumSource
  void saysTheSameWholeAndStreamed(Style style) throws Exception {
    List<Trial> trials = PracticeRound.trials(ITEMS);
    try (PracticeEndpoint endpoint =
            PracticeEndpoint.simulated(
                PracticeRound.model(0.5, style, 3), trials, PracticeRound.DOMAINS);
        EndpointClient whole = PracticeRound.client(endpoint, false);
        EndpointClient streamed = PracticeRound.client(endpoint, true)) {
      List<Outcome> outcomes = outcomes(PracticeRound.ask(whole, trials));
      assertThat(outcomes).allMatch(Outcome.Completed.class::isInstance);
      assertThat(outcomes(PracticeRound.ask(streamed, trials))).isEqualTo(outcomes);
      assertThat(endpoint.requests()).isEqualTo(2L * ITEMS.size());
    }
  }

  @Test
  void namesItselfAndCountsItsTokens() {
    try (PracticeEndpoint endpoint =
            PracticeRound.endpoint(PracticeRound.model(1, Style.TERSE, 1), ITEMS);
        EndpointClient client = PracticeRound.client(endpoint, false)) {
      Trial trial = PracticeRound.trial(ITEMS.getFirst(), 1);
      Reply reply = reply(client.ask(trial.prompt()));
      int characters =
          trial.prompt().messages().stream()
              .mapToInt(message -> Math.ceilDiv(message.text().length(), 2))
              .sum();
      assertThat(reply.model()).isEqualTo("practice");
      assertThat(reply.usage().promptTokens()).hasValue(characters);
      assertThat(reply.usage().completionTokens()).hasValue(Math.ceilDiv(reply.text().length(), 2));
      assertThat(reply.usage().reasoningTokens()).isEqualTo(OptionalLong.of(0));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void turnsTheFirstRequestAwayWhileItIsBusy(boolean stream) {
    try (PracticeEndpoint endpoint = PracticeRound.endpoint(PracticeRound.faulty(0, 0, 1), ITEMS);
        EndpointClient client = PracticeRound.client(endpoint, stream)) {
      Prompt prompt = PracticeRound.trial(ITEMS.getFirst(), 1).prompt();
      Attempt first = client.ask(prompt);
      assertThat(kind(first)).isEqualTo(FailureKind.RATE_LIMITED);
      assertThat(first.retryAfter()).contains(Duration.ZERO);
      assertThat(client.ask(prompt).outcome()).isInstanceOf(Outcome.Completed.class);
      assertThat(client.ask(prompt).outcome()).isInstanceOf(Outcome.Completed.class);
      assertThat(endpoint.requests()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cutsOffAndDeclines(boolean stream) {
    Prompt prompt = PracticeRound.trial(ITEMS.getFirst(), 1).prompt();
    try (PracticeEndpoint cut = PracticeRound.endpoint(PracticeRound.faulty(1, 0, 0), ITEMS);
        PracticeEndpoint shy = PracticeRound.endpoint(PracticeRound.faulty(0, 1, 0), ITEMS);
        EndpointClient cutClient = PracticeRound.client(cut, stream);
        EndpointClient shyClient = PracticeRound.client(shy, stream)) {
      assertThat(cutClient.ask(prompt).outcome()).isInstanceOf(Outcome.Truncated.class);
      assertThat(shyClient.ask(prompt).outcome())
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused -> assertThat(refused.reply().finishReason()).isEqualTo("content_filter"));
    }
  }

  @Test
  void doesNotKnowAnyOtherPrompt() {
    try (PracticeEndpoint endpoint =
            PracticeRound.endpoint(PracticeRound.model(1, Style.TERSE, 1), ITEMS);
        EndpointClient client = PracticeRound.client(endpoint, false)) {
      Attempt attempt = client.ask(new Prompt(List.of(Message.user("날씨는?")), Sampling.DEFAULT));
      assertThat(attempt.outcome())
          .isEqualTo(
              new Outcome.Failed(
                  FailureKind.UNKNOWN_MODEL,
                  "HTTP 404: practice endpoint: no item of this round has this prompt"));
      assertThat(endpoint.requests()).isEqualTo(1);
    }
  }

  @Test
  void findsTheItemByTheLastUserMessageAlone() {
    try (PracticeEndpoint endpoint =
            PracticeRound.endpoint(PracticeRound.model(1, Style.TERSE, 1), ITEMS);
        EndpointClient client = PracticeRound.client(endpoint, false)) {
      List<Message> asked = PracticeRound.trial(ITEMS.get(7), 1).prompt().messages();
      Prompt prompt =
          new Prompt(
              List.of(
                  Message.user("예시 질문"),
                  new Message(Message.Speaker.ASSISTANT, "①"),
                  asked.getLast()),
              Sampling.DEFAULT);
      assertThat(reply(client.ask(prompt)).text()).contains(Candidates.right(ITEMS.get(7)));
    }
  }

  @Test
  void answersThousandsOfRequests() throws Exception {
    List<Item> items = IntStream.range(0, 2000).mapToObj(PracticeRound::choice).toList();
    List<Trial> trials = PracticeRound.trials(items);
    try (PracticeEndpoint endpoint =
            PracticeEndpoint.simulated(
                PracticeRound.model(1, Style.STEPS, 1), trials, PracticeRound.DOMAINS);
        EndpointClient client = PracticeRound.client(endpoint, false)) {
      List<Attempt> attempts = PracticeRound.ask(client, trials);
      for (int i = 0; i < items.size(); i++) {
        assertThat(reply(attempts.get(i)).text()).endsWith(Candidates.right(items.get(i)));
      }
      assertThat(endpoint.requests()).isEqualTo(2000);
    }
  }

  private static List<Outcome> outcomes(List<Attempt> attempts) {
    return attempts.stream().map(Attempt::outcome).toList();
  }

  private static Reply reply(Attempt attempt) {
    assertThat(attempt.outcome()).isInstanceOf(Outcome.Completed.class);
    return ((Outcome.Completed) attempt.outcome()).reply();
  }

  private static FailureKind kind(Attempt attempt) {
    assertThat(attempt.outcome()).isInstanceOf(Outcome.Failed.class);
    return ((Outcome.Failed) attempt.outcome()).kind();
  }
}
