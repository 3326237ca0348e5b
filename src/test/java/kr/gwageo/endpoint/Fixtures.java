package kr.gwageo.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;

/// What the tests of this room share.
final class Fixtures {
  static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOON);
  static final Prompt PROMPT = prompt("다음 중 옳은 것은?");

  private Fixtures() {}

  static Prompt prompt(String text) {
    return new Prompt(List.of(Message.user(text)), Sampling.DEFAULT);
  }

  static Sampling sampling(Map<String, Object> extra) {
    return new Sampling(
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalLong.empty(),
        new TreeMap<>(extra));
  }

  static Service.Endpoint service(String url, boolean stream) {
    return service(Protocol.OPENAI_CHAT, url, stream);
  }

  static Service.Endpoint service(Protocol protocol, String url, boolean stream) {
    return new Service.Endpoint(url, protocol.specName(), "model-1", Optional.empty(), stream);
  }

  static EndpointClient client(Protocol protocol, LoopbackServer server, boolean stream) {
    return EndpointClient.open(
        service(protocol, server.url(), stream), Access.OPEN, Limits.DEFAULT, 1, CLOCK);
  }

  static EndpointClient client(LoopbackServer server, boolean stream) {
    return client(server, stream, Limits.DEFAULT);
  }

  static EndpointClient client(LoopbackServer server, boolean stream, Limits limits) {
    return EndpointClient.open(
        service(server.url(), stream), Access.OPEN, limits, limits.pace().max(), CLOCK);
  }

  /// Patient but for the limits given, in milliseconds.
  static Limits limits(long firstToken, long betweenTokens, long total) {
    return new Limits(
        Pace.upTo(1),
        1,
        OptionalLong.empty(),
        Duration.ofSeconds(10),
        Duration.ofMillis(firstToken),
        Duration.ofMillis(betweenTokens),
        Duration.ofMillis(total),
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Limits.Rejected.LEFT_OUT);
  }

  /// The bytes of a streamed fixture of a protocol, by its name without an ending.
  static byte[] stream(Protocol protocol, String name) {
    return switch (protocol.wire().framing()) {
      case SERVER_SENT_EVENTS -> bytes(protocol.specName(), name + ".sse");
      case JSON_LINES -> bytes(protocol.specName(), name + ".ndjson");
    };
  }

  /// The bytes of a fixture of a protocol.
  static byte[] bytes(String protocol, String name) {
    String path = protocol + "/" + name;
    try (InputStream in = Fixtures.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new AssertionError("no fixture src/test/resources/kr/gwageo/endpoint/" + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
