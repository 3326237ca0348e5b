package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;

/// What the tests of the codecs ask and hear.
final class Turns {
  private Turns() {}

  /// A conversation with something said by everyone.
  static Prompt conversation(Sampling sampling) {
    return new Prompt(
        List.of(
            new Message(Speaker.SYSTEM, "짧게"),
            new Message(Speaker.USER, "\"1+1\"은?"),
            new Message(Speaker.ASSISTANT, "2"),
            new Message(Speaker.USER, "확실한가?\n🎓")),
        sampling);
  }

  /// Every setting, and these fields.
  static Sampling settings(Map<String, Object> extra) {
    return new Sampling(
        OptionalDouble.of(0.6),
        OptionalDouble.of(0.95),
        OptionalInt.of(64),
        OptionalLong.of(7),
        new TreeMap<>(extra));
  }

  /// One question without any setting.
  static Prompt bare() {
    return new Prompt(List.of(Message.user("?")), Fixtures.sampling(Map.of()));
  }

  static Service.Endpoint whole(Protocol protocol) {
    return Fixtures.service(protocol, "http://localhost/v1", false);
  }

  static Service.Endpoint streamed(Protocol protocol) {
    return Fixtures.service(protocol, "http://localhost/v1", true);
  }

  static JsonNode json(String text) throws JsonProcessingException {
    return Json.parse(text);
  }

  static Outcome decoded(Protocol protocol, String reply) throws JsonProcessingException {
    return protocol.wire().decode(Json.parse(reply));
  }

  /// Hears events without a name.
  static Outcome heard(Protocol protocol, String... events) throws JsonProcessingException {
    Wire.Stream stream = protocol.wire().listen();
    for (String data : events) {
      stream.accept(new Wire.Event("", data));
    }
    return stream.outcome();
  }

  /// The reply in an outcome, which must have one.
  static Reply said(Outcome outcome) {
    return outcome.said().orElseThrow(() -> new AssertionError("nothing was said: " + outcome));
  }

  /// The kind of failure, or the name of another outcome.
  static String kind(Outcome outcome) {
    return outcome instanceof Outcome.Failed(FailureKind kind, String detail)
        ? kind.name()
        : outcome.getClass().getSimpleName();
  }
}
