package kr.gwageo.endpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.gwageo.domain.Outcome;

/// Requests and replies as they stand on the wire, for those who examine the endpoint itself.
public final class Raw {
  private Raw() {}

  /// What to send.
  ///
  /// @param path below the endpoint's base address, without a leading slash
  /// @param query parameters of the address, by name
  /// @param body what is posted, JSON or not; empty: the path is asked for by GET
  public record Request(String path, SortedMap<String, String> query, Optional<String> body) {
    public Request {
      query = new TreeMap<>(query);
    }

    /// Asks for a path by GET.
    public static Request get(String path) {
      return new Request(path, new TreeMap<>(), Optional.empty());
    }

    /// The same request with another body.
    public Request withBody(String other) {
      return new Request(path, query, Optional.of(other));
    }
  }

  /// A line of a reply's body, without its end.
  ///
  /// @param at when it was complete, from the start of the request
  public record Line(Duration at, String text) {}

  /// What came back, without secrets.
  ///
  /// @param status empty where none came
  /// @param headers by name in lower case
  /// @param lines of the body, as far as it was read
  /// @param elapsed until nothing more came
  /// @param certificateEnds when the server's certificate ceases to be valid; empty without TLS
  /// @param failure what the wire did to the exchange; empty where a whole body came, whatever its
  ///   status
  public record Reply(
      OptionalInt status,
      Map<String, String> headers,
      List<Line> lines,
      Duration elapsed,
      Optional<Instant> certificateEnds,
      Optional<Outcome.Failed> failure) {
    public Reply {
      headers = new TreeMap<>(headers);
      lines = List.copyOf(lines);
    }

    /// The body.
    public String body() {
      return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /// Whether a whole body of this status came.
    public boolean came(int wanted) {
      return failure.isEmpty() && status.equals(OptionalInt.of(wanted));
    }
  }
}
