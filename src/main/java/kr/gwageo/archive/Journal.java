package kr.gwageo.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;

/// The append-only record of what was asked and answered.
///
/// One thread holds the pen. Exchanges that come while it writes share the next write and the next
/// `fsync` (group commit); it alone chains the lines, so that those who append wait for nothing but
/// the disk.
final class Journal implements AutoCloseable {
  private static final int SLICE = 1 << 18;
  private static final int LINES_BETWEEN_CHECKPOINTS = 20_000;
  private static final int LINES_WORTH_A_CHECKPOINT = 1_000;

  /// Exchanges that reach the disk together.
  private static final class Batch {
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<byte[]> bytes = new ArrayList<>();
    private final CountDownLatch written = new CountDownLatch(1);
  }

  private final Path file;
  private final Digest seal;
  private final Chain unread;
  private final FileChannel channel;
  private final Ledger ledger;
  private final Thread pen;
  private final ByteBuffer slice = ByteBuffer.allocateDirect(SLICE);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Batch next = new Batch();
  private boolean closing;
  private volatile boolean complete;
  private volatile Optional<ArchiveException> broken = Optional.empty();
  private Chain chain;
  private long checkpointed;

  private Journal(Path file, Checkpoint start, FileChannel channel, Chain chain) {
    this.file = file;
    this.seal = start.seal();
    this.unread = start.chain();
    this.channel = channel;
    this.chain = chain;
    this.ledger = start.ledger();
    this.checkpointed = unread.lines();
    this.pen = Thread.ofPlatform().name("journal").daemon().unstarted(this::write);
  }

  /// Opens a journal to append to it. A torn last line, the trace of a crash, is cut off.
  static Journal open(Path file, Digest seal) {
    return open(file, new Checkpoint(seal, Chain.from(seal), new Ledger()));
  }

  /// The same, without reading the lines up to the checkpoint, if there is one: [#check] does that.
  static Journal openAtCheckpoint(Path file, Digest seal) {
    return Checkpoint.read(Checkpoint.beside(file), file, seal)
        .map(start -> open(file, start))
        .orElseGet(() -> open(file, seal));
  }

  private static Journal open(Path file, Checkpoint start) {
    Chain chain =
        ChainFile.read(
            file,
            start.chain(),
            Exchange.class,
            (exchange, at, length) -> start.ledger().enter(exchange));
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(chain.bytes());
      channel.position(chain.bytes());
      Folder.force(file.toAbsolutePath().resolveSibling(""));
      Journal journal = new Journal(file, start, channel, chain);
      journal.pen.start();
      return journal;
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  /// Checks that the lines from the beginning up to the checkpoint from which this journal was
  /// opened hang together.
  ///
  /// @throws ArchiveException naming the first line that is not what was written
  void check() {
    ChainFile.check(file, seal, unread);
  }

  /// What it amounts to now.
  Ledger ledger() {
    lock.lock();
    try {
      return ledger.copy();
    } finally {
      lock.unlock();
    }
  }

  /// Returns once the exchange is on the disk.
  void append(Exchange exchange) {
    byte[] bytes = Json.bytes(exchange);
    Batch batch;
    lock.lock();
    try {
      batch = next;
      batch.exchanges.add(exchange);
      batch.bytes.add(bytes);
      if (batch.bytes.size() == 1) {
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
    patiently(batch.written::await);
    mustBeSound();
  }

  /// Throws what keeps anything more from being written, if anything does.
  void mustBeSound() {
    broken.ifPresent(cause -> {
      throw cause;
    });
  }

  /// Nothing more is appended, because of this. After a failed write the file may end in a torn
  /// line: the next open cuts it off.
  void breakOff(ArchiveException cause) {
    if (broken.isEmpty()) {
      broken = Optional.of(cause);
    }
  }

  private void write() {
    for (Optional<Batch> batch = take(); batch.isPresent(); batch = take()) {
      try {
        if (broken.isEmpty()) {
          write(batch.get());
        }
      } catch (ArchiveException e) {
        breakOff(e);
      } catch (IOException | RuntimeException | Error e) {
        breakOff(Folder.refused(file, e));
      } finally {
        batch.get().written.countDown();
      }
    }
  }

  /// What has come since the last batch, as soon as anything has; empty when the journal closes.
  private Optional<Batch> take() {
    lock.lock();
    try {
      while (next.bytes.isEmpty() && !closing) {
        changed.awaitUninterruptibly();
      }
      Batch batch = next;
      next = new Batch();
      return batch.bytes.isEmpty() ? Optional.empty() : Optional.of(batch);
    } finally {
      lock.unlock();
    }
  }

  private void write(Batch batch) throws IOException {
    for (byte[] exchange : batch.bytes) {
      byte[] line = chain.line(exchange);
      write(line);
      chain = chain.with(line);
    }
    flush();
    channel.force(false);
    if (!Files.exists(file)) {
      // A file that was deleted while it is open takes lines all the same.
      throw new ArchiveException(Why.GONE, file.toString(), "deleted or moved");
    }
    lock.lock();
    try {
      batch.exchanges.forEach(ledger::enter);
    } finally {
      lock.unlock();
    }
    if (chain.lines() - checkpointed >= LINES_BETWEEN_CHECKPOINTS) {
      checkpoint();
    }
  }

  private void write(byte[] line) throws IOException {
    int at = 0;
    while (at < line.length) {
      int count = Math.min(line.length - at, slice.remaining());
      slice.put(line, at, count);
      at += count;
      if (!slice.hasRemaining()) {
        flush();
      }
    }
    if (!slice.hasRemaining()) {
      flush();
    }
    slice.put((byte) '\n');
  }

  private void flush() throws IOException {
    slice.flip();
    while (slice.hasRemaining()) {
      channel.write(slice);
    }
    slice.clear();
  }

  /// Nothing more will be appended, now or in another run.
  void complete() {
    complete = true;
  }

  private void checkpoint() {
    byte[] bytes = new Checkpoint(seal, chain, ledger).bytes();
    new Folder(file.toAbsolutePath().resolveSibling(""))
        .write(Checkpoint.beside(file).getFileName().toString(), bytes);
    checkpointed = chain.lines();
  }

  /// Writes what is pending and lets go of the file.
  @Override
  public void close() {
    lock.lock();
    try {
      closing = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
    patiently(pen::join);
    try {
      if (complete) {
        Files.deleteIfExists(Checkpoint.beside(file));
      } else if (broken.isEmpty() && chain.lines() - checkpointed >= LINES_WORTH_A_CHECKPOINT) {
        checkpoint();
      }
      channel.close();
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  private interface Wait {
    void once() throws InterruptedException;
  }

  /// Waits for the disk, whoever may be in a hurry.
  private static void patiently(Wait wait) {
    boolean interrupted = false;
    while (true) {
      try {
        wait.once();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
