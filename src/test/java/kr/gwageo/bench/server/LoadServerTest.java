package kr.gwageo.bench.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The server by its bytes on a socket.
class LoadServerTest {
  private static final String WHOLE = "{\"model\":\"m\",\"stream\":false}";
  private static final String STREAM = "{\"model\":\"m\",\"stream\" : true}";
  private static final String PATH = "/v1/chat/completions";

  private LoadServer server = start();
  private Socket socket = new Socket();

  private static LoadServer start() {
    try {
      return LoadServer.start(System::nanoTime, InstantSource.system());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(30_000);
  }

  @AfterEach
  void close() throws IOException {
    socket.close();
    server.close();
  }

  private static String post(String path, String body) {
    return "POST %s HTTP/1.1\r\nHost: x\r\ncontent-LENGTH: %d\r\n\r\n%s"
        .formatted(path, body.getBytes(StandardCharsets.UTF_8).length, body);
  }

  private void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Bytes up to and with the end, as text.
  private String receive(String end) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder received = new StringBuilder();
    while (received.indexOf(end) < 0) {
      int next = in.read();
      assertThat(next).as("the connection goes on after: %s", received).isNotNegative();
      received.append((char) next);
    }
    byte[] bytes = received.toString().getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String whole() throws IOException {
    String head = receive("\r\n\r\n");
    assertThat(head).startsWith("HTTP/1.1 200 OK\r\n").contains("application/json");
    int length = Integer.parseInt(head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    return new String(socket.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
  }

  private String counts() throws IOException {
    send("GET /counts HTTP/1.1\r\n\r\n");
    return whole();
  }

  @Test
  void aPostIsAnsweredWithAKoreanCompletion() throws IOException {
    send(post(PATH, WHOLE));
    assertThat(whole())
        .startsWith("{")
        .endsWith("}")
        .contains("정답: ②", "\"finish_reason\":\"stop\"");
  }

  @Test
  void aGetIsAnsweredToo() throws IOException {
    send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(whole()).contains("정답: ②");
  }

  @Test
  void aConnectionIsKeptForFurtherRequests() throws IOException {
    for (int i = 0; i < 3; i++) {
      send(post(PATH, WHOLE));
      assertThat(whole()).contains("정답");
    }
    assertThat(counts())
        .contains("\"requests\":3", "\"connections\":1", "\"finished\":3", "\"at_once\":1");
  }

  @Test
  void pipelinedRequestsAreAnsweredInOrder() throws IOException {
    send(
        post("/latency-50" + PATH, WHOLE)
            + post("/events-2/interval-1" + PATH, STREAM)
            + post(PATH, WHOLE));
    assertThat(whole()).contains("정답");
    assertThat(receive("\r\n0\r\n\r\n")).contains("event-stream", "가나다라", "[DONE]");
    assertThat(whole()).contains("정답");
  }

  @Test
  void aRequestMayComeByteByByte() throws IOException {
    socket.setTcpNoDelay(true);
    for (byte each : post(PATH, WHOLE).getBytes(StandardCharsets.UTF_8)) {
      socket.getOutputStream().write(each);
    }
    assertThat(whole()).contains("정답");
  }

  @Test
  void aStreamHasAsManyEventsAsAskedForAndAnEnd() throws IOException {
    send(post("/events-5/interval-2" + PATH, STREAM));
    String answer = receive("\r\n0\r\n\r\n");
    assertThat(answer.split("chat.completion.chunk", -1)).hasSize(6);
    assertThat(answer).contains("\"finish_reason\":\"stop\"", "data: [DONE]");
    assertThat(counts()).contains("\"events\":5", "\"finished\":1");
  }

  @Test
  void anAnswerTakesTheTimeAskedFor() throws IOException {
    long before = System.nanoTime();
    send(post("/latency-50" + PATH, WHOLE));
    whole();
    assertThat(System.nanoTime() - before).isGreaterThan(48_000_000L);
  }

  @Test
  void aClientThatLeavesAStreamIsCounted() throws IOException {
    send(post("/events-1000/interval-5" + PATH, STREAM));
    receive("data:");
    socket.close();
    connect();
    String counts = counts();
    while (!counts.contains("\"cut\":1")) {
      counts = counts();
    }
    assertThat(counts).contains("\"finished\":0");
  }

  @Test
  void whatIsNoRequestIsRefused() throws IOException {
    send("nonsense\r\n\r\n");
    assertThat(receive("\r\n\r\n")).startsWith("HTTP/1.1 400");
    assertThat(socket.getInputStream().read()).isNegative();
  }

  @Test
  void countsBeginAnewWhereToldTo() throws IOException {
    send(post(PATH, WHOLE));
    whole();
    send("GET /counts/anew HTTP/1.1\r\n\r\n");
    assertThat(whole()).contains("\"requests\":1");
    assertThat(counts()).contains("\"requests\":0", "\"first_at\":0");
  }
}
