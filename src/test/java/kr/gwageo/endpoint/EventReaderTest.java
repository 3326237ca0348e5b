package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

  record Case(String stream, List<String> data) {}

  private static List<Case> cases() {
    return List.of(
        new Case("", List.of()),
        new Case("data: 가\n\n", List.of("가")),
        new Case("data:가\n\ndata:  나\n\n", List.of("가", " 나")),
        new Case("data: 가\r\n\r\ndata: 나\r\n\r\n", List.of("가", "나")),
        new Case("data: 가\r\rdata: 나\r\r", List.of("가", "나")),
        new Case("data: 가\ndata: 나\n\n", List.of("가\n나")),
        new Case("data: 가\r\ndata: 나\r\n\r\n", List.of("가\n나")),
        new Case("\uFEFFdata: 가\n\n", List.of("가")),
        new Case(": 살아 있음\n\ndata: 가\n\n", List.of("가")),
        new Case("id: 1\nretry: 5\ndata: 가\n\n", List.of("가")),
        new Case("data\n\ndata:\n\ndata: 가\n\n", List.of("가")),
        new Case("data: 가\n", List.of("가")),
        new Case("data: 가\n\ndata: 끝이 없", List.of("가")),
        new Case("data: 👩‍🎓②\u2028강\n\n", List.of("👩‍🎓②\u2028강")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheDataOfEachEvent(Case given) throws IOException {
    byte[] bytes = given.stream().getBytes(StandardCharsets.UTF_8);
    assertThat(data(bytes, Integer.MAX_VALUE)).isEqualTo(given.data());
    assertThat(data(bytes, 1)).isEqualTo(given.data());
  }

  @Test
  void readsTheNamesOfEvents() throws IOException {
    List<Wire.Event> events = new ArrayList<>();
    EventReader reader = new EventReader(events::add);
    byte[] bytes = "event: token\ndata: 가\n\ndata: 나\n\n".getBytes(StandardCharsets.UTF_8);
    reader.feed(bytes, bytes.length);
    assertThat(events).containsExactly(new Wire.Event("token", "가"), new Wire.Event("", "나"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotMindHowTheBytesArrive(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> sent = new ArrayList<>();
    StringBuilder stream = new StringBuilder();
    for (int event = 0; event < 200; event++) {
      String text =
          random
              .ints(1 + random.nextInt(700), '가', '힣')
              .mapToObj(Character::toString)
              .reduce("", String::concat);
      sent.add(text);
      stream.append("data: ").append(text).append(random.nextBoolean() ? "\r\n\r\n" : "\n\n");
    }
    byte[] bytes = stream.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(data(bytes, 1 + random.nextInt(50))).isEqualTo(sent);
  }

  @Test
  void doesNotGuessWhatIsNotUtf8() {
    byte[] bytes = "data: 가\n\n".getBytes(StandardCharsets.UTF_8);
    bytes[7] = ' ';
    assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> data(bytes, 1));
  }

  private static List<String> data(byte[] bytes, int pieceSize) throws IOException {
    List<String> data = new ArrayList<>();
    EventReader reader = new EventReader(event -> data.add(event.data()));
    for (int at = 0; at < bytes.length; at += Math.min(pieceSize, bytes.length - at)) {
      int count = Math.min(pieceSize, bytes.length - at);
      byte[] piece = new byte[count];
      System.arraycopy(bytes, at, piece, 0, count);
      reader.feed(piece, count);
    }
    reader.end();
    return data;
  }
}
