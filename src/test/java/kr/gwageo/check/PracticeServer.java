package kr.gwageo.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLContext;

/// An endpoint on loopback with planted defects: OpenAI chat completions over real HTTP.
public final class PracticeServer implements AutoCloseable {
  public static final String KEY = "practice-right-key";
  public static final String MODEL = "practice-model";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<Defect> UNDER_LOAD =
      EnumSet.of(Defect.TURNS_AWAY_POLITELY, Defect.TURNS_AWAY_SILENTLY, Defect.FAILS_UNDER_LOAD);
  private static final int PLACES = 4;
  private static final int PIECE_MILLIS = 6;
  private static final int RAMP_MILLIS = 80;
  private static final int CROWD_MILLIS = 250;
  private static final int LONGEST = 300_000;
  private static final int SHORT = 20_000;

  private final Set<Defect> defects;
  private final PracticeReply replies;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private final ReentrantLock only = new ReentrantLock();
  private final CountDownLatch closed = new CountDownLatch(1);

  private PracticeServer(HttpServer server, String flavour, Set<Defect> defects) {
    this.server = server;
    this.defects = defects;
    this.replies = new PracticeReply(defects, new PracticeModel(defects, flavour));
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /// With these defects.
  public static PracticeServer with(Defect... defects) {
    return of("가람", defects);
  }

  /// Of a model whose free replies begin with this word.
  public static PracticeServer of(String flavour, Defect... defects) {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      return new PracticeServer(HttpServer.create(anyPort(), 1024), flavour, set(defects));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Over TLS.
  static PracticeServer secured(SSLContext context) throws IOException {
    HttpsServer server = HttpsServer.create(anyPort(), 1024);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return new PracticeServer(server, "가람", Set.of());
  }

  private static Set<Defect> set(Defect... defects) {
    return defects.length == 0 ? Set.of() : EnumSet.copyOf(List.of(defects));
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  public String url() {
    String scheme = server instanceof HttpsServer ? "https" : "http";
    return scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  int requests() {
    return requests.get();
  }

  private boolean has(Defect defect) {
    return defects.contains(defect);
  }

  private void handle(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      int here = inside.incrementAndGet();
      try {
        answer(exchange, body, here);
      } finally {
        inside.decrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("closed");
    }
  }

  private void answer(HttpExchange exchange, byte[] body, int here)
      throws IOException, InterruptedException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/v1/models")) {
      models(exchange);
      return;
    }
    if (!path.equals("/v1/chat/completions")) {
      reject(exchange, 404, "no such path: " + path);
      return;
    }
    if (!authorized(exchange)) {
      return;
    }
    JsonNode request;
    try {
      request = MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      reject(exchange, 400, "the request is no JSON");
      return;
    }
    if (!sound(exchange, request) || !placed(exchange, request, here)) {
      return;
    }
    reply(exchange, request);
  }

  private boolean authorized(HttpExchange exchange) throws IOException {
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    boolean right = ("Bearer " + KEY).equals(given) && !has(Defect.REFUSES_THE_RIGHT_KEY);
    if (right || has(Defect.ACCEPTS_ANY_KEY)) {
      return true;
    }
    reject(
        exchange,
        has(Defect.ANSWERS_A_WRONG_KEY_WITH_500) ? 500 : 401,
        "incorrect API key provided: " + given);
    return false;
  }

  private boolean sound(HttpExchange exchange, JsonNode request)
      throws IOException, InterruptedException {
    String mistake = replies.mistake(request);
    if (!mistake.isEmpty()) {
      int status = has(Defect.BLAMES_ITSELF_FOR_MISTAKES) && mistake.contains("model") ? 500 : 400;
      reject(exchange, status, mistake);
      return false;
    }
    int length = PracticeReply.promptLength(request);
    if (length == 0 && has(Defect.HANGS_ON_AN_EMPTY_PROMPT)) {
      closed.await();
      return false;
    }
    if (length == 0 && has(Defect.BREAKS_ON_AN_EMPTY_PROMPT)) {
      reject(exchange, 500, "list index out of range");
      return false;
    }
    int longest = has(Defect.READS_8K_ONLY) ? SHORT : LONGEST;
    if (length > longest && !has(Defect.CUTS_LONG_PROMPTS)) {
      reject(
          exchange,
          has(Defect.BREAKS_ON_TOO_LONG_PROMPTS) ? 500 : 400,
          "the maximum context length is " + longest + " characters");
      return false;
    }
    return true;
  }

  /// What a request of the ramp meets: it takes a while, so that several are there at once.
  private boolean placed(HttpExchange exchange, JsonNode request, int here)
      throws IOException, InterruptedException {
    if (request.path("max_tokens").asInt() != 16) {
      return true;
    }
    if (has(Defect.SERVES_ONE_AT_A_TIME)) {
      only.lock();
      try {
        Thread.sleep(RAMP_MILLIS);
      } finally {
        only.unlock();
      }
      return true;
    }
    if (Collections.disjoint(defects, UNDER_LOAD)) {
      return true;
    }
    Thread.sleep(CROWD_MILLIS);
    if (here <= PLACES) {
      return true;
    }
    if (has(Defect.TURNS_AWAY_POLITELY)) {
      exchange.getResponseHeaders().set("Retry-After", "3");
    }
    if (!has(Defect.FAILS_UNDER_LOAD)) {
      reject(exchange, 429, "rate limit reached");
      return false;
    }
    reject(exchange, 500, "out of memory");
    return false;
  }

  private void models(HttpExchange exchange) throws IOException {
    if (has(Defect.HAS_NO_LIST_OF_MODELS)) {
      reject(exchange, 404, "not found");
      return;
    }
    String name = has(Defect.DOES_NOT_LIST_THE_MODEL) ? "another-model" : MODEL;
    send(exchange, 200, "{\"object\":\"list\",\"data\":[{\"id\":\"%s\"}]}".formatted(name));
  }

  private void reply(HttpExchange exchange, JsonNode request)
      throws IOException, InterruptedException {
    if (!request.path("stream").asBoolean() || has(Defect.DOES_NOT_STREAM)) {
      send(exchange, 200, MAPPER.writeValueAsString(replies.whole(request)));
      return;
    }
    List<JsonNode> chunks = replies.chunks(request);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    if (has(Defect.STREAMS_ALL_AT_ONCE)) {
      Thread.sleep((long) chunks.size() * PIECE_MILLIS);
    }
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (JsonNode chunk : chunks) {
        event(out, MAPPER.writeValueAsString(chunk));
        if (!has(Defect.STREAMS_ALL_AT_ONCE)) {
          Thread.sleep(PIECE_MILLIS);
        }
      }
      if (has(Defect.LEAVES_STREAMS_OPEN)) {
        closed.await();
      }
      if (!has(Defect.NEVER_SENDS_DONE)) {
        event(out, "[DONE]");
      }
    }
  }

  private static void event(OutputStream out, String data) throws IOException {
    out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void reject(HttpExchange exchange, int status, String message) throws IOException {
    if (has(Defect.WRITES_ERRORS_IN_HTML)) {
      exchange.getResponseHeaders().set("Content-Type", "text/html");
      write(exchange, status, "<html><body><h1>Error</h1><p>" + message + "</p></body></html>");
      return;
    }
    send(
        exchange,
        status,
        MAPPER
            .createObjectNode()
            .set("error", MAPPER.createObjectNode().put("message", message))
            .toString());
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    write(exchange, status, json);
  }

  private static void write(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
