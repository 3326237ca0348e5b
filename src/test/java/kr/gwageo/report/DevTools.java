package kr.gwageo.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One tab of the browser, led by the browser's own protocol for tools: what it evaluates stands
/// outside the page's policy, so that the policy need not be loosened to look at the page.
final class DevTools implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LISTENING = "DevTools listening on ";

  private final Process browser;
  private final Ear ear = new Ear();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final String tab;
  private int asked;

  private DevTools(Process browser, String address)
      throws IOException, InterruptedException, TimeoutException {
    this.browser = browser;
    this.socket = awaited(client.newWebSocketBuilder().buildAsync(URI.create(address), ear));
    String target = call("", "Target.createTarget", Map.of("url", "about:blank"), "targetId");
    this.tab =
        call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true), "sessionId");
    call("Page.enable", Map.of());
    call("Runtime.enable", Map.of());
    call("Log.enable", Map.of());
  }

  /// @param work a folder for the browser's profile
  static DevTools start(Path work) throws IOException, InterruptedException, TimeoutException {
    Process browser =
        new ProcessBuilder(
                Chromium.executable(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--remote-debugging-port=0",
                "--user-data-dir=" + Files.createTempDirectory(work, "profile"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader says = browser.errorReader();
    String line = says.readLine();
    while (line != null && !line.startsWith(LISTENING)) {
      line = says.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("the browser ended before it listened");
    }
    Thread.ofVirtual().start(() -> says.lines().forEach(said -> {}));
    return new DevTools(browser, line.substring(LISTENING.length()));
  }

  /// Opens an address anew, and returns when it is loaded.
  void open(String address) throws InterruptedException, TimeoutException {
    // another fragment of the page that is open would load nothing
    navigate("about:blank");
    navigate(address);
  }

  private void navigate(String address) throws InterruptedException, TimeoutException {
    ear.loaded = new CompletableFuture<>();
    call("Page.navigate", Map.of("url", address));
    awaited(ear.loaded);
  }

  /// The width of the screen, in pixels of the page.
  void width(int pixels) throws InterruptedException, TimeoutException {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  /// @param name `screen` or `print`
  void medium(String name) throws InterruptedException, TimeoutException {
    call("Emulation.setEmulatedMedia", Map.of("media", name));
  }

  /// What an expression comes to; of a promise, what it promised.
  ///
  /// @throws IllegalStateException if it throws
  JsonNode evaluate(String expression) throws InterruptedException, TimeoutException {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /// What the page, or the browser about it, complained of.
  List<String> complaints() {
    return List.copyOf(ear.complaints);
  }

  JsonNode call(String method, Map<String, Object> parameters)
      throws InterruptedException, TimeoutException {
    return call(tab, method, parameters);
  }

  private String call(String session, String method, Map<String, Object> parameters, String field)
      throws InterruptedException, TimeoutException {
    return call(session, method, parameters).path(field).asText();
  }

  private JsonNode call(String session, String method, Map<String, Object> parameters)
      throws InterruptedException, TimeoutException {
    int number = ++asked;
    CompletableFuture<JsonNode> answer = ear.expect(number);
    Map<String, Object> order = Map.of("id", number, "method", method, "params", parameters);
    Map<String, Object> sent = new ConcurrentHashMap<>(order);
    if (!session.isEmpty()) {
      sent.put("sessionId", session);
    }
    try {
      awaited(socket.sendText(JSON.writeValueAsString(sent), true));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    JsonNode said = awaited(answer);
    if (said.has("error")) {
      throw new IllegalStateException(method + ": " + said.get("error"));
    }
    return said.path("result");
  }

  private static <T> T awaited(CompletableFuture<T> future)
      throws InterruptedException, TimeoutException {
    try {
      return future.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      // it writes to its profile, which the test is about to delete, until it has ended
      call("", "Browser.close", Map.of());
      browser.waitFor(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | IllegalStateException e) {
      // it hears no more, and is ended below
    }
    browser.destroyForcibly();
    socket.abort();
    client.shutdownNow();
  }

  /// Hears what the browser says.
  private static final class Ear implements WebSocket.Listener {
    private final Map<Integer, CompletableFuture<JsonNode>> expected = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private final StringBuilder heard = new StringBuilder();
    private volatile CompletableFuture<String> loaded = new CompletableFuture<>();

    CompletableFuture<JsonNode> expect(int number) {
      return expected.computeIfAbsent(number, first -> new CompletableFuture<>());
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
      heard.append(text);
      if (last) {
        take(heard.toString());
        heard.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(text);
    }

    private void take(String message) {
      JsonNode said;
      try {
        said = JSON.readTree(message);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
      switch (said.path("method").asText()) {
        case "" -> expect(said.path("id").asInt()).complete(said);
        case "Page.loadEventFired" -> loaded.complete(message);
        case "Runtime.exceptionThrown", "Runtime.consoleAPICalled" -> complaints.add(message);
        case "Log.entryAdded" -> {
          if (!message.contains("favicon.ico")) {
            complaints.add(message);
          }
        }
        default -> {}
      }
    }
  }
}
