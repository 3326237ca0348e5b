package kr.gwageo.pull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.endpoint.LoopbackServer;
import kr.gwageo.endpoint.LoopbackServer.Call;
import kr.gwageo.endpoint.LoopbackServer.Play;
import kr.gwageo.endpoint.LoopbackServer.Then;

/// A home of files on loopback. It honours ranges as RFC 9110 says, but for what it is told to do
/// otherwise.
final class Source implements AutoCloseable {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-");

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, String> headers = new ConcurrentHashMap<>();
  private final Map<String, Deque<Play>> next = new ConcurrentHashMap<>();
  private final Map<String, Play> always = new ConcurrentHashMap<>();
  private final LoopbackServer server =
      LoopbackServer.reacting(new LoopbackServer.Reaction(this::react));

  /// Scheme, host and port.
  String base() {
    return server.url().replace("/v1", "");
  }

  /// The same server under its other name.
  String otherName() {
    return base().replace("127.0.0.1", "localhost");
  }

  /// Has a file at an address, under a strong ETag that its bytes give.
  Source with(String address, byte[] bytes) {
    files.put(address, bytes);
    return this;
  }

  /// Sends such a header line with every file.
  Source saying(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /// Does these things at the next requests for an address, one after another.
  Source doing(String address, Play... plays) {
    next.computeIfAbsent(address, _ -> new ArrayDeque<>()).addAll(Arrays.asList(plays));
    return this;
  }

  /// Does this at every request for an address.
  Source alwaysDoing(String address, Play play) {
    always.put(address, play);
    return this;
  }

  List<String> requests() {
    return server.requests();
  }

  /// Addresses asked for, in order.
  List<String> addresses() {
    return requests().stream().map(Source::address).toList();
  }

  static String address(String request) {
    return request.split(" ", 3)[1];
  }

  /// The value of a header of a request.
  static Optional<String> header(String request, String name) {
    Matcher line =
        Pattern.compile("(?im)^" + Pattern.quote(name) + ": *(.*?)\\r?$").matcher(request);
    return line.find() ? Optional.of(line.group(1)) : Optional.empty();
  }

  private Then react(Call call) throws IOException, InterruptedException {
    String address = address(call.request());
    Deque<Play> queue = next.getOrDefault(address, new ArrayDeque<>());
    Optional<Play> first;
    synchronized (queue) {
      first = Optional.ofNullable(queue.poll());
    }
    Optional<Play> play = first.or(() -> Optional.ofNullable(always.get(address)));
    return play.isPresent() ? play.get().play(call) : serve(call, Long.MAX_VALUE);
  }

  /// What an honest server does with a request, but for a cut after so many bytes of the body.
  private Then serve(Call call, long cut) throws IOException, InterruptedException {
    Optional<byte[]> file = Optional.ofNullable(files.get(address(call.request())));
    if (file.isEmpty()) {
      return answer(404, "text/plain", "no such file").play(call);
    }
    byte[] bytes = file.get();
    String etag = etag(bytes);
    Matcher range = RANGE.matcher(header(call.request(), "Range").orElse(""));
    boolean same = header(call.request(), "If-Range").map(etag::equals).orElse(true);
    int from = range.matches() && same ? Integer.parseInt(range.group(1)) : 0;
    List<String> lines = new ArrayList<>();
    if (from > 0 && from >= bytes.length) {
      return answer(416, "text/plain", "").play(call);
    }
    if (from > 0) {
      lines.add("Content-Range: bytes %d-%d/%d".formatted(from, bytes.length - 1, bytes.length));
    }
    lines.add("ETag: " + etag);
    headers.forEach((name, value) -> lines.add(name + ": " + value));
    byte[] body = Arrays.copyOfRange(bytes, from, bytes.length);
    boolean whole = cut >= body.length;
    call.send(
        message(
            from > 0 ? 206 : 200,
            "application/octet-stream",
            body.length,
            whole ? body : Arrays.copyOf(body, (int) cut),
            lines.toArray(String[]::new)));
    return whole ? Then.KEEP : Then.CLOSE;
  }

  static String etag(byte[] bytes) {
    return "\"%08x-%d\"".formatted(Arrays.hashCode(bytes), bytes.length);
  }

  /// The connection ends after so many bytes of the body.
  Play cutAfter(long bytes) {
    return call -> serve(call, bytes);
  }

  /// An answer of this status.
  static Play answer(int status, String type, String body, String... lines) {
    return answer(status, type, body.getBytes(StandardCharsets.UTF_8), lines);
  }

  static Play answer(int status, String type, byte[] body, String... lines) {
    return call -> {
      call.send(message(status, type, body.length, body, lines));
      return Then.KEEP;
    };
  }

  /// An answer that promises more, or says something else, than it sends.
  static Play head(int status, byte[] body, Then then, String... lines) {
    return call -> {
      call.send(
          ("HTTP/1.1 %d Status\r\n".formatted(status) + String.join("\r\n", lines) + "\r\n\r\n"));
      call.send(body);
      return then;
    };
  }

  static Play redirect(int status, String to, String... lines) {
    String[] all = Arrays.copyOf(lines, lines.length + 1);
    all[lines.length] = "Location: " + to;
    return answer(status, "text/plain", "over there", all);
  }

  private static byte[] message(
      int status, String type, long length, byte[] body, String... lines) {
    StringBuilder head = new StringBuilder("HTTP/1.1 %d Status\r\n".formatted(status));
    head.append("Content-Type: ").append(type).append("\r\n");
    for (String line : lines) {
      head.append(line).append("\r\n");
    }
    head.append("Content-Length: ").append(length).append("\r\n\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    all.writeBytes(body);
    return all.toByteArray();
  }

  @Override
  public void close() {
    server.close();
  }
}
