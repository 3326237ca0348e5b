package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.Service;

/// A wire protocol: how a prompt is written and how a reply is read. It does no I/O and knows
/// nothing of time-outs, statuses or retries.
public interface Wire {

  /// What to send.
  ///
  /// @param path below the endpoint's base address, without a leading slash
  /// @param query parameters of the address, by name
  /// @param body as JSON
  record Request(String path, SortedMap<String, String> query, JsonNode body) {
    public Request {
      query = new TreeMap<>(query);
    }

    /// To an address without a query.
    public Request(String path, JsonNode body) {
      this(path, new TreeMap<>(), body);
    }
  }

  /// How a streamed reply is divided into events.
  enum Framing {
    /// Server-sent events, `text/event-stream`.
    SERVER_SENT_EVENTS,
    /// One JSON value a line, `application/x-ndjson`.
    JSON_LINES
  }

  /// One event of a streamed reply.
  ///
  /// @param name its type, empty where it has none
  /// @param data its data, lines joined by a line feed
  record Event(String name, String data) {}

  /// A streamed reply, event by event.
  interface Stream {
    /// Takes the next event. What comes after the end, an error among it, changes nothing.
    ///
    /// @throws JsonProcessingException if its data is not the JSON that the protocol sends
    void accept(Event event) throws JsonProcessingException;

    /// Whether the model has said or thought anything yet.
    boolean begun();

    /// Whether no further event can change the outcome.
    boolean ended();

    /// The outcome if no further event comes: failed where the reply is not complete.
    Outcome outcome();
  }

  /// Whether the protocol has a place for everything in this prompt.
  default boolean carries(Prompt prompt) {
    return true;
  }

  /// The request that puts this prompt to the service's model.
  Request encode(Service.Endpoint service, Prompt prompt);

  /// Another name that the protocol has for the cap on tokens, which some models demand.
  default Optional<String> otherCap() {
    return Optional.empty();
  }

  /// How the protocol streams.
  default Framing framing() {
    return Framing.SERVER_SENT_EVENTS;
  }

  /// The headers of every request to the service, the one that carries the key included.
  Map<String, String> headers(Service.Endpoint service, Optional<String> key);

  /// Reads a whole reply of status 2xx.
  Outcome decode(JsonNode reply);

  /// Begins to read a streamed reply of status 2xx.
  Stream listen();
}
