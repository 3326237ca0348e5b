package kr.gwageo.bench.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// One client's connection: what came and is not yet understood, what is to be sent, and the answer
/// under way. Touched by the server's one thread alone.
final class Connection {
  private static final int FIRST_BYTES = 1024;
  private static final int MOST_BYTES = 1 << 20;

  final SocketChannel channel;
  private final SelectionKey key;
  private byte[] in = new byte[FIRST_BYTES];
  private int length;
  private final Queue<ByteBuffer> unsent = new ArrayDeque<>(0);

  /// The request being answered, if one is. Further ones wait: answers keep the order of requests.
  @Nullable Request answering;

  /// Whether the head of its stream was sent, and how many events are still to be sent.
  boolean headSent;

  int eventsLeft;

  /// When its timer expires, and the next connection in the same slot of the wheel.
  long due;

  @Nullable Connection next;

  Connection(SocketChannel channel, SelectionKey key) {
    this.channel = channel;
    this.key = key;
  }

  byte[] in() {
    return in;
  }

  int length() {
    return length;
  }

  /// Takes what the channel has.
  ///
  /// @return whether the client goes on
  boolean read(ByteBuffer shared) throws IOException {
    shared.clear();
    int count = channel.read(shared);
    if (count < 0) {
      return false;
    }
    if (length + count > MOST_BYTES) {
      throw new IOException("a client that sends more than it awaits answers to");
    }
    if (length + count > in.length) {
      in = Arrays.copyOf(in, Math.max(length + count, 2 * in.length));
    }
    shared.flip().get(in, length, count);
    length += count;
    return true;
  }

  /// Drops the bytes of a request that was understood.
  void consume(int bytes) {
    System.arraycopy(in, bytes, in, 0, length - bytes);
    length -= bytes;
  }

  /// Sends these bytes, now or when the client takes them.
  void send(ByteBuffer bytes) throws IOException {
    ByteBuffer rest = bytes.duplicate();
    if (unsent.isEmpty()) {
      channel.write(rest);
    }
    if (rest.hasRemaining()) {
      unsent.add(rest);
      key.interestOpsOr(SelectionKey.OP_WRITE);
    }
  }

  /// Sends what had to wait.
  void flush() throws IOException {
    for (ByteBuffer rest = unsent.peek(); rest != null; rest = unsent.peek()) {
      channel.write(rest);
      if (rest.hasRemaining()) {
        return;
      }
      unsent.remove();
    }
    key.interestOpsAnd(~SelectionKey.OP_WRITE);
  }

  boolean open() {
    return channel.isOpen();
  }

  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // It is gone either way.
    }
  }
}
