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
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/// A server on loopback that answers each request with exactly the bytes it is told to send.
public final class LoopbackServer implements AutoCloseable {

  /// What happens to the connection once the bytes are sent.
  public enum Then {
    /// It waits for the next request.
    KEEP,
    /// It ends in good order.
    CLOSE,
    /// It stays open and silent.
    STALL,
    /// It is reset.
    RESET
  }

  /// A request, and the way back to who sent it.
  public static final class Call {
    private static final int PIECE = 1 << 14;

    private final String request;
    private final OutputStream out;
    private final AtomicLong sent;
    private final CountDownLatch closed;

    private Call(String request, OutputStream out, AtomicLong sent, CountDownLatch closed) {
      this.request = request;
      this.out = out;
      this.sent = sent;
      this.closed = closed;
    }

    /// Its head and body.
    public String request() {
      return request;
    }

    /// Sends these bytes at once.
    public void send(byte[] bytes) throws IOException {
      for (int at = 0; at < bytes.length; at += PIECE) {
        int count = Math.min(PIECE, bytes.length - at);
        out.write(bytes, at, count);
        sent.addAndGet(count);
      }
      out.flush();
    }

    public void send(String text) throws IOException {
      send(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether the server is still there.
    public boolean open() {
      return closed.getCount() > 0;
    }
  }

  /// What becomes of a request.
  public interface Play {
    Then play(Call call) throws IOException, InterruptedException;
  }

  /// The same each time.
  public static final class Reaction {
    private final Play play;

    public Reaction(Play play) {
      this.play = play;
    }

    public Reaction(byte[] bytes, Then then) {
      this(call -> {
        call.send(bytes);
        return then;
      });
    }

    public Reaction(String text, Then then) {
      this(text.getBytes(StandardCharsets.UTF_8), then);
    }
  }

  private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

  private final String scheme;
  private final ServerSocket listener;
  private final List<Reaction> reactions;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicLong sent = new AtomicLong();

  private LoopbackServer(String scheme, ServerSocketFactory sockets, List<Reaction> reactions) {
    this.scheme = scheme;
    this.reactions = reactions;
    try {
      listener = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /// Reacts to the first request with the first reaction and so on, the last one for ever.
  public static LoopbackServer reacting(Reaction... inTurn) {
    return new LoopbackServer("http", ServerSocketFactory.getDefault(), List.of(inTurn));
  }

  /// The same over TLS.
  public static LoopbackServer reacting(SSLContext tls, Reaction... inTurn) {
    return new LoopbackServer("https", tls.getServerSocketFactory(), List.of(inTurn));
  }

  /// A response with a length.
  public static Reaction response(int status, String contentType, byte[] body, String... headers) {
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

  public static Reaction response(int status, String contentType, String body, String... headers) {
    return response(status, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /// A response of status 200 in chunks of this many bytes, with or without the last, empty one.
  public static Reaction chunked(String contentType, byte[] body, int size, Then then) {
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

  public String url() {
    return scheme + "://127.0.0.1:" + listener.getLocalPort() + "/v1";
  }

  /// Head and body of each request received.
  public List<String> requests() {
    return requests;
  }

  /// Waits until the first request has come.
  public void awaitRequest() throws InterruptedException {
    asked.await();
  }

  /// Connections accepted.
  public int connections() {
    return connections.get();
  }

  /// Bytes that the network took, over all connections.
  public long sent() {
    return sent.get();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        connections.incrementAndGet();
        // who floods never waits, and would take the turn of the client's virtual threads
        Thread.ofPlatform().daemon().start(() -> serve(socket));
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
        switch (reaction.play.play(new Call(request, out, sent, closed))) {
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
