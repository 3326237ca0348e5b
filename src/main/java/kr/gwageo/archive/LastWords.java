package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Trial;

/// The last exchange of each trial in a journal, found by its place in the file: 12 bytes of memory
/// for each trial of the plan, however long the answers.
public final class LastWords implements AutoCloseable {
  private final Path file;
  private final Optional<FileChannel> channel;
  private long[] starts = new long[1024];
  private int[] lengths = new int[1024];

  private LastWords(Path file, Optional<FileChannel> channel) {
    this.file = file;
    this.channel = channel;
  }

  static LastWords read(Path file, Chain from, Consumer<Exchange> consumer) {
    Optional<FileChannel> channel = Optional.empty();
    try {
      if (Files.exists(file)) {
        channel = Optional.of(FileChannel.open(file));
      }
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
    LastWords words = new LastWords(file, channel);
    ChainFile.read(
        file,
        from,
        Exchange.class,
        (exchange, start, length) -> {
          words.note(Math.toIntExact(exchange.number()), start, length);
          consumer.accept(exchange);
        });
    return words;
  }

  private void note(int number, long start, int length) {
    if (number >= starts.length) {
      int larger = Math.max(number + 1, starts.length * 2);
      starts = Arrays.copyOf(starts, larger);
      lengths = Arrays.copyOf(lengths, larger);
    }
    starts[number] = start;
    lengths[number] = length;
  }

  /// The last exchange of this trial, empty if it was never asked.
  ///
  /// @throws ArchiveException if another trial's exchange stands under its number
  public Optional<Exchange> of(Trial trial) {
    int number = Math.toIntExact(trial.number());
    if (number >= lengths.length || lengths[number] == 0 || channel.isEmpty()) {
      return Optional.empty();
    }
    Exchange exchange = read(channel.get(), starts[number], lengths[number]);
    if (!exchange.trial().equals(trial.id())) {
      throw new ArchiveException(
          Why.CORRUPT,
          file.toString(),
          "number %d of the plan is %s, not %s"
              .formatted(trial.number(), trial.id(), exchange.trial()));
    }
    return Optional.of(exchange);
  }

  private Exchange read(FileChannel open, long start, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try {
      while (bytes.hasRemaining() && open.read(bytes, start + bytes.position()) >= 0) {
        // a read may give less than asked for
      }
      return Json.read(bytes.array(), Exchange.class);
    } catch (JsonProcessingException e) {
      throw new ArchiveException(Why.CORRUPT, file.toString(), e.getOriginalMessage());
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  @Override
  public void close() {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }
}
