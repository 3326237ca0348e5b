package kr.gwageo.bench.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// An HTTP/1.1 server on loopback that answers every request with the same short Korean chat
/// completion: at once or after a while, whole or, where the body says `"stream":true`, as events.
/// What is wanted stands in the path, as in `/latency-200/v1/chat/completions` or
/// `/events-30/interval-1000/v1/chat/completions`, in milliseconds.
///
/// One thread serves all, so that the server leaves the machine to those that it measures.
public final class LoadServer implements AutoCloseable {
  public static final String LATENCY = "latency-";
  public static final String EVENTS = "events-";
  public static final String INTERVAL = "interval-";

  /// A path that is answered with [Counts] as JSON.
  public static final String COUNTS = "/counts";

  /// A path that is answered likewise, and has the counts begin anew.
  public static final String ANEW = "/counts/anew";

  private static final int BACKLOG = 1 << 14;

  private final ServerSocketChannel door;
  private final Selector selector;
  private final Thread thread;
  private final int port;

  private LoadServer(
      ServerSocketChannel door, Selector selector, LongSupplier nanoTime, InstantSource clock)
      throws IOException {
    this.door = door;
    this.selector = selector;
    this.port = ((InetSocketAddress) door.getLocalAddress()).getPort();
    this.thread =
        Thread.ofPlatform().name("load-server").start(new Loop(selector, door, nanoTime, clock));
  }

  /// Starts a server at a free port.
  ///
  /// @param nanoTime for latencies
  /// @param clock for the time of the first request
  public static LoadServer start(LongSupplier nanoTime, InstantSource clock) throws IOException {
    Selector selector = Selector.open();
    ServerSocketChannel door = ServerSocketChannel.open();
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    door.configureBlocking(false);
    door.register(selector, SelectionKey.OP_ACCEPT);
    return new LoadServer(door, selector, nanoTime, clock);
  }

  public int port() {
    return port;
  }

  /// Closes every connection; returns when all is closed.
  @Override
  public void close() throws IOException {
    door.close();
    selector.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
