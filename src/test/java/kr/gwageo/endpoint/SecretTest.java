package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.endpoint.LoopbackServer.Reaction;
import kr.gwageo.endpoint.LoopbackServer.Then;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  private static final String KEY = "sk-test/+000/42==";
  private static final String ENCODED = "sk-test%2F%2B000%2F42%3D%3D";

  private static List<Reaction> echoes() {
    String json = "application/json";
    String error = "{\"error\":{\"message\":\"Incorrect API key provided: " + KEY + "\"}}";
    String stream =
        """
        data: {"choices":[{"delta":{"content":"열쇠는 sk-test/+0"}}]}

        data: {"choices":[{"delta":{"content":"00/42=="},"finish_reason":"stop"}]}

        """;
    String reply =
        """
        {"model": "KEY", "choices": [{"finish_reason": "KEY",
         "message": {"content": "열쇠는 KEY", "reasoning_content": "KEY"}}]}\
        """
            .replace("KEY", KEY);
    return List.of(
        LoopbackServer.response(401, json, error),
        LoopbackServer.response(401, json, error.replace("/", "\\/")),
        LoopbackServer.response(500, "text/plain", " ".repeat(150) + "x".repeat(226) + KEY),
        LoopbackServer.response(200, json, "{" + KEY),
        LoopbackServer.response(200, json, "{\"" + KEY + "\": 1}"),
        LoopbackServer.response(200, json, reply),
        LoopbackServer.response(200, json, "{" + error.substring(1)),
        LoopbackServer.response(200, "text/event-stream", stream),
        LoopbackServer.response(200, "text/event-stream", "data: " + KEY + "\n\n"),
        LoopbackServer.response(302, "", "", "Location: http://x/?key=" + ENCODED),
        new Reaction("HTTP/1.1 " + KEY + "\r\n\r\n", Then.CLOSE));
  }

  @ParameterizedTest
  @MethodSource("echoes")
  void isNotShownByWhateverTheServerEchoes(Reaction echo) {
    try (LoopbackServer server = LoopbackServer.reacting(echo);
        EndpointClient client =
            EndpointClient.open(
                Fixtures.service(server.url(), false),
                Access.by(Optional.of(KEY)),
                Limits.DEFAULT,
                1,
                Fixtures.CLOCK)) {
      Attempt attempt = client.ask(Fixtures.PROMPT);
      assertThat(server.requests().getFirst()).contains("Bearer " + KEY);
      assertThat(attempt.toString()).doesNotContain(KEY, ENCODED, "sk-te");
      assertThat(client.toString()).doesNotContain(KEY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"열쇠-00001", "two\nlines-00001", "two words-00001"})
  void thatNoHeaderCanCarryIsSaidNotShown(String key) {
    try (LoopbackServer server = LoopbackServer.reacting(new Reaction("", Then.CLOSE));
        EndpointClient client =
            EndpointClient.open(
                Fixtures.service(server.url(), false),
                Access.by(Optional.of(key)),
                Limits.DEFAULT,
                1,
                Fixtures.CLOCK)) {
      assertThat(client.ask(Fixtures.PROMPT).outcome())
          .isEqualTo(
              new Outcome.Failed(
                  FailureKind.AUTHENTICATION,
                  "the key holds a character that no header can carry"));
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void isTakenOutOfEveryPartOfAReply() {
    Secret secret = new Secret(Access.by(Optional.of(KEY)));
    Reply reply = new Reply(KEY, KEY + KEY, ENCODED, KEY, Usage.UNREPORTED);
    Reply redacted = new Reply("[key]", "[key][key]", "[key]", "[key]", Usage.UNREPORTED);
    assertThat(secret.redact(new Outcome.Completed(reply)))
        .isEqualTo(new Outcome.Completed(redacted));
    assertThat(secret.redact(new Outcome.Truncated(reply)))
        .isEqualTo(new Outcome.Truncated(redacted));
    assertThat(secret.redact(new Outcome.Refused(reply))).isEqualTo(new Outcome.Refused(redacted));
    assertThat(secret).hasToString("[key]");
  }

  @Test
  void thatIsAPlaceholderLeavesAnswersAlone() {
    Secret placeholder = new Secret(Access.by(Optional.of("EMPTY")));
    Outcome answer = new Outcome.Completed(new Reply("EMPTY", "", "stop", "", Usage.UNREPORTED));
    assertThat(placeholder.redact(answer)).isEqualTo(answer);
    assertThat(placeholder.redact(new Outcome.Failed(FailureKind.AUTHENTICATION, "not EMPTY")))
        .isEqualTo(new Outcome.Failed(FailureKind.AUTHENTICATION, "not [key]"));
  }

  @Test
  void thatIsBlankIsNone() {
    assertThat(new Secret(Access.by(Optional.of(" \n"))).key()).isEmpty();
    assertThat(
            new Secret(Access.by(Optional.of(" \n")))
                .redact(new Outcome.Failed(FailureKind.DNS, "a b")))
        .isEqualTo(new Outcome.Failed(FailureKind.DNS, "a b"));
  }
}
