package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;

/// The append-only record of what was asked and answered. Each line carries the digest of the line
/// before it; the first carries the digest of the seal.
///
/// Appends that come at the same time share one write and one `fsync` (group commit): whoever gets
/// hold of the disk first writes for all who wait.
final class Journal implements AutoCloseable {

  /// @param seq from 1
  /// @param prev digest of the line before, without its line feed
  record Line(long seq, Digest prev, Exchange exchange) {}

  private static final int SLICE = 1 << 16;

  private final Path file;
  private final FileChannel channel;
  private final ReentrantLock queue = new ReentrantLock();
  private final ReentrantLock disk = new ReentrantLock();
  private ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private long queued;
  private volatile long durable;
  private Digest head;
  private volatile Optional<ArchiveException> broken = Optional.empty();

  private Journal(Path file, FileChannel channel, Chain chain) {
    this.file = file;
    this.channel = channel;
    this.queued = chain.lines();
    this.durable = chain.lines();
    this.head = chain.head();
  }

  /// Opens a journal to append to it. A torn last line, the trace of a crash, is cut off.
  static Journal open(Path file, Digest seal) {
    Chain chain = Chain.read(file, seal, exchange -> {});
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(chain.bytes());
      channel.position(chain.bytes());
      Folder.force(file.toAbsolutePath().resolveSibling(""));
      return new Journal(file, channel, chain);
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  /// Returns once the exchange is on the disk.
  void append(Exchange exchange) {
    long mine;
    queue.lock();
    try {
      byte[] line =
          Json.line(new Line(queued + 1, head, exchange)).getBytes(StandardCharsets.UTF_8);
      mine = ++queued;
      head = Digest.of(line);
      pending.writeBytes(line);
      pending.write('\n');
    } finally {
      queue.unlock();
    }
    disk.lock();
    try {
      if (durable < mine) {
        commit();
      }
    } finally {
      disk.unlock();
    }
  }

  /// Writes all that is pending. After a failure the file may end in a torn line, so nothing more
  /// is appended: the next open cuts it off.
  private void commit() {
    broken.ifPresent(cause -> {
      throw cause;
    });
    byte[] bytes;
    long upTo;
    queue.lock();
    try {
      bytes = pending.toByteArray();
      pending = new ByteArrayOutputStream();
      upTo = queued;
    } finally {
      queue.unlock();
    }
    try {
      write(bytes);
      channel.force(false);
      durable = upTo;
    } catch (IOException | RuntimeException | Error e) {
      ArchiveException refused = Folder.refused(file, e);
      broken = Optional.of(refused);
      throw refused;
    }
  }

  /// In slices, since the system copies what it is given at once.
  private void write(byte[] bytes) throws IOException {
    for (int start = 0; start < bytes.length; start += SLICE) {
      ByteBuffer slice = ByteBuffer.wrap(bytes, start, Math.min(SLICE, bytes.length - start));
      while (slice.hasRemaining()) {
        channel.write(slice);
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  /// The sound part of a journal's file.
  ///
  /// @param lines it has
  /// @param head digest of the last line, or of the seal
  /// @param bytes up to the end of the last line
  record Chain(long lines, Digest head, long bytes) {

    /// Reads a journal, line by line.
    ///
    /// @param consumer takes every exchange in order
    /// @throws ArchiveException naming the line, if any but the last is not what was written
    static Chain read(Path file, Digest seal, Consumer<Exchange> consumer) {
      Chain chain = new Chain(0, seal, 0);
      try (LineSource source = new LineSource(file)) {
        for (Optional<byte[]> line = source.next(); line.isPresent(); line = source.next()) {
          chain = chain.then(file, line.get(), consumer);
        }
      } catch (IOException e) {
        throw Folder.refused(file, e);
      }
      return chain;
    }

    private Chain then(Path file, byte[] bytes, Consumer<Exchange> consumer) {
      String place = file + ":" + (lines + 1);
      try {
        Line line = Json.read(new String(bytes, StandardCharsets.UTF_8), Line.class);
        if (line.seq() != lines + 1 || !line.prev().equals(head)) {
          throw new ArchiveException(Why.CORRUPT, place, "does not follow the line before it");
        }
        consumer.accept(line.exchange());
        return new Chain(lines + 1, Digest.of(bytes), this.bytes + bytes.length + 1);
      } catch (JsonProcessingException e) {
        throw new ArchiveException(Why.CORRUPT, place, e.getOriginalMessage());
      }
    }
  }
}
