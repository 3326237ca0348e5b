package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.gwageo.domain.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineReaderTest {
  private final List<String> seen = new ArrayList<>();

  private final JsonLineReader reader =
      new JsonLineReader(event -> seen.add(Json.parse(event.data()).toString()));

  private void feed(byte[] bytes) throws IOException {
    reader.feed(bytes, bytes.length);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\n2\n", "1\r\n2\r\n", "1\n\n \n2\n", "1\n2", "\uFEFF1\n2"})
  void readsAValueALine(String stream) throws IOException {
    feed(utf8(stream));
    reader.end();
    assertThat(seen).containsExactly("1", "2");
  }

  @Test
  void readsACharacterThatIsSplitBetweenTwoPieces() throws IOException {
    byte[] bytes = utf8("\"한🎓\"\n");
    for (byte piece : bytes) {
      feed(new byte[] {piece});
    }
    assertThat(seen).containsExactly("\"한🎓\"");
  }

  @Test
  void dropsALastLineThatIsCutOff() throws IOException {
    feed(utf8("1\n{\"cut\":"));
    reader.end();
    assertThat(seen).containsExactly("1");
  }

  @Test
  void dropsALastLineThatEndsWithinACharacter() throws IOException {
    byte[] bytes = utf8("1\n\"한");
    feed(Arrays.copyOf(bytes, bytes.length - 1));
    reader.end();
    assertThat(seen).containsExactly("1");
  }

  @Test
  void doesNotReadAWholeLineThatIsNoJsonOrNoUtf8() {
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> feed(utf8("{\"cut\":\n")));
    assertThatExceptionOfType(CharacterCodingException.class)
        .isThrownBy(() -> feed(new byte[] {(byte) 0xFF, '\n'}));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-ndjson", "application/json; charset=utf-8", ""})
  void isChosenForAStreamOfThisProtocolHoweverItIsDeclared(String type) {
    byte[] stream = Fixtures.stream(Protocol.OLLAMA, "streamed");
    try (LoopbackServer server =
            LoopbackServer.reacting(LoopbackServer.response(200, type, stream));
        EndpointClient client = Fixtures.client(Protocol.OLLAMA, server, true)) {
      assertThat(client.ask(Fixtures.PROMPT).outcome()).isInstanceOf(Outcome.Completed.class);
    }
  }
}
