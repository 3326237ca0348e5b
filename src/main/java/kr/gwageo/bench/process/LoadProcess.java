package kr.gwageo.bench.process;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import kr.gwageo.bench.server.Counts;
import kr.gwageo.bench.server.LoadServer;

/// The load server in a process of its own.
public final class LoadProcess implements AutoCloseable {
  /// The word by which the command for parts is told to be the server.
  public static final String WORD = "SERVER";

  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private final ChildProcess child;
  private final int port;

  public LoadProcess(Means means, Path errors) throws IOException {
    this.child =
        new ChildProcess(means, List.of("-Xmx512m", "-XX:+UseSerialGC"), List.of(WORD), errors);
    this.port = Integer.parseInt(child.line());
  }

  /// The child's side: tells its port, serves until the input is closed.
  public static void serve(Means means, InputStream in, PrintStream out) throws IOException {
    try (LoadServer server = LoadServer.start(means.nanoTime(), means.clock())) {
      out.println(server.port());
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /// The address with these settings in its path, ready for `/chat/completions`.
  public String url(String settings) {
    return "http://127.0.0.1:" + port + settings + "/v1";
  }

  /// What the server at an address has counted.
  public static Counts counts(String url) throws IOException {
    return ask(url, LoadServer.COUNTS);
  }

  /// Has it count anew.
  public void anew() throws IOException {
    ask(url(""), LoadServer.ANEW);
  }

  private static Counts ask(String url, String path) throws IOException {
    try (InputStream reply = URI.create(url).resolve(path).toURL().openStream()) {
      return JSON.readValue(reply, Counts.class);
    }
  }

  ProcessHandle handle() {
    return child.handle();
  }

  @Override
  public void close() throws IOException {
    child.close();
  }
}
