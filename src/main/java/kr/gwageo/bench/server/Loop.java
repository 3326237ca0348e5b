package kr.gwageo.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The server's one thread: accepts, reads, answers and waits for timers.
final class Loop implements Runnable {
  private static final int SHARED_BYTES = 1 << 16;

  private final Selector selector;
  private final ServerSocketChannel door;
  private final Wheel wheel;
  private final InstantSource clock;
  private final Answers answers = new Answers();
  private final ByteBuffer shared = ByteBuffer.allocateDirect(SHARED_BYTES);
  private long requests;
  private long connections;
  private long events;
  private long finished;
  private long cut;
  private long open;
  private long atOnce;
  private long firstAt;

  Loop(Selector selector, ServerSocketChannel door, LongSupplier nanoTime, InstantSource clock) {
    this.selector = selector;
    this.door = door;
    this.wheel = new Wheel(nanoTime);
    this.clock = clock;
  }

  @Override
  public void run() {
    try {
      while (door.isOpen()) {
        selector.select(this::ready, wheel.untilNext());
        wheel.expire(this::due);
      }
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ready(SelectionKey key) {
    if (!key.isValid()) {
      return;
    }
    if (!(key.attachment() instanceof Connection connection)) {
      accept();
      return;
    }
    try {
      if (key.isWritable()) {
        connection.flush();
      }
      if (key.isReadable()) {
        if (connection.read(shared)) {
          answer(connection);
        } else {
          gone(connection);
        }
      }
    } catch (IOException e) {
      gone(connection);
    } catch (IllegalArgumentException e) {
      refuse(connection);
    }
  }

  private void accept() {
    try {
      for (@Nullable SocketChannel channel = door.accept();
          channel != null;
          channel = door.accept()) {
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        key.attach(new Connection(channel, key));
        connections++;
      }
    } catch (IOException e) {
      // The client went away again, or the door was closed: the loop sees for itself.
    }
  }

  private void gone(Connection connection) {
    if (connection.answering != null) {
      connection.answering = null;
      open--;
      cut++;
    }
    connection.close();
  }

  private void refuse(Connection connection) {
    try {
      connection.send(answers.misunderstood);
    } catch (IOException e) {
      // It is closed anyhow.
    }
    gone(connection);
  }

  /// Answers what was understood, in order, as far as answers need no waiting.
  private void answer(Connection connection) throws IOException {
    while (connection.answering == null && connection.open()) {
      Optional<Request> next = Request.read(connection.in(), connection.length());
      if (next.isEmpty()) {
        return;
      }
      connection.consume(next.get().size());
      begin(connection, next.get());
    }
  }

  private void begin(Connection connection, Request request) throws IOException {
    if (request.path().endsWith(LoadServer.COUNTS)) {
      connection.send(Answers.whole(counts().json()));
      return;
    }
    if (request.path().endsWith(LoadServer.ANEW)) {
      connection.send(Answers.whole(counts().json()));
      anew();
      return;
    }
    count();
    connection.answering = request;
    connection.eventsLeft =
        request.stream() ? Math.max(1, request.setting(LoadServer.EVENTS, 30)) : 0;
    int latency = request.setting(LoadServer.LATENCY, 0);
    if (latency > 0) {
      wheel.set(connection, wheel.now() + latency);
    } else {
      connection.due = wheel.now();
      goOn(connection, request);
    }
  }

  private void count() {
    if (requests++ == 0) {
      firstAt = clock.millis();
    }
    open++;
    atOnce = Math.max(atOnce, open);
  }

  private void due(Connection connection) {
    Request request = connection.answering;
    if (request == null) {
      return;
    }
    try {
      goOn(connection, request);
      answer(connection);
    } catch (IOException e) {
      gone(connection);
    } catch (IllegalArgumentException e) {
      refuse(connection);
    }
  }

  private void goOn(Connection connection, Request request) throws IOException {
    if (!request.stream()) {
      connection.send(answers.whole);
      finish(connection, request);
      return;
    }
    if (!connection.headSent) {
      connection.headSent = true;
      connection.send(answers.streamHead);
    }
    int interval = request.setting(LoadServer.INTERVAL, 1000);
    while (connection.eventsLeft > 1) {
      connection.send(answers.event);
      connection.eventsLeft--;
      events++;
      if (interval > 0) {
        wheel.set(connection, connection.due + interval);
        return;
      }
    }
    connection.send(answers.lastEvent);
    events++;
    finish(connection, request);
  }

  private void finish(Connection connection, Request request) {
    connection.answering = null;
    connection.headSent = false;
    open--;
    finished++;
    if (request.close()) {
      connection.close();
    }
  }

  private Counts counts() {
    return new Counts(requests, connections, events, finished, cut, atOnce, firstAt);
  }

  private void anew() {
    requests = 0;
    connections = 0;
    events = 0;
    finished = 0;
    cut = 0;
    atOnce = open;
    firstAt = 0;
  }
}
