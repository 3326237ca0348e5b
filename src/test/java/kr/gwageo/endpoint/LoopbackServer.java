package kr.gwageo.endpoint;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server on loopback that answers each request with exactly the bytes it is told to send.
final class LoopbackServer implements AutoCloseable {

  /// What happens to the connection once the bytes are sent.
  enum Then {
    /// It waits for the next request.
    KEEP,
    /// It ends in good order.
    CLOSE,
    /// It stays open and silent.
    STALL,
    /// It is reset.
    RESET
  }

  /// What becomes of a request.
  static final class Reaction {
    private final byte[] bytes;
    private final Then then;

    Reaction(byte[] bytes, Then then) {
      this.bytes = bytes;
      this.then = then;
    }

    Reaction(String text, Then then) {
      this(text.getBytes(StandardCharsets.UTF_8), then);
    }
  }

  private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

  private final ServerSocket listener;
  private final List<Reaction> reactions;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private LoopbackServer(List<Reaction> reactions) {
    this.reactions = reactions;
    try {
      listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /// Reacts to the first request with the first reaction and so on, the last one for ever.
  static LoopbackServer reacting(Reaction... inTurn) {
    return new LoopbackServer(List.of(inTurn));
  }

  /// A response with a length.
  static Reaction response(int status, String contentType, byte[] body, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" Status\r\n");
    if (!contentType.isEmpty()) {
      head.append("Content-Type: ").append(contentType).append("\r\n");
    }
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    return new Reaction(joined(head.toString().getBytes(StandardCharsets.UTF_8), body), Then.KEEP);
  }

  static Reaction response(int status, String contentType, String body, String... headers) {
    return response(status, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /// A response of status 200 in chunks of this many bytes, with or without the last, empty one.
  static Reaction chunked(String contentType, byte[] body, int size, Then then) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("HTTP/1.1 200 OK\r\nContent-Type: "
                + contentType
                + "\r\nTransfer-Encoding: chunked\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    for (int at = 0; at < body.length; at += size) {
      int length = Math.min(size, body.length - at);
      out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.UTF_8));
      out.write(body, at, length);
      out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    if (then == Then.KEEP) {
      out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return new Reaction(out.toByteArray(), then);
  }

  private static byte[] joined(byte[] head, byte[] body) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head);
    all.writeBytes(body);
    return all.toByteArray();
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort() + "/v1";
  }

  /// Head and body of each request received.
  List<String> requests() {
    return requests;
  }

  /// Waits until the first request has come.
  void awaitRequest() throws InterruptedException {
    asked.await();
  }

  /// Connections accepted.
  int connections() {
    return connections.get();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      for (String request = read(in); !request.isEmpty(); request = read(in)) {
        Reaction reaction = next(request);
        out.write(reaction.bytes);
        out.flush();
        switch (reaction.then) {
          case KEEP -> {}
          case CLOSE -> {
            return;
          }
          case STALL -> closed.await();
          case RESET -> {
            socket.setSoLinger(true, 0);
            return;
          }
        }
      }
    } catch (IOException e) {
      // the client went away, as some tests want it to
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Reaction next(String request) {
    requests.add(request);
    asked.countDown();
    return reactions.get(Math.min(requests.size(), reactions.size()) - 1);
  }

  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      bytes.write(next);
      head = bytes.toString(StandardCharsets.ISO_8859_1);
    }
    Matcher length = CONTENT_LENGTH.matcher(head);
    byte[] body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
    return head + new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
