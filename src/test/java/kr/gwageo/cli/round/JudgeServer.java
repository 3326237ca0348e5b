package kr.gwageo.cli.round;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A judge behind chat completions on loopback, which says what a test wants, and keeps everything
/// that it is sent.
final class JudgeServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile Function<String, String> manner;

  /// @param manner from a prompt to the reply's text; a text such as `!503 why` is an error
  JudgeServer(Function<String, String> manner) throws IOException {
    this.manner = manner;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  void turn(Function<String, String> other) {
    manner = other;
  }

  /// Request lines, headers and bodies so far.
  List<String> requests() {
    return requests;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(
        exchange.getRequestURI() + "\n" + exchange.getRequestHeaders().entrySet() + "\n" + body);
    String prompt = JSON.readTree(body).path("messages").path(0).path("content").asText();
    String said = manner.apply(prompt);
    byte[] reply;
    int status = 200;
    if (said.startsWith("!")) {
      status = Integer.parseInt(said.substring(1, 4));
      reply = said.substring(4).getBytes(StandardCharsets.UTF_8);
    } else {
      ObjectNode json = JSON.createObjectNode();
      ObjectNode choice = json.putArray("choices").addObject().put("finish_reason", "stop");
      choice.putObject("message").put("role", "assistant").put("content", said);
      reply = JSON.writeValueAsBytes(json);
    }
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, reply.length);
    exchange.getResponseBody().write(reply);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
