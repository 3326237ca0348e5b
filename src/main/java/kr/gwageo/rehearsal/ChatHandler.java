package kr.gwageo.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/// Serves chat completions, whole and streamed, from a script.
final class ChatHandler implements HttpHandler {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int CHUNKED = 0;

  private final Script script;
  private final AtomicLong requests = new AtomicLong();

  ChatHandler(Script script) {
    this.script = script;
  }

  long requests() {
    return requests.get();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (!exchange.getRequestURI().getPath().equals("/v1/chat/completions")) {
        reject(exchange, 404, "practice endpoint: only /v1/chat/completions is served here");
        return;
      }
      JsonNode request;
      try {
        request = MAPPER.readTree(body);
      } catch (JsonProcessingException e) {
        reject(exchange, 400, "practice endpoint: the request is no JSON");
        return;
      }
      answer(exchange, request);
    }
  }

  private void answer(HttpExchange exchange, JsonNode request) throws IOException {
    switch (script.next(ChatJson.conversation(request), ChatJson.lastUserText(request))) {
      case Script.Cue.Unknown() ->
          reject(exchange, 404, "practice endpoint: no item of this round has this prompt");
      case Script.Cue.Busy() -> {
        exchange.getResponseHeaders().set("Retry-After", "0");
        reject(exchange, 429, "practice endpoint: busy, ask again");
      }
      case Script.Cue.Say(Answer answer) -> {
        think(answer);
        if (request.path("stream").asBoolean(false)) {
          stream(exchange, request, answer);
        } else {
          send(exchange, 200, ChatJson.whole(request, answer));
        }
      }
    }
  }

  private static void think(Answer answer) throws InterruptedIOException {
    try {
      Thread.sleep(answer.latency());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("closed while an answer was under way");
    }
  }

  private static void stream(HttpExchange exchange, JsonNode request, Answer answer)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, CHUNKED);
    try (OutputStream out = exchange.getResponseBody()) {
      for (JsonNode chunk : ChatJson.chunks(request, answer)) {
        event(out, MAPPER.writeValueAsString(chunk));
      }
      event(out, "[DONE]");
    }
  }

  private static void event(OutputStream out, String data) throws IOException {
    out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void reject(HttpExchange exchange, int status, String message) throws IOException {
    send(exchange, status, ChatJson.error(message));
  }

  private static void send(HttpExchange exchange, int status, JsonNode json) throws IOException {
    byte[] bytes = MAPPER.writeValueAsBytes(json);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
