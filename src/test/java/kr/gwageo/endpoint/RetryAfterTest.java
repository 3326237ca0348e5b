package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          0,                               PT0S
          ' 7 ',                           PT7S
          3600,                            PT1H
          'Sat, 21 Nov 2026 12:01:30 GMT', PT1M30S
          'Sat, 21 Nov 2026 11:59:59 GMT', PT0S
          """)
  void isReadInBothForms(String header, Duration wait) {
    assertThat(RetryAfter.parse(header, Fixtures.NOON)).contains(wait);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999", "Sat, 21 Nov 2026"})
  void isNothingInAnyOther(String header) {
    assertThat(RetryAfter.parse(header, Fixtures.NOON)).isEmpty();
  }

  @Test
  void isPartOfTheAttempt() {
    try (LoopbackServer server =
            LoopbackServer.reacting(LoopbackServer.response(429, "", "", "Retry-After: 12"));
        EndpointClient client = Fixtures.client(server, false)) {
      assertThat(client.ask(Fixtures.PROMPT).retryAfter()).contains(Duration.ofSeconds(12));
    }
  }
}
